/**
 * The inner loops, once in plain Java and once with the processor's vectors.
 */
package org.soma.engine.kernels;
