package org.soma.data.ui.importing;

import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Path;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.soma.catalog.ComponentDescriptor;
import org.soma.catalog.Generator;
import org.soma.data.FilePreview;
import org.soma.data.ui.pictures.PictureSource;
import org.soma.data.ui.pictures.TablePictures;
import org.soma.diagram.look.Tone;
import org.soma.diagram.look.Tones;
import org.soma.ui.look.Colours;
import org.soma.ui.look.Shades;

/**
 * Rows at a glance: points by two inputs, coloured by the first target; a curve over one input; pictures. What takes no
 * such form is told in words.
 */
final class DataPreview extends Canvas {

	private static final int MARGIN = 14;
	private static final int DOT = 7;
	private static final int PICTURE_EDGE = 56;
	private static final int GAP = 6;

	private Asked asked;
	private Sketch sketch;
	private PictureSource pictures;
	private String caption = "";

	private record Asked(ComponentDescriptor<Generator> generator, Map<String, String> settings, long seed) {
	}

	DataPreview(Composite parent) {
		super(parent, SWT.DOUBLE_BUFFERED);
		addPaintListener(event -> paint(event.gc));
		addListener(SWT.Resize, event -> setToolTipText(shortened(caption).equals(caption) ? null : caption));
	}

	/** Shows what a generator makes, which is worked out in the background. Nothing changes where its settings are wrong. */
	void show(ComponentDescriptor<Generator> generator, Map<String, String> settings, long seed) {
		Asked wanted = generator == null ? null : new Asked(generator, settings, seed);
		if (wanted == null || wanted.equals(asked)) {
			return;
		}
		asked = wanted;
		Job job = Job.create("Preview of " + generator.name(), (ICoreRunnable) monitor -> {
			Optional<Sketch> made = made(wanted);
			if (!isDisposed()) {
				getDisplay().asyncExec(() -> made.ifPresent(rows -> show(wanted, rows)));
			}
		});
		job.setSystem(true);
		job.schedule();
	}

	private static Optional<Sketch> made(Asked wanted) {
		try {
			return Optional.of(Sketch.of(wanted.generator().create(wanted.settings()), wanted.seed()));
		} catch (IllegalArgumentException e) {
			return Optional.empty(); // the field with the wrong setting says what is wrong
		}
	}

	private void show(Asked wanted, Sketch rows) {
		if (wanted == asked && !isDisposed()) {
			sketch = rows;
			pictures = rows.shape() == null ? null : rows.pictures();
			show(rows.caption());
		}
	}

	/** Shows the beginning of a file. */
	void show(FilePreview seen) {
		asked = null;
		sketch = null;
		pictures = seen.shape().flatMap(shape -> seen.table().map(table -> (PictureSource) new TablePictures(table, shape))).orElse(null);
		show(DatasetPage.describe(seen));
	}

	/** Shows a sentence alone. */
	void say(String sentence) {
		asked = null;
		sketch = null;
		pictures = null;
		show(sentence);
	}

	private void show(String text) {
		caption = text;
		setToolTipText(shortened(caption).equals(caption) ? null : caption);
		redraw();
	}

	private String shortened(String text) {
		return Dialog.shortenText(text, this);
	}

	private boolean isDrawn() {
		return pictures != null || sketch != null && (sketch.inputs().length == 2 || sketch.inputs().length == 1 && sketch.targets().length > 0);
	}

	private void paint(GC gc) {
		Rectangle area = getClientArea();
		gc.setAntialias(SWT.ON);
		gc.setBackground(Colours.of(Tone.PANEL));
		gc.setForeground(Colours.of(Tone.EDGE));
		gc.fillRoundRectangle(0, 0, area.width - 1, area.height - 1, 8, 8);
		gc.drawRoundRectangle(0, 0, area.width - 1, area.height - 1, 8, 8);
		gc.setForeground(Colours.of(Tone.DIM));
		String text = Dialog.shortenText(caption, this);
		Point extent = gc.textExtent(text);
		if (!isDrawn()) {
			gc.drawText(text, (area.width - extent.x) / 2, (area.height - extent.y) / 2, true);
			return;
		}
		gc.drawText(text, MARGIN, MARGIN / 2, true);
		Rectangle plot = new Rectangle(MARGIN, MARGIN + extent.y, area.width - 2 * MARGIN, area.height - 2 * MARGIN - extent.y);
		if (plot.isEmpty()) {
			return;
		}
		if (pictures != null) {
			pictures(gc, plot);
		} else if (sketch.inputs().length == 2) {
			points(gc, new Rectangle(area.width / 2 - plot.height / 2, plot.y, plot.height, plot.height));
		} else {
			curves(gc, plot);
		}
	}

	private void pictures(GC gc, Rectangle plot) {
		int width = pictures.shape().dimension(1);
		int height = pictures.shape().dimension(0);
		int zoom = Math.max(1, PICTURE_EDGE / Math.max(width, height));
		int columns = Math.max(1, (plot.width + GAP) / (width * zoom + GAP));
		gc.setAntialias(SWT.OFF);
		gc.setInterpolation(SWT.NONE);
		for (int i = 0; i < pictures.count(); i++) {
			int x = plot.x + i % columns * (width * zoom + GAP);
			int y = plot.y + i / columns * (height * zoom + GAP);
			if (y + height * zoom > plot.y + plot.height) {
				return;
			}
			Image image = new Image(getDisplay(), Shades.UNIT.image(pictures.unit(i), pictures.shape()));
			gc.drawImage(image, 0, 0, width, height, x, y, width * zoom, height * zoom);
			image.dispose();
		}
	}

	private void points(GC gc, Rectangle plot) {
		float[] across = sketch.range(sketch.inputs()[0]);
		float[] up = sketch.range(sketch.inputs()[1]);
		int target = sketch.targets().length == 0 ? -1 : sketch.targets()[0];
		float[] colour = target < 0 ? new float[] { 0, 1 } : sketch.range(target);
		for (int row = 0; row < sketch.count(); row++) {
			double share = target < 0 ? 1 : share(sketch.value(row, target), colour);
			gc.setBackground(Colours.of(Tones.mix(Colours.rgb(Tone.NEGATIVE), Colours.rgb(Tone.POSITIVE), share)));
			gc.fillOval(plot.x + (int) (share(sketch.value(row, sketch.inputs()[0]), across) * plot.width) - DOT / 2,
					plot.y + plot.height - (int) (share(sketch.value(row, sketch.inputs()[1]), up) * plot.height) - DOT / 2, DOT, DOT);
		}
	}

	/** Each target over the one input. */
	private void curves(GC gc, Rectangle plot) {
		int input = sketch.inputs()[0];
		float[] across = sketch.range(input);
		int[] rows = IntStream.range(0, sketch.count()).boxed()
				.sorted((one, other) -> Float.compare(sketch.value(one, input), sketch.value(other, input))).mapToInt(Integer::intValue).toArray();
		gc.setForeground(Colours.of(Tone.OUTPUT));
		gc.setLineWidth(2);
		for (int target : sketch.targets()) {
			float[] up = sketch.range(target);
			Path path = new Path(getDisplay());
			for (int i = 0; i < rows.length; i++) {
				float x = (float) (plot.x + share(sketch.value(rows[i], input), across) * plot.width);
				float y = (float) (plot.y + plot.height - share(sketch.value(rows[i], target), up) * plot.height);
				if (i == 0) {
					path.moveTo(x, y);
				} else {
					path.lineTo(x, y);
				}
			}
			gc.drawPath(path);
			path.dispose();
		}
	}

	private static double share(float value, float[] range) {
		return (value - range[0]) / (range[1] - range[0]);
	}
}
