/**
 * The open documents of the workbench: one for each file, whoever shows it, with its history, saving and changes on disk.
 */
package org.soma.ui.documents;
