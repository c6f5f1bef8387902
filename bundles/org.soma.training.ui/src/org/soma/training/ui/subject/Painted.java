package org.soma.training.ui.subject;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.soma.diagram.look.Tone;
import org.soma.ui.look.Colours;

/** Something that is painted, with words for those who cannot see it. */
public abstract class Painted extends Canvas {

	protected static final int GAP = 8;

	protected Painted(Composite parent, int style) {
		super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND | style);
		addPaintListener(event -> {
			Rectangle area = getClientArea();
			event.gc.setBackground(Colours.of(Tone.PANEL));
			event.gc.fillRectangle(area);
			event.gc.setAntialias(SWT.ON);
			event.gc.setForeground(Colours.of(Tone.TEXT));
			paint(event.gc, area);
		});
		getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = words();
			}
		});
	}

	/** What is to be seen, for somebody who wants to hear it. */
	public abstract String words();

	/** The background is painted, antialiasing is on and the colour is that of text. */
	protected abstract void paint(GC gc, Rectangle area);

	/** A text that fits, cut off with an ellipsis where it does not. */
	protected static String fit(GC gc, String text, int width) {
		if (gc.textExtent(text).x <= width) {
			return text;
		}
		int end = text.length();
		while (end > 0 && gc.textExtent(text.substring(0, end) + "\u2026").x > width) {
			end--;
		}
		return text.substring(0, end) + "\u2026";
	}
}
