package org.soma.ui.look;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.forms.widgets.Section;

/**
 * A section draws what lies behind its title into an image and makes that anew only when resized. After a switch of
 * the theme it would go on showing the old one, all over its contents.
 */
final class Sections {

	private Sections() {
	}

	/** Lets all sections that are open draw themselves anew. */
	static void refresh(Display display) {
		for (Shell shell : display.getShells()) {
			refresh(shell);
		}
	}

	private static void refresh(Control control) {
		if (control instanceof Section) {
			control.notifyListeners(SWT.Resize, new Event());
			control.redraw();
		}
		if (control instanceof Composite composite) {
			for (Control child : composite.getChildren()) {
				refresh(child);
			}
		}
	}
}
