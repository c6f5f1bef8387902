/**
 * Fills the registries of the catalog from the extension registry, or from the plugin.xml files of the class path.
 * Faulty contributions are reported once and left out.
 */
package org.soma.catalog.reading;
