package org.soma.ui.properties;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.soma.diagram.look.Tone;
import org.soma.ui.look.Colours;

/** The names of the tabs below each other; one is chosen with the mouse or the arrow keys. */
final class TabStrip extends Canvas {

	private static final int HEIGHT = 30;
	private static final int PADDING = 14;
	private static final int ACCENT = 3;
	private static final int FOCUS_INSET = 4;

	private final Consumer<TabKind> choose;
	private List<TabKind> tabs = List.of();
	private TabKind chosen;
	private TabKind hovered;

	TabStrip(Composite parent, Consumer<TabKind> choose) {
		super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND);
		this.choose = choose;
		addPaintListener(event -> paint(event.gc));
		addListener(SWT.MouseDown, event -> chooseAt(event.y));
		addListener(SWT.MouseMove, event -> hover(at(event.y)));
		addListener(SWT.MouseExit, event -> hover(null));
		addListener(SWT.KeyDown, this::keyDown);
		addListener(SWT.Traverse, event -> event.doit = event.detail != SWT.TRAVERSE_ARROW_NEXT && event.detail != SWT.TRAVERSE_ARROW_PREVIOUS);
		addListener(SWT.FocusIn, event -> redraw());
		addListener(SWT.FocusOut, event -> redraw());
		getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = chosen == null ? "" : chosen.label();
			}
		});
		getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
			@Override
			public void getRole(AccessibleControlEvent event) {
				event.detail = ACC.ROLE_TABFOLDER;
			}
		});
	}

	void show(List<TabKind> shown, TabKind now) {
		tabs = shown;
		chosen = now;
		redraw();
	}

	/** Where a tab lies. */
	Rectangle bounds(TabKind tab) {
		return new Rectangle(0, tabs.indexOf(tab) * HEIGHT, getClientArea().width, HEIGHT);
	}

	/** As wide as the longest name of any tab, so that nothing moves when tabs come and go. */
	@Override
	public Point computeSize(int widthHint, int heightHint, boolean changed) {
		GC gc = new GC(this);
		int width = 0;
		for (TabKind tab : TabKind.values()) {
			width = Math.max(width, gc.textExtent(tab.label()).x);
		}
		gc.dispose();
		return new Point(width + 2 * PADDING, heightHint == SWT.DEFAULT ? tabs.size() * HEIGHT : heightHint);
	}

	private TabKind at(int y) {
		int index = y / HEIGHT;
		return y >= 0 && index < tabs.size() ? tabs.get(index) : null;
	}

	private void hover(TabKind tab) {
		if (hovered != tab) {
			hovered = tab;
			redraw();
		}
	}

	private void chooseAt(int y) {
		forceFocus();
		TabKind tab = at(y);
		if (tab != null && tab != chosen) {
			choose.accept(tab);
		}
	}

	private void keyDown(Event event) {
		int step = event.keyCode == SWT.ARROW_DOWN ? 1 : event.keyCode == SWT.ARROW_UP ? -1 : 0;
		int index = tabs.indexOf(chosen) + step;
		if (step != 0 && index >= 0 && index < tabs.size()) {
			choose.accept(tabs.get(index));
		}
	}

	private void paint(GC gc) {
		Rectangle area = getClientArea();
		gc.setBackground(Colours.of(Tone.WINDOW));
		gc.fillRectangle(area);
		gc.setForeground(Colours.of(Tone.EDGE));
		gc.drawLine(area.width - 1, 0, area.width - 1, area.height);
		for (TabKind tab : tabs) {
			Rectangle bounds = bounds(tab);
			if (tab == chosen) {
				gc.setBackground(Colours.of(Tone.PANEL));
				gc.fillRectangle(bounds);
				gc.setBackground(Colours.of(Tone.ACCENT));
				gc.fillRectangle(bounds.x, bounds.y, ACCENT, bounds.height);
			}
			gc.setForeground(Colours.of(tab == chosen || tab == hovered ? Tone.TEXT : Tone.DIM));
			Point size = gc.textExtent(tab.label());
			gc.drawText(tab.label(), PADDING, bounds.y + (bounds.height - size.y) / 2, true);
			if (tab == chosen && isFocusControl()) {
				gc.setForeground(Colours.of(Tone.ACCENT));
				gc.setLineStyle(SWT.LINE_DOT);
				gc.drawRectangle(ACCENT + FOCUS_INSET, bounds.y + FOCUS_INSET, bounds.width - ACCENT - 2 * FOCUS_INSET - 1,
						bounds.height - 2 * FOCUS_INSET - 1);
				gc.setLineStyle(SWT.LINE_SOLID);
			}
		}
	}
}
