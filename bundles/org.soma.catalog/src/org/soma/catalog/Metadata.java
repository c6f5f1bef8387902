package org.soma.catalog;

import java.util.List;

/**
 * What every catalog entry tells about itself, as its contribution states it.
 *
 * @param id never changes; files and the command line name the entry by it
 * @param help one sentence
 * @param formula as people write it, or null
 * @param category where the palette and menus show it, or null
 * @param icon see {@link Descriptor#icon()}
 * @param colour see {@link Descriptor#colour()}
 * @param contributor the symbolic name of the bundle that brings the entry
 */
public record Metadata(String id, String name, String help, String formula, String category, String icon, String colour,
		String contributor, List<ParameterDescriptor> parameters) {

	public Metadata {
		parameters = List.copyOf(parameters);
	}

	/** For entries made by hand, as in tests. */
	public static Metadata of(String id, String name, String help, ParameterDescriptor... parameters) {
		return new Metadata(id, name, help, null, null, null, null, "org.soma.catalog", List.of(parameters));
	}
}
