package org.soma.training.ui.fields;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.soma.ui.properties.PropertyFields;

/** Fields that belong together, in a grid of two columns. */
final class Group {

	private static final int FIELD_WIDTH = 90;

	private Group() {
	}

	/** Over both columns where it is in another group. */
	static Composite plain(Composite parent) {
		Composite group = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 4).applyTo(group);
		if (parent.getLayout() instanceof GridLayout) {
			GridDataFactory.fillDefaults().span(2, 1).grab(true, false).exclude(true).applyTo(group);
		}
		return group;
	}

	static Combo combo(Composite group, String label) {
		Label before = new Label(group, SWT.NONE);
		before.setText(label);
		GridDataFactory.swtDefaults().hint(PropertyFields.COMPACT_LABEL_WIDTH, SWT.DEFAULT).applyTo(before);
		Combo combo = new Combo(group, SWT.READ_ONLY | SWT.BORDER);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).hint(FIELD_WIDTH, SWT.DEFAULT).applyTo(combo);
		return combo;
	}

	/** An area without fields takes no room. */
	static void showUnlessEmpty(Composite area) {
		boolean empty = area.getChildren().length == 0;
		((GridData) area.getLayoutData()).exclude = empty;
		area.setVisible(!empty);
	}
}
