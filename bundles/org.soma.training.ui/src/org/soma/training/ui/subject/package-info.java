/**
 * What the views of this bundle are about: the network that the user works on, with its training and data. And what those
 * views have in common.
 */
package org.soma.training.ui.subject;
