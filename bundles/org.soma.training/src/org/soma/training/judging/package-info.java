/**
 * How good a network is on rows of a dataset: as a whole, for each class, and row by row.
 */
package org.soma.training.judging;
