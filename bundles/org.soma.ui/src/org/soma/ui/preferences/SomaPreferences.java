package org.soma.ui.preferences;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.ui.preferences.ScopedPreferenceStore;

/** The settings themselves, kept with the workspace. */
public final class SomaPreferences {

	static final String SHOW_WELCOME = "showWelcome";

	private SomaPreferences() {
	}

	static IPreferenceStore store() {
		ScopedPreferenceStore store = new ScopedPreferenceStore(InstanceScope.INSTANCE, "org.soma.ui");
		store.setDefault(SHOW_WELCOME, true);
		return store;
	}

	public static boolean showsWelcome() {
		return store().getBoolean(SHOW_WELCOME);
	}

	public static void showWelcome(boolean show) {
		store().setValue(SHOW_WELCOME, show);
	}
}
