package org.soma.model.edit.commands;

import org.eclipse.emf.common.command.Command;

/**
 * A command that makes many links.
 *
 * @param made how many links it makes
 * @param leftOut how many more were asked for and cannot be: they exist already, would close a cycle or are against the
 *            types of their ends
 */
public record ManyLinks(Command command, int made, int leftOut) {
}
