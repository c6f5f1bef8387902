/**
 * Commands of the whole workbench.
 */
package org.soma.ui.handlers;
