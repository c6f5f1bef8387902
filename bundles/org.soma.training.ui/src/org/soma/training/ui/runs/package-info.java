/**
 * The runs of a project in a table, and what sets them apart.
 */
package org.soma.training.ui.runs;
