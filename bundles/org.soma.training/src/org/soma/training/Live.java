package org.soma.training;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import org.soma.engine.train.Snapshot;
import org.soma.model.edit.ModelDocument;

/**
 * What views of an open network show instead of the values in its document: those of a running training, of a recorded
 * moment, of a trial with inputs. What came last is shown; when it goes, what was shown before. Belongs to the thread of the
 * documents.
 */
public final class Live {

	/** Where a state of a network comes from. */
	@FunctionalInterface
	public interface Source {

		/** The newest state, the same object while there is no newer one. Is asked often, and never waits. */
		Snapshot snapshot();
	}

	private static final Live SHARED = new Live();

	private final Map<ModelDocument, List<Source>> sources = new HashMap<>();
	private final List<Consumer<ModelDocument>> listeners = new CopyOnWriteArrayList<>();

	/** The one of the running workbench; tests make their own. */
	public static Live shared() {
		return SHARED;
	}

	/** What is to be shown of a network; nothing where that is what its document holds. */
	public Optional<Source> source(ModelDocument network) {
		List<Source> shown = sources.getOrDefault(network, List.of());
		return shown.isEmpty() ? Optional.empty() : Optional.of(shown.getLast());
	}

	/** What would be shown of a network if it were not for one of its sources. */
	public Optional<Source> sourceBelow(ModelDocument network, Source above) {
		return sources.getOrDefault(network, List.of()).reversed().stream().filter(source -> source != above).findFirst();
	}

	public void show(ModelDocument network, Source source) {
		sources.computeIfAbsent(network, key -> new ArrayList<>()).add(source);
		tell(network);
	}

	/** Ends what {@link #show} began. */
	public void hide(ModelDocument network, Source source) {
		List<Source> shown = sources.get(network);
		if (shown != null && shown.remove(source)) {
			if (shown.isEmpty()) {
				sources.remove(network);
			}
			tell(network);
		}
	}

	/** Hears of networks for which {@link #source} answers otherwise than before. */
	public void addListener(Consumer<ModelDocument> listener) {
		listeners.add(listener);
	}

	public void removeListener(Consumer<ModelDocument> listener) {
		listeners.remove(listener);
	}

	private void tell(ModelDocument network) {
		listeners.forEach(listener -> listener.accept(network));
	}
}
