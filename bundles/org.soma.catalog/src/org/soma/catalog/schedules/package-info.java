/**
 * Soma's own ways of changing the rate. Others come from other bundles through the same extension point.
 */
package org.soma.catalog.schedules;
