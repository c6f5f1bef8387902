/**
 * The rows of a dataset as a sheet of cells, to be looked at and edited: of any size, without a copy of the data, every
 * change a new sheet that shares all but the change with the one before.
 */
package org.soma.data.sheet;
