/**
 * The rows and columns of a dataset as a table that is looked at and typed into.
 */
package org.soma.data.ui.table;
