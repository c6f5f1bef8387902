/**
 * Soma's own ways of bounding gradients. Others come from other bundles through the same extension point.
 */
package org.soma.catalog.clippings;
