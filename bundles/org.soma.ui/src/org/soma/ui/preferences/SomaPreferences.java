package org.soma.ui.preferences;

import java.io.IOException;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.ui.preferences.ScopedPreferenceStore;

/** The settings themselves, kept with the workspace. */
public final class SomaPreferences {

	static final String SHOW_WELCOME = "showWelcome";

	private SomaPreferences() {
	}

	static ScopedPreferenceStore store() {
		ScopedPreferenceStore store = new ScopedPreferenceStore(InstanceScope.INSTANCE, "org.soma.ui");
		store.setDefault(SHOW_WELCOME, ShowWelcome.IN_EMPTY_WORKSPACE.name());
		return store;
	}

	public static ShowWelcome showWelcome() {
		try {
			return ShowWelcome.valueOf(store().getString(SHOW_WELCOME));
		} catch (IllegalArgumentException e) {
			// Of another version of Soma.
			return ShowWelcome.IN_EMPTY_WORKSPACE;
		}
	}

	public static void showWelcome(ShowWelcome when) {
		ScopedPreferenceStore store = store();
		store.setValue(SHOW_WELCOME, when.name());
		try {
			store.save();
		} catch (IOException e) {
			ILog.get().error("The setting for the welcome page could not be saved: " + e.getMessage(), e);
		}
	}
}
