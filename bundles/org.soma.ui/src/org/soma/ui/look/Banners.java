package org.soma.ui.look;

import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.soma.diagram.look.Tone;

/**
 * The upper part of a wizard, with its title and message. The platform colours it once, when it is made; a switch of the theme
 * takes these colours away.
 */
final class Banners {

	private Banners() {
	}

	/** Colours the banners of all dialogs that are open, as the theme in use has them. */
	static void refresh(Display display) {
		for (Shell shell : display.getShells()) {
			if (shell.getData() instanceof TitleAreaDialog && shell.getChildren().length > 0 && shell.getChildren()[0] instanceof Composite contents) {
				refresh(contents);
			}
		}
	}

	/** Title, message and pictures lie beside what the dialog asks for, which is one composite. */
	private static void refresh(Composite contents) {
		contents.setBackground(Colours.of(Tone.PANEL));
		for (Control child : contents.getChildren()) {
			if (child instanceof Label || child instanceof Text) {
				child.setBackground(Colours.of(Tone.PANEL));
				child.setForeground(Colours.of(Tone.TEXT));
			}
		}
	}
}
