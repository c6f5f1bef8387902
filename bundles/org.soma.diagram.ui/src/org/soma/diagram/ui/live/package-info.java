/**
 * What the drawing shows of a network that is running.
 */
package org.soma.diagram.ui.live;
