package org.soma.examples;

import java.util.Optional;

/**
 * An example as its contribution describes it. Immutable.
 *
 * @param id never changes
 * @param name for people; also what a project made of it is called unless its user chooses otherwise
 * @param description one or two sentences that say what is to be seen
 * @param folder the files, as a path in the bundle that brings them
 * @param open the file to look at first, as a path in the project; nothing where there is none to prefer
 * @param icon the key of one of Soma's icons, or a path in the bundle
 * @param order examples stand in rising order, those of the same order by name
 * @param contributor the symbolic name of the bundle that brings it
 * @param content makes what is not shipped as a file
 */
public record Example(String id, String name, String description, String folder, Optional<String> open, String icon, int order,
		String contributor, ExampleContent content) {

	/** What a new project of this example is called where that name is free: the name in small letters with hyphens. */
	public String projectName() {
		return name.strip().toLowerCase().replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "");
	}
}
