package org.soma.model.edit.commands;

/**
 * One step of a command. It is applied and reverted in turn, and remembers what it needs to revert at the moment it is
 * applied, for a command may run later inside a compound.
 */
interface Change {

	void apply();

	void revert();
}
