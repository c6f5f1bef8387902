/**
 * The edit parts: mirrors of the model that keep figures up to date.
 */
package org.soma.diagram.ui.parts;
