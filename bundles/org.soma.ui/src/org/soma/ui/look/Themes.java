package org.soma.ui.look;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.e4.ui.css.swt.theme.ITheme;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.osgi.service.event.Event;

/**
 * The theme in use. The platform's theme engine switches it and remembers it between starts; before the workbench runs
 * and without one the theme is light.
 */
public final class Themes {

	private static final List<Consumer<Theme>> LISTENERS = new CopyOnWriteArrayList<>();
	private static volatile Theme known;

	private Themes() {
	}

	/** The theme in use. May be asked on any thread once the workbench runs. */
	public static Theme current() {
		Theme theme = known;
		return theme != null ? theme : ask();
	}

	public static boolean isDark() {
		return current() == Theme.DARK;
	}

	/** Switches the whole workbench now and for later starts. To be called on the UI thread with the workbench running. */
	public static void use(Theme theme) {
		engine().setTheme(theme.id(), true);
	}

	/** The listener is called on the UI thread after each switch, until it is removed. */
	public static void addListener(Consumer<Theme> listener) {
		LISTENERS.add(listener);
	}

	public static void removeListener(Consumer<Theme> listener) {
		LISTENERS.remove(listener);
	}

	private static synchronized Theme ask() {
		if (known == null) {
			ITheme active = PlatformUI.isWorkbenchRunning() ? engine().getActiveTheme() : null;
			if (active == null) { // too early to be kept
				return Theme.LIGHT;
			}
			PlatformUI.getWorkbench().getService(IEventBroker.class).subscribe(IThemeEngine.Events.THEME_CHANGED, Themes::changed);
			known = Theme.ofId(active.getId());
		}
		return known;
	}

	private static void changed(Event event) {
		known = Theme.ofId(((ITheme) event.getProperty(IThemeEngine.Events.THEME)).getId());
		LISTENERS.forEach(listener -> listener.accept(known));
		// The engine restyles the widgets only after it has told of the switch.
		Display display = PlatformUI.getWorkbench().getDisplay();
		display.asyncExec(() -> {
			Sections.refresh(display);
			Grounds.refresh(display);
			Banners.refresh(display);
		});
	}

	private static IThemeEngine engine() {
		return PlatformUI.getWorkbench().getService(IThemeEngine.class);
	}
}
