package org.soma.ui.properties;

/**
 * One of the values that a property may have.
 *
 * @param value as the model keeps it, written as text
 * @param label what the user reads
 */
record Option(String value, String label) {
}
