/**
 * The Explorer: projects and files, and inside the files the elements of their models.
 */
package org.soma.ui.explorer;
