package org.soma.commandline.elements;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.soma.catalog.validation.Problem;
import org.soma.catalog.validation.Severity;
import org.soma.catalog.validation.Validation;
import org.soma.commandline.DocumentFile;
import org.soma.commandline.ProblemException;
import org.soma.model.Network;
import org.soma.model.edit.ModelDocument;
import org.soma.model.resource.DocumentException;

/**
 * Some edits of one network file: all are saved together, or none. Each sees what those before it did.
 */
public final class NetworkChange {

	private final DocumentFile<Network> file;
	private final ModelDocument document;
	private final Network network;
	private final Set<Problem> known;

	private NetworkChange(DocumentFile<Network> file, ModelDocument document, Network network) {
		this.file = file;
		this.document = document;
		this.network = network;
		this.known = new HashSet<>(errors());
	}

	/**
	 * Loads the network.
	 *
	 * @throws ProblemException where it cannot be read
	 */
	public static NetworkChange open(DocumentFile<Network> file) {
		try {
			ModelDocument document = ModelDocument.open(file.path());
			if (document.getModel() instanceof Network network) {
				return new NetworkChange(file, document, network);
			}
			throw file.problem(null, "is not a network");
		} catch (DocumentException e) {
			throw file.problem(e);
		}
	}

	/**
	 * Makes one edit, in memory.
	 *
	 * @param element what messages call that which is edited
	 * @param edit makes the command, or throws an IllegalArgumentException with a message for the user
	 * @throws ProblemException where the edit is not allowed
	 */
	public void make(String element, BiFunction<EditingDomain, Network, Command> edit) {
		try {
			Command command = edit.apply(document.getEditingDomain(), network);
			if (!command.canExecute()) {
				throw file.problem(element, "cannot be changed, for the file is write-protected; make it writable first");
			}
			// Not through the command stack, which would swallow what a command throws: there is no undo here.
			command.execute();
		} catch (IllegalArgumentException e) {
			// Some messages begin with the element; it is not said twice.
			throw file.problem(element, e.getMessage().startsWith(element + " ") ? e.getMessage().substring(element.length() + 1)
					: e.getMessage());
		}
	}

	/**
	 * Saves the network, unless the edits brought an error into it that was not there before.
	 *
	 * @throws ProblemException where it is not saved
	 */
	public void save() {
		for (Problem problem : errors()) {
			if (!known.contains(problem)) {
				throw new ProblemException(file.typed() + ": " + problem.line());
			}
		}
		try {
			document.save();
		} catch (DocumentException e) {
			throw file.problem(e);
		}
	}

	private List<Problem> errors() {
		return Validation.check(network).stream().filter(problem -> problem.severity() == Severity.ERROR).toList();
	}
}
