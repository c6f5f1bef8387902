package org.soma.ui.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Text;

/** What is being typed into a field and not taken yet: undo takes that back first, before anything of a document's history. */
public final class Typing {

	private static final List<Runnable> LISTENERS = new ArrayList<>();
	private static Typing current;

	private final Text field;
	private final Supplier<String> value;

	private Typing(Text field, Supplier<String> value) {
		this.field = field;
		this.value = value;
	}

	/** @param value what stands in the field while nobody types */
	public static void in(Text field, Supplier<String> value) {
		Typing typing = new Typing(field, value);
		field.addListener(SWT.Modify, event -> typing.changed());
		field.addListener(SWT.FocusIn, event -> typing.changed()); // it may begin with the letter that opened it
		field.addListener(SWT.FocusOut, event -> typing.over());
		field.addListener(SWT.Dispose, event -> typing.over());
	}

	/** Not where what stands there has been taken meanwhile. */
	private boolean isOpen() {
		return !field.isDisposed() && field.isFocusControl() && !field.getText().equals(value.get());
	}

	private void changed() {
		if (isOpen()) {
			set(this);
		} else {
			over();
		}
	}

	private void over() {
		if (current == this) {
			set(null);
		}
	}

	private static void set(Typing now) {
		if (current != now) {
			current = now;
			List.copyOf(LISTENERS).forEach(Runnable::run);
		}
	}

	static Optional<Typing> current() {
		return Optional.ofNullable(current).filter(Typing::isOpen);
	}

	void takeBack() {
		field.setText(value.get());
		field.selectAll();
		over();
	}

	/** @param listener told when somebody begins to type or has ended it */
	static void addListener(Runnable listener) {
		LISTENERS.add(listener);
	}

	static void removeListener(Runnable listener) {
		LISTENERS.remove(listener);
	}
}
