/**
 * Soma's own measures of answers. Others come from other bundles through the same extension point.
 */
package org.soma.catalog.metrics;
