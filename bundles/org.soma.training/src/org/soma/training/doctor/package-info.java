/**
 * Finds in plain language what keeps a network from learning well, and offers what mends it.
 */
package org.soma.training.doctor;
