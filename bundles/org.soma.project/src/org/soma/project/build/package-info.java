/**
 * Keeps the markers of Soma projects right while files change.
 */
package org.soma.project.build;
