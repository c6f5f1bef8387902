/**
 * Keeps views up to date with what runs on a network.
 */
package org.soma.ui.live;
