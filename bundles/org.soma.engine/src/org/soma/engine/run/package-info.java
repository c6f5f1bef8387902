/**
 * Buffers and the order of work for one batch: forward, backward and update.
 */
package org.soma.engine.run;
