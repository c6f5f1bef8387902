/**
 * Writes tables and samples so that pandas and NumPy read them.
 */
package org.soma.data.writing;
