/**
 * Drawings as pixels, where there are too many lines for a window system.
 */
package org.soma.diagram.raster;
