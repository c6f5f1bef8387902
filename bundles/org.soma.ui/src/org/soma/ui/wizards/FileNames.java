package org.soma.ui.wizards;

import java.util.Optional;
import java.util.function.Predicate;

import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IStatus;

/** What files may be called: the rules, and a free name where the wanted one is taken. */
final class FileNames {

	private FileNames() {
	}

	/** The name without the ending, for those who type it. */
	static String withoutExtension(String name, String extension) {
		String stripped = name.strip();
		return stripped.endsWith("." + extension) ? stripped.substring(0, stripped.length() - extension.length() - 1) : stripped;
	}

	/**
	 * Why a file cannot have this name.
	 *
	 * @param name without the ending
	 * @param taken whether a name is in use where the file is to be
	 * @return one line for the user, or nothing where the name is fine
	 */
	static Optional<String> problem(String name, String extension, Predicate<String> taken) {
		if (name.isBlank()) {
			return Optional.of("Give the " + extension + " a name.");
		}
		if (name.contains("/") || name.contains("\\")) {
			return Optional.of("A name has no / or \\ in it; choose the folder in the field above.");
		}
		if (name.startsWith(".")) {
			return Optional.of("Names that begin with a dot are hidden; begin with a letter or a digit.");
		}
		IStatus status = ResourcesPlugin.getWorkspace().validateName(name + "." + extension, IResource.FILE);
		if (!status.isOK()) {
			return Optional.of(status.getMessage());
		}
		if (taken.test(name)) {
			return Optional.of("The name '" + name + "' is taken in this folder; try '" + free(name, taken) + "'.");
		}
		return Optional.empty();
	}

	/** The name itself where it is free, else with the first number behind it that is: network, network2, network3. */
	static String free(String name, Predicate<String> taken) {
		if (!taken.test(name)) {
			return name;
		}
		String stem = name.replaceAll("\\d+$", "");
		String base = stem.isEmpty() ? name + "-" : stem;
		int number = 2;
		while (taken.test(base + number)) {
			number++;
		}
		return base + number;
	}
}
