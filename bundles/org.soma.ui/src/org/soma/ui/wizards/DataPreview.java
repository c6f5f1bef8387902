package org.soma.ui.wizards;

import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.soma.catalog.GeneratedColumn;
import org.soma.catalog.Generator;
import org.soma.diagram.look.Tone;
import org.soma.diagram.look.Tones;
import org.soma.model.Role;
import org.soma.ui.look.Colours;

/** What a generator makes: its first rows as points, by the first two inputs, coloured by the first target. */
final class DataPreview extends Canvas {

	private static final int MOST_POINTS = 500;
	private static final int MARGIN = 14;
	private static final int DOT = 7;

	private float[] rows = new float[0];
	private int width;
	private int[] axes = new int[0];
	private int target = -1;
	private String caption = "";

	DataPreview(Composite parent) {
		super(parent, SWT.DOUBLE_BUFFERED);
		addPaintListener(event -> paint(event.gc));
	}

	/** @param generator null where there is nothing to show */
	void show(Generator generator, String nothing) {
		rows = new float[0];
		caption = nothing;
		if (generator != null) {
			List<GeneratedColumn> columns = generator.columns();
			width = columns.size();
			axes = IntStream.range(0, width).filter(i -> columns.get(i).role() == Role.INPUT).limit(2).toArray();
			target = IntStream.range(0, width).filter(i -> columns.get(i).role() == Role.TARGET).findFirst().orElse(-1);
			caption = generator.usualCount() + " rows of " + String.join(", ", columns.stream().map(GeneratedColumn::name).toList());
			if (axes.length == 2) {
				rows = generator.rows(Math.min(MOST_POINTS, generator.usualCount()), 1);
			}
		}
		redraw();
	}

	private void paint(GC gc) {
		Rectangle area = getClientArea();
		gc.setAntialias(SWT.ON);
		gc.setBackground(Colours.of(Tone.PANEL));
		gc.setForeground(Colours.of(Tone.EDGE));
		gc.fillRoundRectangle(0, 0, area.width - 1, area.height - 1, 8, 8);
		gc.drawRoundRectangle(0, 0, area.width - 1, area.height - 1, 8, 8);
		gc.setForeground(Colours.of(Tone.DIM));
		Point extent = gc.textExtent(caption);
		gc.drawText(caption, rows.length == 0 ? (area.width - extent.x) / 2 : MARGIN, rows.length == 0 ? (area.height - extent.y) / 2 : MARGIN / 2, true);
		if (rows.length > 0) {
			points(gc, new Rectangle(area.width / 2 - area.height / 2 + MARGIN, MARGIN, area.height - 2 * MARGIN, area.height - 2 * MARGIN));
		}
	}

	private void points(GC gc, Rectangle plot) {
		float[] across = range(axes[0]);
		float[] up = range(axes[1]);
		float[] colour = target < 0 ? new float[] { 0, 1 } : range(target);
		for (int row = 0; row < rows.length; row += width) {
			int x = plot.x + Math.round((rows[row + axes[0]] - across[0]) / (across[1] - across[0]) * plot.width);
			int y = plot.y + plot.height - Math.round((rows[row + axes[1]] - up[0]) / (up[1] - up[0]) * plot.height);
			double share = target < 0 ? 1 : (rows[row + target] - colour[0]) / (colour[1] - colour[0]);
			gc.setBackground(Colours.of(Tones.mix(Colours.rgb(Tone.NEGATIVE), Colours.rgb(Tone.POSITIVE), share)));
			gc.fillOval(x - DOT / 2, y - DOT / 2, DOT, DOT);
		}
	}

	/** The least and the greatest value of a column, never the same. */
	private float[] range(int column) {
		float least = Float.POSITIVE_INFINITY;
		float greatest = Float.NEGATIVE_INFINITY;
		for (int row = 0; row < rows.length; row += width) {
			least = Math.min(least, rows[row + column]);
			greatest = Math.max(greatest, rows[row + column]);
		}
		return new float[] { least, greatest > least ? greatest : least + 1 };
	}
}
