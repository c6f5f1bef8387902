package org.soma.diagram.ui.figures;

import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;

/** The letters of the drawing, which are those of the window in a few sizes. Shared, and never to be disposed by who asks. */
public final class Letters {

	private static final int SMALLER = -2;

	private Letters() {
	}

	/** What stands beside or below something. */
	public static Font small() {
		return font(usual().increaseHeight(SMALLER));
	}

	/** What is read first. */
	public static Font bold() {
		return font(usual().setStyle(SWT.BOLD));
	}

	private static FontDescriptor usual() {
		return FontDescriptor.createFrom(JFaceResources.getDefaultFont());
	}

	private static Font font(FontDescriptor wanted) {
		return JFaceResources.getResources().create(wanted);
	}
}
