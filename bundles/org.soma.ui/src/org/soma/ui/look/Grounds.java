package org.soma.ui.look;

import java.util.Set;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.wizard.ProgressMonitorPart;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.soma.diagram.look.Tone;

/**
 * The grounds of dialogs that are open while the theme switches. The light theme leaves them to the window system, which gives
 * its dark ones to what had another ground before.
 */
final class Grounds {

	/** Other classes see to theirs themselves. */
	private static final Set<Class<?>> PLAIN = Set.of(Composite.class, ProgressMonitorPart.class);

	private Grounds() {
	}

	/** Colours those of all dialogs that are open, where the style sheets of the theme in use do not. */
	static void refresh(Display display) {
		if (Themes.isDark()) {
			return;
		}
		for (Shell shell : display.getShells()) {
			if (shell.getData() instanceof Dialog) {
				shell.setBackground(Colours.of(Tone.WINDOW));
				refresh(shell);
			}
		}
	}

	private static void refresh(Composite parent) {
		for (Control child : parent.getChildren()) {
			if (child instanceof Button button) {
				button.setBackground(Colours.of((button.getStyle() & SWT.PUSH) != 0 ? Tone.FIELD : Tone.WINDOW));
				button.setForeground(Colours.of(Tone.TEXT));
			} else if (PLAIN.contains(child.getClass())) {
				child.setBackground(Colours.of(Tone.WINDOW));
			}
			if (child instanceof Composite composite) {
				refresh(composite);
			}
		}
	}
}
