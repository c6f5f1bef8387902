/**
 * What each column of a dataset is and holds.
 */
package org.soma.data.ui.columns;
