package org.soma.data;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.soma.data.reading.Numbers;
import org.soma.data.reading.TextRows;

/**
 * Rows of a text table as they are written, such as those that a network is to predict for. Immutable.
 */
public final class RawRows {

	private final Path file;
	private final List<String[]> rows;
	private final long[] numbers;
	private final List<String> names;

	private RawRows(Path file, List<String> names, List<String[]> rows, long[] numbers) {
		this.file = file;
		this.names = names;
		this.rows = rows;
		this.numbers = numbers;
	}

	/**
	 * Reads the named columns of a table: by their names where its first row has them, else in their order.
	 *
	 * @param names what is wanted, or null for all columns
	 * @throws DataException where the file is no table or has other columns
	 */
	public static RawRows read(Path file, List<String> names) throws DataException {
		try {
			TextRows text = TextRows.read(file, names);
			return new RawRows(file, text.names(), text.rows(), text.numbers());
		} catch (DataException e) {
			throw e;
		} catch (IOException e) {
			throw new DataException(file, "cannot be read: " + e.getMessage(), e);
		}
	}

	public Path file() {
		return file;
	}

	public List<String> names() {
		return names;
	}

	public int count() {
		return rows.size();
	}

	/** A cell for each name, with a decimal point where the table has commas. */
	public String[] row(int index) {
		return rows.get(index).clone();
	}

	/** The number of a row in its file, counted from 1 and with the header. */
	public long rowInFile(int index) {
		return numbers[index];
	}

	/**
	 * The rows as numbers, for a network that is fed without a dataset.
	 *
	 * @throws DataException naming each cell that is no finite number
	 */
	public float[][] numbers() throws DataException {
		Findings findings = new Findings();
		float[][] values = new float[rows.size()][names.size()];
		for (int i = 0; i < values.length; i++) {
			for (int k = 0; k < values[i].length; k++) {
				String cell = rows.get(i)[k];
				values[i][k] = (float) Numbers.parse(cell, '.');
				if (!Float.isFinite(values[i][k])) {
					findings.add(file, numbers[i], names.get(k), cell.isEmpty() ? "is empty; write a number" : "'" + cell
							+ "' is no finite number; write one such as 0.5");
				}
			}
		}
		findings.check();
		return values;
	}
}
