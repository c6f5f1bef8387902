/**
 * The palette: what the catalog has, by category, and the tools.
 */
package org.soma.diagram.ui.palette;
