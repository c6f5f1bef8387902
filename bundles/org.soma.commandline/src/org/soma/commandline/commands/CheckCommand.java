package org.soma.commandline.commands;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;

import org.soma.catalog.validation.Severity;
import org.soma.commandline.Arguments;
import org.soma.commandline.Command;
import org.soma.commandline.Console;
import org.soma.commandline.Syntax;
import org.soma.project.check.Finding;
import org.soma.project.check.FolderCheck;
import org.soma.project.check.ProjectCheck;

/** Tells what is wrong in documents. */
final class CheckCommand implements Command {

	@Override
	public String name() {
		return "check";
	}

	@Override
	public Syntax syntax() {
		return Syntax.of("PATH ...", "tell what is wrong in networks, datasets and trainings").details(
				"PATH is a document, or a folder: then all documents in it and below are checked.",
				"One line for each problem goes to standard error, a summary to standard output.",
				"Warnings alone do not make the check fail.");
	}

	@Override
	public int run(Arguments arguments, Console console) {
		Tally tally = new Tally();
		for (String word : arguments.operands()) {
			check(word, console, tally);
		}
		console.print(tally.summary());
		return tally.errors > 0 ? 1 : 0;
	}

	private static void check(String word, Console console, Tally tally) {
		Path path;
		try {
			path = console.resolve(Path.of(word));
		} catch (InvalidPathException e) {
			tally.fault(word, "is no file name; " + e.getReason(), console);
			return;
		}
		if (Files.isDirectory(path)) {
			for (Path file : documents(word, path, console, tally)) {
				tally.count(Path.of(word).resolve(path.relativize(file)).toString(), ProjectCheck.check(file), console);
			}
		} else if (!Files.exists(path)) {
			tally.fault(word, "does not exist; name a document or a folder", console);
		} else if (!ProjectCheck.isDocument(path)) {
			tally.fault(word, "is no document; name a file that ends in .network, .dataset or .training", console);
		} else {
			tally.count(word, ProjectCheck.check(path), console);
		}
	}

	private static Collection<Path> documents(String word, Path folder, Console console, Tally tally) {
		try {
			return FolderCheck.documents(folder);
		} catch (IOException e) {
			tally.fault(word, "cannot be read: " + e.getMessage(), console);
			return List.of();
		}
	}

	/** Prints findings and counts them. */
	private static final class Tally {

		private int files;
		private int errors;
		private int warnings;

		void fault(String file, String problem, Console console) {
			errors++;
			console.complain(file + ": " + problem);
		}

		void count(String file, List<Finding> findings, Console console) {
			files++;
			for (Finding finding : findings) {
				boolean error = finding.severity() == Severity.ERROR;
				errors += error ? 1 : 0;
				warnings += error ? 0 : 1;
				console.complain(Path.of(file).resolveSibling(finding.file().getFileName()) + ": " + (error ? "" : "warning: ") + finding.line());
			}
		}

		String summary() {
			return number(files, "document") + " checked: " + (errors + warnings == 0 ? "no problems"
					: number(errors, "error") + ", " + number(warnings, "warning"));
		}

		private static String number(int count, String noun) {
			return count + " " + noun + (count == 1 ? "" : "s");
		}
	}
}
