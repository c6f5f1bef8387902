/**
 * The losses that come with Soma.
 * Their values and gradients are those of the PyTorch losses of the same names.
 */
package org.soma.catalog.losses;
