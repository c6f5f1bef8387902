/**
 * Trying a network out: what it makes of one row, and what if a neuron gave another value.
 */
package org.soma.training.trial;
