/**
 * The Inference view: what the network makes of inputs that somebody types, slides, picks or draws.
 */
package org.soma.training.ui.trial;
