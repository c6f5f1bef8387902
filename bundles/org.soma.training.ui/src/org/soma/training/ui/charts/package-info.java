/**
 * Curves and histograms of trainings, while they run and afterwards.
 */
package org.soma.training.ui.charts;
