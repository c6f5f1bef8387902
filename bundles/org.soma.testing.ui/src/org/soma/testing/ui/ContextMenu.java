package org.soma.testing.ui;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.ToolItem;

/** The menu of the right mouse button: opened with the mouse, gone through with the keys. */
public final class ContextMenu {

	private final List<Menu> open = new ArrayList<>();
	private MenuItem armed;

	private ContextMenu() {
	}

	/** Opens the menu at a place and chooses the entry at the end of a path of texts, each without mnemonic and dots. */
	public static void choose(Point at, String... path) {
		new ContextMenu().go(() -> User.rightClickAt(at), path);
	}

	/** Drops down the menu of a button in a toolbar and chooses likewise. */
	public static void choose(ToolItem button, String... path) {
		new ContextMenu().go(() -> User.clickArrow(button), path);
	}

	private void go(Runnable opens, String... path) {
		Display display = Display.getCurrent();
		Listener watcher = this::watch;
		for (int type : new int[] { SWT.Show, SWT.Hide, SWT.Arm }) {
			display.addFilter(type, watcher);
		}
		try {
			opens.run();
			for (int i = 0; i < path.length; i++) {
				int level = i + 1;
				Wait.until("the menu with '" + path[i] + "' is open", () -> open.size() == level);
				Wait.allEvents();
				arm(open.get(i), path[i]);
				User.press(level < path.length ? "Right" : "Return");
			}
			Wait.until("the menu is closed", open::isEmpty);
		} finally {
			while (!open.isEmpty()) { // one that is left open takes all that the mouse does
				User.press("Escape");
			}
			for (int type : new int[] { SWT.Show, SWT.Hide, SWT.Arm }) {
				display.removeFilter(type, watcher);
			}
		}
		Wait.allEvents();
	}

	private void watch(Event event) {
		if (event.widget instanceof MenuItem item) {
			armed = item;
		} else if (event.widget instanceof Menu menu) {
			open.remove(menu);
			if (event.type == SWT.Show) {
				open.add(menu);
			}
		}
	}

	private void arm(Menu menu, String text) {
		List<MenuItem> items = Arrays.stream(menu.getItems()).filter(item -> item.isEnabled() && (item.getStyle() & SWT.SEPARATOR) == 0).toList();
		MenuItem wanted = items.stream().filter(item -> Menus.text(item).replace("\u2026", "").equals(text)).findFirst()
				.orElseThrow(() -> new AssertionError("'" + text + "' cannot be chosen, only " + items.stream().map(Menus::text).toList()));
		if (armed == null || armed.getParent() != menu) {
			User.press("Down");
			Wait.until("the menu is gone through", () -> armed != null && armed.getParent() == menu);
		}
		int steps = items.indexOf(wanted) - items.indexOf(armed);
		if (steps != 0) {
			User.press(Math.abs(steps), steps > 0 ? "Down" : "Up");
		}
		Wait.until("'" + text + "' is reached", () -> armed == wanted);
	}
}
