package org.soma.diagram.ui.verbs;

/** Verbs that belong together: in the menu they stand side by side, or in a menu of their own. */
public enum VerbGroup {

	ADD(null, Tools.EACH), HISTORY(null, Tools.NONE), EDIT(null, Tools.TOGETHER), ELEMENT(null, Tools.EACH), VALUES(null, Tools.EACH),
	CONNECT("&Connect", Tools.TOGETHER), SHAPE("&Group and Turn Into", Tools.TOGETHER), ARRANGE("&Arrange", Tools.TOGETHER),
	VIEW("&View", Tools.TOGETHER), EXPORT(null, Tools.EACH);

	/** How the verbs of a group stand in the toolbar. */
	public enum Tools {
		/** Each has a button. */
		EACH,
		/** All drop down from the button of the first that has an icon. */
		TOGETHER,
		/** The window's toolbar has them. */
		NONE
	}

	private final String menu;
	private final Tools tools;

	VerbGroup(String menu, Tools tools) {
		this.menu = menu;
		this.tools = tools;
	}

	/** What their menu is called, or null where they have none. */
	String menu() {
		return menu;
	}

	public Tools tools() {
		return tools;
	}
}
