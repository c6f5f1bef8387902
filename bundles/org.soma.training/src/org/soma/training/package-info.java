/**
 * The training of an open network: steered from its document, a step of its history, and shown by whoever shows the network.
 */
package org.soma.training;
