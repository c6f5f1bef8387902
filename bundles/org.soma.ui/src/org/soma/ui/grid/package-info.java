/**
 * A table of small cells that is drawn rather than made of widgets, so that it may be as large as a network's weights.
 */
package org.soma.ui.grid;
