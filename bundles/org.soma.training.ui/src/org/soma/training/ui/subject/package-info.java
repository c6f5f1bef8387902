/**
 * What the views of this bundle are about: the network that the user works on, with its training and data.
 */
package org.soma.training.ui.subject;
