/**
 * The initializers that come with Soma.
 * All randomness comes from the source they are given.
 */
package org.soma.catalog.initializers;
