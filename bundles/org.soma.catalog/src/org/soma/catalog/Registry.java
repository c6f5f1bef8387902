package org.soma.catalog;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The entries of one kind, in catalog order. Immutable; made by the catalog, or by hand in a test.
 *
 * @param <D> the kind
 */
public final class Registry<D extends Descriptor> {

	private final String noun;
	private final Map<String, D> entries = new LinkedHashMap<>();

	private Registry(String noun) {
		this.noun = noun;
	}

	/**
	 * @param noun what one entry is called in messages, such as "activation"
	 * @throws IllegalArgumentException where two entries have the same id
	 */
	public static <D extends Descriptor> Registry<D> of(String noun, List<D> entries) {
		Registry<D> registry = new Registry<>(noun);
		for (D entry : entries) {
			if (registry.entries.putIfAbsent(entry.id(), entry) != null) {
				throw new IllegalArgumentException(noun + " '" + entry.id() + "' is there twice");
			}
		}
		return registry;
	}

	/** What one entry is called in messages, such as "activation". */
	public String noun() {
		return noun;
	}

	public Optional<D> find(String id) {
		return Optional.ofNullable(entries.get(id));
	}

	/**
	 * The entry with this id.
	 *
	 * @throws IllegalArgumentException with one line for the user, naming what may have been meant, where there is none
	 */
	public D get(String id) {
		return find(id).orElseThrow(() -> new IllegalArgumentException(unknown(id)));
	}

	/** The line for the user that says that an id is not known, and what may have been meant or what there is. */
	public String unknown(String id) {
		List<String> ids = List.copyOf(entries.keySet());
		List<String> close = CloseMatches.of(id, ids);
		String what = noun + " '" + id + "' is not known";
		if (!close.isEmpty()) {
			return what + "; did you mean " + String.join(" or ", close) + "?";
		}
		return ids.isEmpty() ? what + "; there are none" : what + "; choose one of " + String.join(", ", ids);
	}

	/** All entries in catalog order. */
	public List<D> all() {
		return List.copyOf(entries.values());
	}
}
