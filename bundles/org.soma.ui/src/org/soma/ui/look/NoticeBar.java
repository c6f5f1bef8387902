package org.soma.ui.look;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.soma.diagram.look.Tone;

/** Sentences on a ground of their own, one below the other, each with its sign. Takes no room while there are none. */
public final class NoticeBar extends Canvas {

	/** What is said. */
	public enum Kind {

		/** What should make one think. */
		WARNING(Tone.WARNING_FILL, "warning"),
		/** Why something was not done. */
		ERROR(Tone.ERROR_FILL, "error");

		private final Tone fill;
		private final String icon;

		Kind(Tone fill, String icon) {
			this.fill = fill;
			this.icon = icon;
		}
	}

	private static final int PADDING = 6;
	private static final int MOST = 4;

	private final Kind kind;
	private List<String> sentences = List.of();

	/** @param parent has a grid */
	public NoticeBar(Composite parent, int span, Kind kind) {
		super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND);
		this.kind = kind;
		GridDataFactory.fillDefaults().grab(true, false).span(span, 1).exclude(true).applyTo(this);
		setVisible(false);
		addPaintListener(event -> paint(event.gc));
		addListener(SWT.Resize, event -> adjust());
		AccessibleName.give(this, () -> String.join(" ", sentences));
	}

	public List<String> sentences() {
		return sentences;
	}

	public void show(List<String> shown) {
		if (isDisposed() || shown.equals(sentences)) {
			return;
		}
		sentences = List.copyOf(shown);
		setToolTipText(shown.isEmpty() ? null : String.join("\n", shown));
		adjust();
		redraw();
	}

	/** @param sentence an empty one takes back what was said */
	public void say(String sentence) {
		show(sentence.isEmpty() ? List.of() : List.of(sentence));
	}

	private List<String> lines() {
		if (sentences.size() <= MOST) {
			return sentences;
		}
		List<String> lines = new ArrayList<>(sentences.subList(0, MOST - 1));
		lines.add("And " + (sentences.size() - MOST + 1) + " more.");
		return lines;
	}

	private void adjust() {
		GridData data = (GridData) getLayoutData();
		int width = getSize().x > 0 && isVisible() ? getSize().x : getParent().getClientArea().width;
		int height = sentences.isEmpty() || width == 0 ? 0 : PADDING;
		for (String line : height == 0 ? List.<String>of() : lines()) {
			height += height(line, width) + PADDING;
		}
		if (data.heightHint != height || data.exclude != sentences.isEmpty()) {
			data.heightHint = height;
			data.exclude = sentences.isEmpty();
			setVisible(!data.exclude);
			getParent().layout(true);
		}
	}

	private int height(String line, int width) {
		TextLayout text = text(line, width);
		int height = text.getBounds().height;
		text.dispose();
		return Math.max(Icons.SIZE, height);
	}

	private TextLayout text(String line, int width) {
		TextLayout text = new TextLayout(getDisplay());
		text.setFont(getFont());
		text.setText(line);
		text.setWidth(Math.max(1, width - Icons.SIZE - 3 * PADDING));
		return text;
	}

	private void paint(GC gc) {
		Rectangle area = getClientArea();
		gc.setBackground(Colours.of(kind.fill));
		gc.fillRectangle(area);
		int y = PADDING;
		for (String line : lines()) {
			gc.drawImage(Icons.image(kind.icon), PADDING, y);
			gc.setForeground(Colours.of(Tone.TEXT));
			TextLayout text = text(line, area.width);
			text.draw(gc, Icons.SIZE + 2 * PADDING, y);
			text.dispose();
			y += height(line, area.width) + PADDING;
		}
	}
}
