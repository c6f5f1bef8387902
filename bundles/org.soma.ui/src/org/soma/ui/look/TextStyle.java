package org.soma.ui.look;

import org.eclipse.swt.widgets.Control;

/** How a piece of text or a button stands out or steps back; the style sheets say in which colours. */
public enum TextStyle {

	/** Hints and descriptions. */
	DIM("SomaDim"),
	/** The one button that is meant first. */
	FIRST("SomaFirst");

	private static final String CSS_CLASS = "org.eclipse.e4.ui.css.CssClassName";

	private final String cssClass;

	TextStyle(String cssClass) {
		this.cssClass = cssClass;
	}

	/** To be called before the control is shown. */
	public void applyTo(Control control) {
		control.setData(CSS_CLASS, cssClass);
	}
}
