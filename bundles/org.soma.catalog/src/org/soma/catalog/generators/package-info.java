/**
 * The data generators that come with Soma.
 * Small problems to learn from, made up from a seed.
 */
package org.soma.catalog.generators;
