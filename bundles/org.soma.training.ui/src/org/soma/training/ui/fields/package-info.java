/**
 * The fields of the Training view for what a training file says.
 */
package org.soma.training.ui.fields;
