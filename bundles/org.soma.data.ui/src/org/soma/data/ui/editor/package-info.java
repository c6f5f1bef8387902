/**
 * The editor of a dataset: what it is made of and how its parts share one document.
 */
package org.soma.data.ui.editor;
