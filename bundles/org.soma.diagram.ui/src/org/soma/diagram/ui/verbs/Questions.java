package org.soma.diagram.ui.verbs;

import org.eclipse.jface.dialogs.IInputValidator;

/** What answers a dialog takes: it says why it does not take another. */
final class Questions {

	private Questions() {
	}

	static IInputValidator whole(int least, int most) {
		return text -> {
			try {
				int value = Integer.parseInt(text.strip());
				return value < least || value > most ? "Type a number from " + least + " to " + most : null;
			} catch (NumberFormatException e) {
				return "Type a whole number";
			}
		};
	}

	static IInputValidator number(double least, double most) {
		return text -> {
			try {
				double value = Double.parseDouble(text.strip());
				return !(value >= least && value <= most) ? "Type a number " + (most == Double.MAX_VALUE ? "of " + least + " or more"
						: "from " + least + " to " + most) : null;
			} catch (NumberFormatException e) {
				return "Type a number";
			}
		};
	}
}
