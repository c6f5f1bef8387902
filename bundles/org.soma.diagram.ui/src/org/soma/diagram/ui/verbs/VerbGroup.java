package org.soma.diagram.ui.verbs;

/** Verbs that belong together: in the menu they stand side by side, or in a menu of their own. */
public enum VerbGroup {

	ADD(null), EDIT(null), VALUES(null), CONNECT("&Connect"), SHAPE("&Group and Turn Into"), ARRANGE("&Arrange"), VIEW("&View"), EXPORT(null);

	private final String menu;

	VerbGroup(String menu) {
		this.menu = menu;
	}

	/** What their menu is called, or null where they have none. */
	String menu() {
		return menu;
	}
}
