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
	private final Notation<D> notation;
	private final Map<String, D> entries = new LinkedHashMap<>();

	private Registry(String noun, Notation<D> notation) {
		this.noun = noun;
		this.notation = notation;
	}

	/**
	 * @param noun what one entry is called in messages, such as "activation"
	 * @throws IllegalArgumentException where two entries have the same id
	 */
	public static <D extends Descriptor> Registry<D> of(String noun, List<D> entries) {
		return of(noun, entries, text -> Optional.empty());
	}

	/** Like {@link #of(String, List)}, with entries besides that are not listed but written. */
	public static <D extends Descriptor> Registry<D> of(String noun, List<D> entries, Notation<D> notation) {
		Registry<D> registry = new Registry<>(noun, notation);
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

	/** Whether a text is no id but an entry that is written, be it well or badly. */
	public boolean isWritten(String text) {
		try {
			return notation.read(text).isPresent();
		} catch (IllegalArgumentException e) {
			return true;
		}
	}

	/** The entry with this id, or the one that the text is written for; nothing where there is none or it is badly written. */
	public Optional<D> find(String id) {
		try {
			return notation.read(id).or(() -> Optional.ofNullable(entries.get(id)));
		} catch (IllegalArgumentException e) {
			return Optional.empty(); // what is wrong is for unknown to say
		}
	}

	/**
	 * The entry with this id.
	 *
	 * @throws IllegalArgumentException with one line for the user, naming what may have been meant, where there is none
	 */
	public D get(String id) {
		return find(id).orElseThrow(() -> new IllegalArgumentException(unknown(id)));
	}

	/** The line for the user that says why nothing is found: an id is not known, and what may have been meant; or what is badly written. */
	public String unknown(String id) {
		try {
			notation.read(id);
		} catch (IllegalArgumentException e) {
			return noun + " '" + id + "' is wrong " + e.getMessage();
		}
		List<String> ids = List.copyOf(entries.keySet());
		List<String> close = CloseMatches.of(id, ids);
		String what = noun + " '" + id + "' is not known";
		if (!close.isEmpty()) {
			return what + "; did you mean " + String.join(" or ", close) + "?";
		}
		return ids.isEmpty() ? what + "; there are none" : what + "; choose one of " + String.join(", ", ids);
	}

	/** All entries that are listed, in catalog order. */
	public List<D> all() {
		return List.copyOf(entries.values());
	}
}
