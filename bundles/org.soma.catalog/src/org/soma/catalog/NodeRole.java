package org.soma.catalog;

/** What nodes of a type are to the network: where values come in, are worked on, or go out. */
public enum NodeRole {
	INPUT, HIDDEN, OUTPUT
}
