/**
 * The optimizers that come with Soma.
 * Updates and defaults are those of the PyTorch optimizers of the same names.
 */
package org.soma.catalog.optimizers;
