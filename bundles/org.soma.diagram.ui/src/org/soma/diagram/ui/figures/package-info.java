/**
 * What is painted: nodes one by one, connections in bulk.
 */
package org.soma.diagram.ui.figures;
