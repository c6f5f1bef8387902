package org.soma.training.ui.evaluation;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntConsumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.soma.data.PreparedData;
import org.soma.diagram.look.Tone;
import org.soma.model.Shape;
import org.soma.training.judging.Judgement;
import org.soma.ui.look.Colours;
import org.soma.ui.look.Shades;

/** Rows of a judgement as a list, those with a shape with their picture. */
final class Samples extends Composite {

	private static final int WORST = 1000;
	private static final int THUMB = 28;
	/** Keeps numbers at the right of a column from what begins the next. */
	private static final String APART = "\u2003";
	private static final int MOST_LISTED = 10_000;
	private static final int[] WIDTHS = { 84, 110, 110, 80 };
	private static final int NARROWEST_CLASS = 64;

	private final Label title;
	private final Table table;
	private Judgement judgement;
	private List<Integer> rows = List.of();
	private int[] numbers = {};

	/** @param chosen hears which row of the dataset, from 0, was double clicked */
	Samples(Composite parent, IntConsumer chosen) {
		super(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(0, 4).spacing(0, 4).applyTo(this);
		title = new Label(this, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).indent(6, 0).applyTo(title);
		table = new Table(this, SWT.VIRTUAL | SWT.FULL_SELECTION | SWT.SINGLE);
		table.setHeaderVisible(true);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(table);
		for (int i = 0; i < WIDTHS.length; i++) {
			TableColumn column = new TableColumn(table, i == 0 || i == WIDTHS.length - 1 ? SWT.RIGHT : SWT.LEFT);
			column.setWidth(WIDTHS[i]);
		}
		table.addListener(SWT.SetData, event -> fill((TableItem) event.item, event.index));
		table.addListener(SWT.DefaultSelection, event -> chosen.accept(numbers[rows.get(table.getSelectionIndex())]));
		table.addListener(SWT.Resize, event -> share());
		table.setToolTipText("Double click a row to try it in the Inference view");
		table.addListener(SWT.MeasureItem, event -> event.height = Math.max(event.height, shape().isPresent() ? THUMB + 4 : 0));
		table.addListener(SWT.PaintItem, this::paint);
	}

	/** Number and loss are seen whole as long as there is any room for the classes between them. */
	private void share() {
		int room = (table.getClientArea().width - WIDTHS[0] - WIDTHS[3]) / 2;
		for (int i = 1; i <= 2; i++) {
			table.getColumn(i).setWidth(Math.clamp(room, NARROWEST_CLASS, WIDTHS[i]));
		}
	}

	/** Shows the rows with the greatest loss. */
	void showWorst(Judgement of) {
		show("Worst rows first", of, of.worst(WORST));
	}

	/** Shows the rows behind a cell of the matrix. */
	void show(int right, int taken, Judgement of) {
		List<String> names = of.verdict().classes();
		List<Integer> behind = of.rows(right, taken);
		show(behind.size() + (behind.size() == 1 ? " row" : " rows") + " of class " + names.get(right) + " taken for " + names.get(taken), of,
				behind);
	}

	private void show(String what, Judgement of, List<Integer> shown) {
		judgement = of;
		rows = shown.subList(0, Math.min(MOST_LISTED, shown.size()));
		numbers = of.data().rows(of.part());
		String more = shown.size() > rows.size() ? " (the worst " + rows.size() + " are listed)" : "";
		title.setText(what + more);
		boolean classes = of.data().classification();
		String[] heads = { "Row" + APART, classes ? "Class" : "True", classes ? "Taken for" : "Predicted", "Loss" };
		for (int i = 0; i < heads.length; i++) {
			table.getColumn(i).setText(heads[i]);
		}
		table.setItemCount(0);
		table.setItemCount(rows.size());
		table.clearAll();
		table.setVisible(true);
	}

	void say(String what) {
		title.setText(what);
		rows = List.of();
		table.setItemCount(0);
		table.setVisible(false);
	}

	private void fill(TableItem item, int index) {
		if (index >= rows.size()) {
			return;
		}
		int row = rows.get(index);
		PreparedData data = judgement.data();
		item.setData(row);
		String[] texts = { numbers[row] + 1 + APART, right(row), taken(row), String.format(Locale.ROOT, "%.4f", judgement.loss(row)) };
		item.setText(texts);
		if (data.classification() && judgement.right(row) != judgement.taken(row)) {
			item.setForeground(2, Colours.of(Tone.ERROR));
		}
	}

	private String right(int row) {
		if (judgement.data().classification()) {
			return judgement.data().classes().get(judgement.right(row));
		}
		return row % judgement.stride() == 0 ? number(judgement.target(row / judgement.stride(), 0)) : "";
	}

	private String taken(int row) {
		if (judgement.data().classification()) {
			return judgement.data().classes().get(judgement.taken(row));
		}
		return row % judgement.stride() == 0 ? number(judgement.predicted(row / judgement.stride(), 0)) : "";
	}

	private static String number(double value) {
		return String.format(Locale.ROOT, "%.4f", value);
	}

	private Optional<Shape> shape() {
		return Optional.ofNullable(judgement).flatMap(each -> each.data().sampleShape()).filter(shape -> shape.rank() > 1);
	}

	/** Paints the picture of a row beside its number. */
	private void paint(Event event) {
		if (event.index == 0 && event.item.getData() instanceof Integer row && shape().isPresent()) {
			Image image = new Image(getDisplay(), thumb(shape().get(), row));
			int y = event.y + (event.height - THUMB) / 2;
			event.gc.drawImage(image, event.x + 2, y);
			image.dispose();
			event.gc.setForeground(Colours.of(Tone.EDGE));
			event.gc.drawRectangle(event.x + 1, y - 1, THUMB + 1, THUMB + 1);
		}
	}

	/** The picture of a row, its lowest value like the ground and its highest like ink. */
	private ImageData thumb(Shape shape, int row) {
		var samples = judgement.data().part(judgement.part());
		float[] inputs = new float[samples.inputs()];
		samples.read(new int[] { row }, 0, 1, inputs, new float[samples.targets()]);
		float least = Float.POSITIVE_INFINITY;
		float greatest = Float.NEGATIVE_INFINITY;
		for (float value : inputs) {
			least = Math.min(least, value);
			greatest = Math.max(greatest, value);
		}
		return new Shades(least, greatest).image(inputs, shape).scaledTo(THUMB, THUMB);
	}
}
