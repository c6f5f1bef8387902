/**
 * The overview of a network in the Outline view.
 */
package org.soma.ui.outline;
