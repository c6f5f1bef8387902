package org.soma.testing.ui;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;

/** The menu bar, opened with the keyboard. */
public final class Menus {

	/**
	 * An entry that does something, as its user saw it.
	 *
	 * @param path the texts from the menu bar to the entry, such as "Edit > Undo"
	 */
	public record Entry(String path, boolean enabled) {
	}

	private Menus() {
	}

	/** The titles of the menu bar. */
	public static List<String> titles(Shell window) {
		return Arrays.stream(window.getMenuBar().getItems()).map(Menus::text).toList();
	}

	/** Opens a menu by its mnemonic, reads it with all that lies below, and closes it. */
	public static List<Entry> read(Shell window, String title) {
		MenuItem item = Arrays.stream(window.getMenuBar().getItems()).filter(each -> text(each).equals(title)).findFirst()
				.orElseThrow(() -> new AssertionError("there is no menu '" + title + "'"));
		boolean[] open = new boolean[1];
		Listener opened = event -> open[0] = event.type == SWT.Show;
		item.getMenu().addListener(SWT.Show, opened);
		item.getMenu().addListener(SWT.Hide, opened);
		User.press("alt+" + mnemonic(item));
		Wait.until("the menu '" + title + "' is open", () -> open[0]);
		Wait.allEvents();
		List<Entry> entries = new ArrayList<>();
		read(item.getMenu(), title, entries);
		User.press("Escape");
		Wait.until("the menu '" + title + "' is closed", () -> !open[0]);
		item.getMenu().removeListener(SWT.Show, opened);
		item.getMenu().removeListener(SWT.Hide, opened);
		return entries;
	}

	private static void read(Menu menu, String path, List<Entry> entries) {
		for (MenuItem item : menu.getItems()) {
			String itemPath = path + " > " + text(item);
			if ((item.getStyle() & SWT.CASCADE) != 0 && item.isEnabled()) {
				// What lies below is filled in when it is shown.
				item.getMenu().notifyListeners(SWT.Show, new Event());
				read(item.getMenu(), itemPath, entries);
				item.getMenu().notifyListeners(SWT.Hide, new Event());
			} else if ((item.getStyle() & SWT.SEPARATOR) == 0) {
				entries.add(new Entry(itemPath, item.isEnabled()));
			}
		}
	}

	static String text(MenuItem item) {
		return item.getText().replaceAll("\t.*", "").replace("&", "").replace("...", "");
	}

	private static String mnemonic(MenuItem item) {
		int mark = item.getText().indexOf('&');
		if (mark < 0) {
			throw new AssertionError("the menu '" + item.getText() + "' has no key");
		}
		return item.getText().substring(mark + 1, mark + 2).toLowerCase(Locale.ROOT);
	}
}
