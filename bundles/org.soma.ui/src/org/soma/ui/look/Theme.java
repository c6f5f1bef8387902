package org.soma.ui.look;

/** The two looks of the workbench. */
public enum Theme {

	LIGHT("org.soma.ui.theme.light"), //
	// The platform switches GTK's own widgets to dark for ids that contain the word.
	DARK("org.soma.ui.theme.dark");

	private final String id;

	Theme(String id) {
		this.id = id;
	}

	/** The id under which the theme engine knows it. */
	public String id() {
		return id;
	}

	/** Light or dark, also of a theme that is not Soma's own, as when Soma runs inside another Eclipse. */
	static Theme ofId(String id) {
		return id.contains("dark") ? DARK : LIGHT;
	}
}
