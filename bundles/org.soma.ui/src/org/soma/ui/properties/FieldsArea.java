package org.soma.ui.properties;

import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;

/** An area for fields that scrolls where they do not fit. */
final class FieldsArea {

	private final ScrolledComposite scrolled;
	private final Composite fields;

	FieldsArea(Composite parent) {
		scrolled = new ScrolledComposite(parent, SWT.V_SCROLL);
		scrolled.setExpandHorizontal(true);
		scrolled.setExpandVertical(true);
		scrolled.setShowFocusedControl(true);
		fields = new Composite(scrolled, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).margins(8, 8).spacing(8, 8).applyTo(fields);
		scrolled.setContent(fields);
		scrolled.addListener(SWT.Resize, event -> fit());
	}

	ScrolledComposite control() {
		return scrolled;
	}

	/** What the fields are made in: a grid of three columns. */
	Composite fields() {
		return fields;
	}

	/** To be called after fields have come, gone or changed their size. */
	void fit() {
		int width = scrolled.getClientArea().width;
		Point size = fields.computeSize(width > 0 ? width : SWT.DEFAULT, SWT.DEFAULT);
		scrolled.setMinHeight(size.y);
		fields.layout(true, true);
	}
}
