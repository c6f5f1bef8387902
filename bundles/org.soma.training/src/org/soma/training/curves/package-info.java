/**
 * Numbers that grow while a network is trained, kept so that any stretch of them is drawn at once with nothing hidden.
 */
package org.soma.training.curves;
