/**
 * Builds networks that one would otherwise draw by hand.
 * Names, places and weights depend on nothing but what is asked for.
 */
package org.soma.catalog.build;
