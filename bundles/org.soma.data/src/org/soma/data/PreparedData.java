package org.soma.data;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.soma.data.preparing.Encoding;
import org.soma.data.preparing.Preparation;
import org.soma.data.storage.NumberType;
import org.soma.model.Part;
import org.soma.model.Samples;
import org.soma.model.Shape;

/**
 * A dataset ready to be learned from: scaled by numbers found on the training rows, encoded, split, in the order of the
 * network's units. Immutable; many threads may use it.
 */
public final class PreparedData {

	private final Path dataset;
	private final Preparation preparation;
	private final Shape sampleShape;
	private final List<String> classes;
	private final Samples train;
	private final Samples validation;
	private final Samples test;
	private final Samples all;

	PreparedData(Path dataset, Preparation preparation, Shape sampleShape) {
		this.dataset = dataset;
		this.preparation = preparation;
		this.sampleShape = sampleShape;
		classes = List.copyOf(preparation.classes());
		train = preparation.samples(preparation.partition().train());
		validation = preparation.samples(preparation.partition().validation());
		test = preparation.samples(preparation.partition().test());
		all = preparation.samples(null);
	}

	/** May be empty, where the dataset's split says so. */
	public Samples train() {
		return train;
	}

	/** May be empty. */
	public Samples validation() {
		return validation;
	}

	/** May be empty. */
	public Samples test() {
		return test;
	}

	/** All rows in the order of the data. */
	public Samples all() {
		return all;
	}

	public Samples part(Part part) {
		return switch (part) {
		case ANY -> all;
		case TRAIN -> train;
		case VALIDATION -> validation;
		case TEST -> test;
		};
	}

	/** The numbers, in {@link #all}, of the rows of a part. */
	public int[] rows(Part part) {
		return switch (part) {
		case ANY -> IntStream.range(0, all.count()).toArray();
		case TRAIN -> preparation.partition().train().clone();
		case VALIDATION -> preparation.partition().validation().clone();
		case TEST -> preparation.partition().test().clone();
		};
	}

	/** What the input values are called, in the order of the units; a category's are called <code>colour=red</code>. */
	public List<String> inputNames() {
		return preparation.inputNames();
	}

	/** What the target values are called, in the order of the units. */
	public List<String> targetNames() {
		return preparation.targetNames();
	}

	/**
	 * Whether the targets tell classes apart: a single category, a single number that is 0 or 1, or several of which one is
	 * 1 and the others are 0 in each row.
	 */
	public boolean classification() {
		return !classes.isEmpty();
	}

	/**
	 * The names of the classes: in the order of the targets where each has one, else those that a single target has at 0
	 * and at 1. Empty where it is no classification.
	 */
	public List<String> classes() {
		return classes;
	}

	/** How many rows to train with each class has, in the order of {@link #classes()}; for data that tells classes apart. */
	public long[] classRows() {
		return preparation.classRows();
	}

	/** The shape of one row's inputs, such as 28x28; nothing where they are plain columns. */
	public Optional<Shape> sampleShape() {
		return Optional.ofNullable(sampleShape);
	}

	/** What the user should know of data that can be used all the same, each in one line. */
	public List<String> warnings() {
		return findings().stream().map(DataWarning::line).toList();
	}

	/** The same, one by one. */
	public List<DataWarning> findings() {
		return preparation.warnings();
	}

	/** The names of the cells that {@link #scaleInputs(String...)} takes: the input columns in the dataset's order. */
	public List<String> rawInputNames() {
		List<String> names = new ArrayList<>();
		for (Encoding column : preparation.inputs()) {
			for (int k = 0; k < column.cells(); k++) {
				names.add(column.cellName(k));
			}
		}
		return names;
	}

	/**
	 * What the network takes for a row in the user's units.
	 *
	 * @param row a cell for each of {@link #rawInputNames()}, with a decimal point
	 * @throws DataException with one line for the user where a cell does not fit
	 */
	public float[] scaleInputs(String... row) throws DataException {
		return scaleInputs(row, dataset, 0);
	}

	/** The same for numbers; a category goes by its name's number. */
	public float[] scaleInputs(double... row) throws DataException {
		String[] cells = new String[row.length];
		for (int i = 0; i < row.length; i++) {
			cells[i] = Field.plain(row[i], NumberType.F64);
		}
		return scaleInputs(cells);
	}

	/** The same for all rows of a file. */
	public float[][] scaleInputs(RawRows rows) throws DataException {
		Findings findings = new Findings();
		float[][] scaled = new float[rows.count()][];
		for (int i = 0; i < scaled.length; i++) {
			try {
				scaled[i] = scaleInputs(rows.row(i), rows.file(), rows.rowInFile(i));
			} catch (DataException e) {
				Finding first = e.findings().get(0);
				findings.add(first.file(), first.row(), first.column(), first.message());
			}
		}
		findings.check();
		return scaled;
	}

	private float[] scaleInputs(String[] row, Path file, long rowNumber) throws DataException {
		int cells = preparation.inputs().stream().mapToInt(Encoding::cells).sum();
		if (row.length != cells) {
			throw new DataException(file, (rowNumber == 0 ? "the row has " : "row " + rowNumber + " has ") + row.length + (row.length == 1
					? " value" : " values")
					+ " where " + cells + (cells == 1 ? " is" : " are") + " needed: " + String.join(", ", rawInputNames().stream().limit(10).toList()));
		}
		float[] inputs = new float[preparation.inputUnits().length];
		int cell = 0;
		int value = 0;
		for (Encoding column : preparation.inputs()) {
			float[] values = new float[column.width()];
			column.encode(row, cell, values, file, rowNumber);
			for (float each : values) {
				inputs[preparation.inputUnits()[value++]] = each;
			}
			cell += column.cells();
		}
		return inputs;
	}

	/**
	 * The row that {@link #scaleInputs(String...)} would take for these inputs.
	 *
	 * @param inputs in the order of the network's units
	 */
	public String[] unscaleInputs(float[] inputs) {
		String[] row = new String[rawInputNames().size()];
		int cell = 0;
		int value = 0;
		for (Encoding column : preparation.inputs()) {
			float[] values = new float[column.width()];
			for (int k = 0; k < values.length; k++) {
				values[k] = inputs[preparation.inputUnits()[value++]];
			}
			column.decode(values, row, cell);
			cell += column.cells();
		}
		return row;
	}

	/**
	 * What a value of the network means in the user's units; a category's value stays as it is.
	 *
	 * @param target the number of the unit among the targets
	 */
	public double unscaleTarget(int target, double value) {
		int index = 0;
		for (Encoding column : preparation.targets()) {
			for (int k = 0; k < column.width(); k++, index++) {
				if (preparation.targetUnits()[index] == target) {
					return column.decode(value);
				}
			}
		}
		throw new IndexOutOfBoundsException(target);
	}
}
