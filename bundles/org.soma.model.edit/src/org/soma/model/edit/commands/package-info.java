/**
 * Every undoable change. {@link org.soma.model.edit.commands.Edits} makes the commands; each is a list of small changes
 * that know how to revert themselves.
 */
package org.soma.model.edit.commands;
