/**
 * Values written beside what they belong to, when asked for.
 */
package org.soma.diagram.ui.labels;
