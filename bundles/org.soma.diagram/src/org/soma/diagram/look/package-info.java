/**
 * How things look, for every screen and every file alike: the colours and their meanings, how strong a connection is drawn,
 * where it runs, and what a neuron shows.
 */
package org.soma.diagram.look;
