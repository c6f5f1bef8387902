/**
 * The formats of data files: tables in text, IDX, NumPy arrays and folders of pictures, and rows that are generated.
 */
package org.soma.data.reading;
