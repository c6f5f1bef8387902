/**
 * The regularizers that come with Soma.
 * They add to the loss and to the gradient; decoupled decay belongs to the optimizer.
 */
package org.soma.catalog.regularizers;
