/**
 * Data to learn from: reads the rows that a dataset names, brings them into the form that networks take, and splits them.
 * Headless, and usable without OSGi.
 */
package org.soma.data;
