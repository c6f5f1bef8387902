/**
 * The Doctor view: what keeps the network from learning well, and what mends it.
 */
package org.soma.training.ui.doctor;
