/**
 * Soma's own reasons to stop. Others come from other bundles through the same extension point.
 */
package org.soma.catalog.stoprules;
