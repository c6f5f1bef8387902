/**
 * The network editor and its bridge from the document's history to GEF.
 */
package org.soma.diagram.ui.editor;
