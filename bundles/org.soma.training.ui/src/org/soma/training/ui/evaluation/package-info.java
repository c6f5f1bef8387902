/**
 * The Evaluation view: how good the network is on a part of the data, and which rows it gets wrong.
 */
package org.soma.training.ui.evaluation;
