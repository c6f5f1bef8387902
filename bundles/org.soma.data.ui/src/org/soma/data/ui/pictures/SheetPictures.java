package org.soma.data.ui.pictures;

import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

import org.soma.data.sheet.DatasetSheet;
import org.soma.data.sheet.Sheet;
import org.soma.model.Column;
import org.soma.model.Dataset;
import org.soma.model.Part;
import org.soma.model.Role;
import org.soma.model.Shape;

/** The pictures of an open dataset as its sheet is now. Rows are told by their places in the sheet. */
public final class SheetPictures implements PictureSource {

	private static final int LOOKED_AT = 50;
	private static final float BYTE = 255;

	private final Sheet sheet;
	private final Shape shape;
	private final int[] columns;
	private final int label;
	private final IntFunction<Part> parts;
	private final float greatest;

	private SheetPictures(Sheet sheet, Shape shape, int[] columns, int label, IntFunction<Part> parts) {
		this.sheet = sheet;
		this.shape = shape;
		this.columns = columns;
		this.label = label;
		this.parts = parts;
		this.greatest = lightest();
	}

	/**
	 * The pictures of a dataset; nothing where it has none.
	 *
	 * @param parts where the split puts each row
	 */
	public static Optional<SheetPictures> of(DatasetSheet rows, IntFunction<Part> parts) {
		Dataset dataset = rows.dataset();
		Shape shape = dataset.getSampleShape();
		if (shape == null || shape.rank() < 2 || shape.rank() > 3) {
			return Optional.empty();
		}
		int[] columns = columns(rows, Role.INPUT);
		int[] targets = columns(rows, Role.TARGET);
		return columns.length != shape.size() ? Optional.empty()
				: Optional.of(new SheetPictures(rows.sheet(), shape, columns, targets.length == 1 ? targets[0] : -1, parts));
	}

	private static int[] columns(DatasetSheet rows, Role role) {
		List<Column> wanted = rows.dataset().getColumns().stream().filter(column -> column.getRole() == role).toList();
		return wanted.stream().flatMap(column -> rows.columnsOf(column).stream()).mapToInt(Integer::intValue).toArray();
	}

	/** Bytes go to 255 and shares to 1, whatever the first rows make of that. */
	private float lightest() {
		double most = 0;
		for (int row = 0; row < Math.min(LOOKED_AT, count()); row++) {
			for (int column : columns) {
				most = Math.max(most, sheet.number(row, column));
			}
		}
		return most <= 1 ? 1 : most <= BYTE ? BYTE : (float) most;
	}

	@Override
	public int count() {
		return sheet.rows();
	}

	@Override
	public Shape shape() {
		return shape;
	}

	@Override
	public void read(int row, float[] pixels) {
		for (int i = 0; i < pixels.length; i++) {
			double value = sheet.number(row, columns[i]);
			pixels[i] = Double.isNaN(value) ? 0 : (float) value;
		}
	}

	@Override
	public String label(int row) {
		return label < 0 ? "" : sheet.text(row, label);
	}

	@Override
	public Part part(int row) {
		return parts.apply(row);
	}

	@Override
	public float greatest() {
		return greatest;
	}

	/** The columns of the sheet that hold the pixels, in their order. */
	public int[] pixelColumns() {
		return columns.clone();
	}

	/** The column of the sheet that says what a picture shows; -1 where there is none. */
	public int labelColumn() {
		return label;
	}

	/** The labels of the first rows, each once and in order. */
	public List<String> labels(int rows) {
		return IntStream.range(0, Math.min(rows, count())).mapToObj(this::label).filter(text -> !text.isEmpty()).distinct()
				.sorted(PictureOrder.BY_CLASS).toList();
	}
}
