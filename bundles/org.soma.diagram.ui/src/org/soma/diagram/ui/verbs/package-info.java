/**
 * What can be done with the selection, from the menu, the toolbar and the keyboard.
 */
package org.soma.diagram.ui.verbs;
