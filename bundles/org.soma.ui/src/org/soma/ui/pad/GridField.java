package org.soma.ui.pad;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.soma.data.drawing.Drawing;
import org.soma.model.Shape;

/** The size of the picture: one of the usual ones, that of the data, or one that is typed. */
final class GridField {

	private static final int WIDTH = 90;
	private static final List<String> USUAL = List.of("5x5", "8x8", "16x16", "28x28");

	private final Drawing drawing;
	private final Composite both;
	private final Combo combo;
	private boolean showing;

	GridField(Composite parent, Drawing drawing) {
		this.drawing = drawing;
		both = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(both);
		new Label(both, SWT.NONE).setText("&Grid");
		combo = new Combo(both, SWT.BORDER);
		GridDataFactory.fillDefaults().hint(WIDTH, SWT.DEFAULT).applyTo(combo);
		combo.setToolTipText("Height by width, such as 28x28; by 3 for colours");
		combo.addListener(SWT.Selection, event -> typed());
		combo.addListener(SWT.DefaultSelection, event -> typed());
		combo.addListener(SWT.FocusOut, event -> typed());
		offer(null);
	}

	/** Takes itself away where there is only one size. */
	void hide() {
		if (both.getVisible()) {
			both.setVisible(false);
			both.setLayoutData(GridDataFactory.fillDefaults().exclude(true).create());
			both.requestLayout();
		}
	}

	/** @param ofData the size of the data's pictures, or null */
	void offer(Shape ofData) {
		Set<String> sizes = new LinkedHashSet<>();
		if (ofData != null) {
			sizes.add(ofData.toString());
		}
		sizes.addAll(USUAL);
		combo.setItems(sizes.toArray(String[]::new));
		show();
	}

	/** Shows the size as it is. */
	void show() {
		if (!combo.getText().equals(drawing.shape().toString())) {
			showing = true;
			combo.setText(drawing.shape().toString());
			showing = false;
		}
	}

	private void typed() {
		Optional<Shape> shape = shape();
		if (!showing && shape.isPresent() && !shape.get().equals(drawing.shape())) {
			drawing.resize(shape.get());
		}
		show();
	}

	private Optional<Shape> shape() {
		try {
			return Optional.of(Shape.parse(combo.getText())).filter(Drawing::isDrawable);
		} catch (IllegalArgumentException e) {
			return Optional.empty();
		}
	}
}
