package org.soma.training.ui.trial;

import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.soma.diagram.look.Tone;
import org.soma.model.Shape;
import org.soma.training.ui.subject.Painted;
import org.soma.training.ui.subject.Shades;
import org.soma.ui.look.Colours;

/** A picture whose pixels are clicked on and off; dragging goes on with what the first click did. */
final class PixelPad extends Painted implements InputPad {

	private static final float HALF = 0.5f;
	/** From here on lines between pixels can be told from pixels. */
	private static final int LINED = 6;

	private final int rows;
	private final int columns;
	private final float[] picture;
	private final Consumer<float[]> changed;
	private float ink;

	PixelPad(Composite parent, Shape shape, Consumer<float[]> changed) {
		super(parent, SWT.NONE);
		rows = shape.dimension(0);
		columns = shape.size() / rows;
		picture = new float[shape.size()];
		this.changed = changed;
		addListener(SWT.MouseDown, this::press);
		addListener(SWT.MouseMove, event -> {
			if ((event.stateMask & SWT.BUTTON1) != 0) {
				draw(event);
			}
		});
	}

	@Override
	public String words() {
		return "Input picture of " + rows + " by " + columns + " pixels; click them on and off";
	}

	@Override
	public Control control() {
		return this;
	}

	@Override
	public void show(float[] shown) {
		System.arraycopy(shown, 0, picture, 0, Math.min(shown.length, picture.length));
		redraw();
	}

	private void press(Event event) {
		int pixel = pixel(event);
		if (event.button == 1 && pixel >= 0) {
			ink = picture[pixel] < HALF ? 1 : 0;
			draw(event);
		}
	}

	private void draw(Event event) {
		int pixel = pixel(event);
		if (pixel >= 0 && picture[pixel] != ink) {
			picture[pixel] = ink;
			redraw();
			changed.accept(picture.clone());
		}
	}

	private int pixel(Event event) {
		Rectangle grid = grid();
		int size = grid.width / columns;
		int column = Math.floorDiv(event.x - grid.x, Math.max(1, size));
		int row = Math.floorDiv(event.y - grid.y, Math.max(1, size));
		return column >= 0 && row >= 0 && column < columns && row < rows ? row * columns + column : -1;
	}

	private Rectangle grid() {
		Rectangle area = getClientArea();
		int size = Math.max(1, Math.min((area.width - 1) / columns, (area.height - 1) / rows));
		return new Rectangle((area.width - size * columns) / 2, (area.height - size * rows) / 2, size * columns, size * rows);
	}

	@Override
	protected void paint(GC gc, Rectangle area) {
		Rectangle grid = grid();
		int size = grid.width / columns;
		gc.setAntialias(SWT.OFF);
		int from = Colours.rgb(Tone.FIELD);
		int to = Colours.rgb(Tone.TEXT);
		for (int i = 0; i < picture.length; i++) {
			gc.setBackground(Colours.of(Shades.mix(from, to, picture[i])));
			gc.fillRectangle(grid.x + i % columns * size, grid.y + i / columns * size, size, size);
		}
		gc.setForeground(Colours.of(Tone.EDGE));
		for (int i = 0; size >= LINED && i <= columns; i++) {
			gc.drawLine(grid.x + i * size, grid.y, grid.x + i * size, grid.y + grid.height);
		}
		for (int i = 0; size >= LINED && i <= rows; i++) {
			gc.drawLine(grid.x, grid.y + i * size, grid.x + grid.width, grid.y + i * size);
		}
		gc.drawRectangle(grid);
	}
}
