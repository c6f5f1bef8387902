/**
 * Colours, icons, perspective, explorer, wizards and preferences: what every editor and view shares.
 */
package org.soma.ui;
