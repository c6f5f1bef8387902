/**
 * How rows come into a project: the wizards for new datasets and for imports, their previews, and what is dropped on the
 * explorer.
 */
package org.soma.data.ui.importing;
