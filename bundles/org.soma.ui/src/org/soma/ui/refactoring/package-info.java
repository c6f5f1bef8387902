/**
 * What goes along when files are renamed, moved or deleted: a network's tensors stay with the network.
 */
package org.soma.ui.refactoring;
