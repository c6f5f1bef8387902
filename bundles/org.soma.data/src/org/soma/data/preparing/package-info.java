/**
 * Brings rows into the form that networks take: scaled, encoded, split, in the order of the network's units.
 */
package org.soma.data.preparing;
