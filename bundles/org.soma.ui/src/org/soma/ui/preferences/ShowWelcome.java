package org.soma.ui.preferences;

import org.eclipse.core.resources.ResourcesPlugin;

/** When the welcome page opens by itself. */
public enum ShowWelcome {

	IN_EMPTY_WORKSPACE("&While there are no projects"), AT_EVERY_START("At &every start"), NEVER("&Never");

	private final String label;

	ShowWelcome(String label) {
		this.label = label;
	}

	String label() {
		return label;
	}

	/** Whether the page is due at a start in the workspace as it is. */
	public boolean isDue() {
		return switch (this) {
		case IN_EMPTY_WORKSPACE -> ResourcesPlugin.getWorkspace().getRoot().getProjects().length == 0;
		case AT_EVERY_START -> true;
		case NEVER -> false;
		};
	}
}
