package org.soma.catalog;

import java.util.List;

/** One entry of the catalog. Immutable. */
public abstract class Descriptor {

	private final Metadata metadata;

	protected Descriptor(Metadata metadata) {
		this.metadata = metadata;
	}

	public final String id() {
		return metadata.id();
	}

	/** The name for people. */
	public final String name() {
		return metadata.name();
	}

	/** One sentence that says what the entry is good for. */
	public final String help() {
		return metadata.help();
	}

	/** The formula as people write it, or null. */
	public final String formula() {
		return metadata.formula();
	}

	/** Where the palette and menus show the entry, or null. */
	public final String category() {
		return metadata.category();
	}

	/**
	 * The key of one of Soma's own icons, such as <code>neuron-input</code>, or, where there is a slash or a dot in it, a
	 * path inside the bundle that is the {@link #contributor()}; or null.
	 */
	public final String icon() {
		return metadata.icon();
	}

	/** A colour token such as <code>input</code>, or <code>#RRGGBB</code>; or null. */
	public final String colour() {
		return metadata.colour();
	}

	/** The symbolic name of the bundle that brings the entry. */
	public final String contributor() {
		return metadata.contributor();
	}

	/** The parameters in the order in which they are shown. */
	public final List<ParameterDescriptor> parameters() {
		return metadata.parameters();
	}

	@Override
	public String toString() {
		return id();
	}
}
