/**
 * The commands of the Train menu.
 */
package org.soma.training.ui.handlers;
