package org.soma.data.preparing;

import java.nio.file.Path;
import java.util.List;

import org.soma.data.DataException;
import org.soma.data.Field;
import org.soma.data.Finding;
import org.soma.data.reading.Numbers;
import org.soma.data.storage.NumberType;
import org.soma.model.Column;
import org.soma.model.Scaling;

/** Numbers, scaled. */
public final class NumberEncoding extends Encoding {

	private static final int DIGITS = 7;

	private final Scaler scaler;
	private final double standIn;

	private NumberEncoding(Column column, Field field, Scaler scaler, double standIn) {
		super(column, field);
		this.scaler = scaler;
		this.standIn = standIn;
	}

	/**
	 * @param training the rows that the scaling is found on
	 */
	static NumberEncoding fit(Column column, Field field, int[] training, Path dataset) throws DataException {
		boolean fitted = column.getScaling() == Scaling.MIN_MAX || column.getScaling() == Scaling.STANDARD;
		if (training.length == 0 && (fitted || "mean".equals(column.getMissing()))) {
			throw new DataException(dataset, "column " + column.getName() + " is scaled by its training rows, but the split has none; give it some");
		}
		if (!(Math.abs(column.getFactor()) <= Double.MAX_VALUE) || column.getFactor() == 0) {
			throw new DataException(dataset, "column " + column.getName() + " has the factor " + column.getFactor()
					+ "; set one that is finite and not 0");
		}
		return new NumberEncoding(column, field, Scaler.fit(column.getScaling(), column.getFactor(), field, training),
				standIn(column, field, training, dataset));
	}

	private static double standIn(Column column, Field field, int[] training, Path dataset) throws DataException {
		String missing = column.getMissing();
		if (missing == null || missing.isBlank()) {
			return Double.NaN;
		}
		double value = missing.strip().equals("mean") ? Scaler.mean(field, training) : Numbers.parse(missing, '.');
		if (Double.isNaN(value)) {
			throw new DataException(dataset, "column " + column.getName() + " has '" + missing
					+ "' for missing values, which gives no number; set mean or a"
					+ " number such as 0");
		}
		return value;
	}

	public Scaler scaler() {
		return scaler;
	}

	/** Whether the values are plain bytes, which need no check and are scaled when they are read. */
	boolean isBytes() {
		return field().type() == NumberType.U8;
	}

	@Override
	public int width() {
		return cells();
	}

	@Override
	public String valueName(int index) {
		return cellName(index);
	}

	@Override
	double value(int row, int index) {
		double raw = field().value(row, index);
		return scaler.scale(Double.isNaN(raw) ? standIn : raw);
	}

	@Override
	String raw(int row, int index) {
		double value = field().value(row, index);
		return Double.isNaN(value) ? "NaN" : Double.isInfinite(value) ? "an infinite value" : Double.toString(value);
	}

	@Override
	public void encode(String[] row, int from, float[] values, Path file, long rowNumber) throws DataException {
		for (int k = 0; k < width(); k++) {
			String cell = row[from + k] == null ? "" : row[from + k].strip();
			double raw = cell.isEmpty() ? standIn : Numbers.parse(cell, '.');
			values[k] = (float) scaler.scale(raw);
			if (!Float.isFinite(values[k])) {
				throw new DataException(List.of(new Finding(file, rowNumber, cellName(k),
						cell.isEmpty() ? "is empty; write a number" : "'" + cell + "' is no finite number; write one such as 0.5")));
			}
		}
	}

	@Override
	public void decode(float[] values, String[] row, int from) {
		for (int k = 0; k < width(); k++) {
			row[from + k] = Field.plain(rounded(decode(values[k])), NumberType.F64);
		}
	}

	/** To as many digits as a float knows. */
	private static double rounded(double value) {
		int shift = value == 0 ? 0 : DIGITS - 1 - (int) Math.floor(Math.log10(Math.abs(value)));
		double power = Math.pow(10, Math.abs(shift));
		return shift >= 0 ? Math.rint(value * power) / power : Math.rint(value / power) * power;
	}

	@Override
	public double decode(double value) {
		return scaler.unscale(value);
	}
}
