/**
 * The edit policies: they translate what the user does into changes of the model.
 */
package org.soma.diagram.ui.policies;
