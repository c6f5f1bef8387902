/**
 * Finds what is wrong in a document: its structure, and what the catalog knows about types and their settings.
 * The problems are made for markers and for the command line alike.
 */
package org.soma.catalog.validation;
