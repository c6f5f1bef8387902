package org.soma.training.ui;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Layout;
import org.soma.diagram.look.Tone;
import org.soma.ui.look.AccessibleName;
import org.soma.ui.look.Colours;
import org.soma.ui.look.Icons;

/** A bar with a notice and a button for each thing that can be done; takes no room while there is nothing to say. */
final class NoticeStrip extends Composite {

	private static final int PADDING = 6;
	private static final int LEAST_TEXT = 240;

	private Notice notice = Notice.NONE;

	/** @param parent has a grid */
	NoticeStrip(Composite parent) {
		super(parent, SWT.DOUBLE_BUFFERED);
		GridData data = new GridData(SWT.FILL, SWT.BEGINNING, true, false);
		data.exclude = true;
		setLayoutData(data);
		setVisible(false);
		setLayout(new TextAndButtons());
		AccessibleName.give(this, () -> notice.text());
		addPaintListener(event -> paint(event.gc));
	}

	/** What it says now. */
	String text() {
		return notice.text();
	}

	void show(Notice shown) {
		if (same(shown)) {
			notice = shown;
			return;
		}
		notice = shown;
		for (Control button : getChildren()) {
			button.dispose();
		}
		for (int i = 0; i < shown.answers().size(); i++) {
			int number = i;
			Button button = new Button(this, SWT.PUSH);
			button.setText(shown.answers().get(i).label().replace("&", "&&"));
			button.addListener(SWT.Selection, event -> notice.answers().get(number).act().run());
		}
		setToolTipText(shown.text().isEmpty() ? null : shown.text());
		((GridData) getLayoutData()).exclude = shown.text().isEmpty();
		setVisible(!shown.text().isEmpty());
		getParent().layout(true, true);
		redraw();
	}

	private boolean same(Notice other) {
		return notice.text().equals(other.text()) && notice.wrong() == other.wrong() && labels(notice).equals(labels(other));
	}

	private static List<String> labels(Notice notice) {
		return notice.answers().stream().map(Notice.Answer::label).toList();
	}

	private void paint(GC gc) {
		Rectangle area = getClientArea();
		gc.setBackground(Colours.of(notice.wrong() ? Tone.ERROR_FILL : Tone.WARNING_FILL));
		gc.fillRectangle(area);
		gc.drawImage(Icons.image(notice.wrong() ? "error" : "info"), PADDING, isStacked(area.width) ? PADDING : (area.height - Icons.SIZE) / 2);
		gc.setForeground(Colours.of(Tone.TEXT));
		TextLayout text = text(textWidth(area.width));
		text.draw(gc, Icons.SIZE + 2 * PADDING, isStacked(area.width) ? PADDING : (area.height - text.getBounds().height) / 2);
		text.dispose();
	}

	private TextLayout text(int width) {
		TextLayout text = new TextLayout(getDisplay());
		text.setFont(getFont());
		text.setText(notice.text());
		text.setWidth(width);
		return text;
	}

	private int buttonsWidth() {
		int width = 0;
		for (Control button : getChildren()) {
			width += button.computeSize(SWT.DEFAULT, SWT.DEFAULT).x + PADDING;
		}
		return width;
	}

	/** Whether the buttons stand below the text, since beside it there is no room. */
	private boolean isStacked(int width) {
		return width - Icons.SIZE - 3 * PADDING - buttonsWidth() < LEAST_TEXT;
	}

	private int textWidth(int width) {
		return Math.max(1, width - Icons.SIZE - 3 * PADDING - (isStacked(width) ? 0 : buttonsWidth()));
	}

	/** The text at the left; the buttons behind it, or below in as many lines as they need where there is little room. */
	private final class TextAndButtons extends Layout {

		@Override
		protected Point computeSize(Composite composite, int wHint, int hHint, boolean flush) {
			int width = wHint == SWT.DEFAULT ? 400 : wHint;
			int text = textHeight(width);
			int buttons = place(width, false);
			return new Point(width, (isStacked(width) ? text + buttons + PADDING : Math.max(text, buttons)) + 2 * PADDING);
		}

		private int textHeight(int width) {
			TextLayout text = text(textWidth(width));
			int height = text.getBounds().height;
			text.dispose();
			return height;
		}

		@Override
		protected void layout(Composite composite, boolean flush) {
			place(getClientArea().width, true);
		}

		/** How high the buttons are together; puts them there where that is wanted. */
		private int place(int width, boolean put) {
			boolean stacked = isStacked(width);
			int left = stacked ? Icons.SIZE + 2 * PADDING : width - buttonsWidth();
			int top = stacked ? textHeight(width) + 2 * PADDING : PADDING;
			int x = left;
			int y = 0;
			int line = 0;
			for (Control button : getChildren()) {
				Point size = button.computeSize(SWT.DEFAULT, SWT.DEFAULT);
				if (stacked && x > left && x + size.x > width - PADDING) {
					x = left;
					y += line + PADDING;
				}
				line = size.y;
				if (put) {
					int room = stacked ? size.y : getClientArea().height - 2 * PADDING;
					button.setBounds(x, top + y + (room - size.y) / 2, Math.min(size.x, width - left - PADDING), size.y);
				}
				x += size.x + PADDING;
			}
			return y + line;
		}
	}
}
