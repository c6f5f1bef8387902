package org.soma.data.reading;

/**
 * How a table is written.
 *
 * @param quote 0 where nothing is quoted
 * @param decimal what stands between a number's whole and its fraction
 * @param header whether the first row names the columns
 */
record Dialect(char delimiter, char quote, char decimal, boolean header) {
}
