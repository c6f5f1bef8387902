/**
 * The tools: how the mouse drags, connects, cuts, pans and zooms.
 */
package org.soma.diagram.ui.tools;
