/**
 * Takes a network back to the recorded moments of its training.
 */
package org.soma.training.ui.moments;
