/**
 * The trainings that are open in the workbench, and the one that its user works on.
 */
package org.soma.training.ui.session;
