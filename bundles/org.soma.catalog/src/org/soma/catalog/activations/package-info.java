/**
 * The activations that come with Soma.
 * Each is a small class that plugin.xml contributes like a stranger's would be.
 */
package org.soma.catalog.activations;
