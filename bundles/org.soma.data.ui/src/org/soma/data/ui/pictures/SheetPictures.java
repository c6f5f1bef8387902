package org.soma.data.ui.pictures;

import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.soma.data.sheet.DatasetSheet;
import org.soma.data.sheet.Sheet;
import org.soma.model.Column;
import org.soma.model.Dataset;
import org.soma.model.Part;
import org.soma.model.Role;
import org.soma.model.Shape;

/** The pictures of an open dataset as its sheet is now. Rows are told by their places in the sheet. */
public final class SheetPictures implements PictureSource {

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
		this.greatest = Lightest.of(this);
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
		int[] targets = columns(rows, columns(rows, Role.TARGET));
		return pixels(rows, shape.size()).map(pixels -> new SheetPictures(rows.sheet(), shape, pixels, targets.length == 1 ? targets[0] : -1, parts));
	}

	/** An input that is a whole picture by itself, whatever others there are; else all inputs together. */
	private static Optional<int[]> pixels(DatasetSheet rows, int size) {
		List<Column> inputs = columns(rows, Role.INPUT);
		Stream<List<Column>> alone = rows.isWide() ? inputs.stream().map(List::of) : Stream.empty();
		return Stream.concat(alone, Stream.of(inputs)).map(some -> columns(rows, some)).filter(some -> some.length == size)
				.findFirst();
	}

	private static List<Column> columns(DatasetSheet rows, Role role) {
		return rows.dataset().getColumns().stream().filter(column -> column.getRole() == role).toList();
	}

	private static int[] columns(DatasetSheet rows, List<Column> of) {
		return of.stream().flatMap(column -> rows.columnsOf(column).stream()).mapToInt(Integer::intValue).toArray();
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
	public double value(int row, int pixel) {
		return sheet.number(row, columns[pixel]);
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
