package org.soma.ui.properties;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.soma.ui.documents.Typing;

/**
 * A field to type a value into, which is taken on Return and when the field is left. While what stands there cannot be
 * taken it says why, and the value stays as it was; Escape brings it back.
 */
final class TypedField {

	private final Text text;
	private final Supplier<String> value;
	private final Function<String, Optional<String>> problem;
	private final Consumer<String> take;
	private final Consumer<String> notice;
	private boolean typed;
	private boolean showing;

	/**
	 * @param value what the field shows while nobody types
	 * @param problem why a text cannot be taken, in one sentence
	 * @param notice is told that sentence, and an empty one once all is well
	 */
	TypedField(Composite parent, Supplier<String> value, Function<String, Optional<String>> problem, Consumer<String> take,
			Consumer<String> notice) {
		this.value = value;
		this.problem = problem;
		this.take = take;
		this.notice = notice;
		text = new Text(parent, SWT.BORDER | SWT.SINGLE);
		text.addListener(SWT.FocusIn, event -> text.selectAll());
		text.addListener(SWT.Modify, event -> modified());
		text.addListener(SWT.Traverse, this::traverse);
		text.addListener(SWT.FocusOut, event -> leave());
		Typing.in(text, value);
		show();
	}

	Text control() {
		return text;
	}

	/** Whether another text than the value stands there, which is not taken yet. */
	boolean isTyped() {
		return typed;
	}

	/** Shows the value anew, unless somebody is typing another one. */
	void refresh() {
		if (!typed) {
			show();
		}
	}

	private void show() {
		typed = false;
		if (!text.getText().equals(value.get())) {
			showing = true;
			text.setText(value.get());
			showing = false;
		}
	}

	private void modified() {
		if (!showing) {
			typed = !text.getText().equals(value.get());
			notice.accept(problem.apply(text.getText()).orElse(""));
		}
	}

	private void traverse(Event event) {
		if (event.detail == SWT.TRAVERSE_RETURN) {
			event.doit = false;
			commit();
			text.selectAll();
		} else if (event.detail == SWT.TRAVERSE_ESCAPE && typed) {
			event.doit = false;
			notice.accept("");
			show();
		}
	}

	private void leave() {
		commit();
		show();
	}

	private void commit() {
		if (typed && problem.apply(text.getText()).isEmpty()) {
			typed = false;
			if (!text.getText().equals(value.get())) {
				take.accept(text.getText());
			}
		}
	}
}
