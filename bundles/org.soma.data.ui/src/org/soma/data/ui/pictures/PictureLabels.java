package org.soma.data.ui.pictures;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;

import org.eclipse.swt.widgets.Control;

/** Reads the labels of all rows on the UI thread, a little at a time between its other work. */
final class PictureLabels {

	private static final int AT_ONCE = 20_000;
	/** With more classes than this labels are not classes. */
	static final int MOST = 1000;

	private final PictureSource source;
	private final Map<String, Integer> numbers = new HashMap<>();
	private final List<String> names = new ArrayList<>();
	private final int[] classes;
	private int read;
	private boolean given;

	private PictureLabels(PictureSource source) {
		this.source = source;
		this.classes = new int[source.count()];
	}

	/**
	 * @param wanted whether somebody still waits for this one
	 * @param done gets the labels when all are read; does not where there are too many different ones
	 */
	static void read(PictureSource source, Control control, Predicate<PictureSource> wanted, Consumer<PictureLabels> done) {
		new PictureLabels(source).goOn(control, wanted, done);
	}

	private void goOn(Control control, Predicate<PictureSource> wanted, Consumer<PictureLabels> done) {
		if (control.isDisposed() || !wanted.test(source) || given) {
			return;
		}
		int end = Math.min(classes.length, read + AT_ONCE);
		for (; read < end; read++) {
			String label = source.label(read);
			Integer known = numbers.get(label);
			if (known == null) {
				known = names.size();
				numbers.put(label, known);
				names.add(label);
			}
			classes[read] = known;
		}
		if (names.size() > MOST) {
			return;
		}
		if (read == classes.length) {
			given = true;
			done.accept(this);
		} else {
			control.getDisplay().asyncExec(() -> goOn(control, wanted, done));
		}
	}

	List<String> names() {
		return names;
	}

	/** The number of each row's label. */
	int[] classes() {
		return classes;
	}

	/** How many rows each label has. */
	int[] counts() {
		int[] counts = new int[names.size()];
		Arrays.stream(classes).forEach(number -> counts[number]++);
		return counts;
	}
}
