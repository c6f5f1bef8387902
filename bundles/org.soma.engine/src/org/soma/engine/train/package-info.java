/**
 * Training: from settings to epochs, with a thread of its own where somebody watches.
 */
package org.soma.engine.train;
