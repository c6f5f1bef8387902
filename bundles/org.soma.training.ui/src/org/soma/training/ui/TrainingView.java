package org.soma.training.ui;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.part.ViewPart;

/** Steers the training of a network. */
public final class TrainingView extends ViewPart {

	public static final String ID = "org.soma.training.ui.training";

	private Composite page;

	@Override
	public void createPartControl(Composite parent) {
		page = new Composite(parent, SWT.NONE);
	}

	@Override
	public void setFocus() {
		page.setFocus();
	}
}
