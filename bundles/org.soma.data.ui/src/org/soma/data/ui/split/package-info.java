/**
 * How the rows of a dataset are divided, as a bar that is dragged.
 */
package org.soma.data.ui.split;
