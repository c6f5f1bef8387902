package org.soma.data.preparing;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.soma.data.DataException;
import org.soma.data.Findings;
import org.soma.data.Table;
import org.soma.data.storage.Block;
import org.soma.data.storage.BlockBuilder;
import org.soma.data.storage.Storage;

/** Lays the values of all rows down in the order of the units, and checks them on the way. */
final class StretchBuilder {

	/** Fewer categories than this are written out, more are made when read. */
	private static final int FEW_CATEGORIES = 8;

	private final Table table;
	private final Storage storage;
	private final Findings findings;
	private final Encoding[] encodings;
	private final int[] indices;

	/**
	 * @param columns what there is, in the dataset's order
	 * @param units for each value of the columns the number of its unit
	 */
	StretchBuilder(Table table, List<? extends Encoding> columns, int[] units, Storage storage, Findings findings) {
		this.table = table;
		this.storage = storage;
		this.findings = findings;
		encodings = new Encoding[units.length];
		indices = new int[units.length];
		int value = 0;
		for (Encoding column : columns) {
			for (int k = 0; k < column.width(); k++, value++) {
				encodings[units[value]] = column;
				indices[units[value]] = k;
			}
		}
	}

	/** What each unit's value is called. */
	List<String> names() {
		List<String> names = new ArrayList<>();
		for (int unit = 0; unit < encodings.length; unit++) {
			names.add(encodings[unit].valueName(indices[unit]));
		}
		return names;
	}

	Stretch[] build() throws IOException {
		List<Stretch> stretches = new ArrayList<>();
		int plain = 0;
		for (int unit = 0; unit < encodings.length;) {
			Stretch special = special(unit);
			if (special != null) {
				addPlain(plain, unit, stretches);
				stretches.add(special);
				unit += special.width;
				plain = unit;
			} else {
				unit++;
			}
		}
		addPlain(plain, encodings.length, stretches);
		return stretches.toArray(Stretch[]::new);
	}

	/** A stretch that takes less room than plain values would, where a whole column of its kind begins at the unit; else null. */
	private Stretch special(int unit) throws IOException {
		Encoding encoding = encodings[unit];
		if (!isWhole(unit, encoding)) {
			return null;
		}
		if (encoding instanceof NumberEncoding numbers && numbers.isBytes() && numbers.width() > 1) {
			Block block = encoding.field().block();
			return block.isInMemory() ? new ByteStretch(unit, encoding.width(), block, encoding.field().offset(), numbers.scaler())
					: new MappedByteStretch(unit, encoding.width(), block, encoding.field().offset(), numbers.scaler());
		}
		if (encoding instanceof CategoryEncoding categories && encoding.width() >= FEW_CATEGORIES) {
			int[] indexOfRow = new int[table.rows()];
			for (int row = 0; row < indexOfRow.length; row++) {
				indexOfRow[row] = categories.index(row);
				if (indexOfRow[row] < 0) {
					report(row, unit);
					indexOfRow[row] = 0;
				}
			}
			return new OneHotStretch(unit, encoding.width(), indexOfRow);
		}
		return null;
	}

	private boolean isWhole(int unit, Encoding encoding) {
		for (int k = 0; k < encoding.width(); k++) {
			if (unit + k >= encodings.length || encodings[unit + k] != encoding || indices[unit + k] != k) {
				return false;
			}
		}
		return true;
	}

	private void addPlain(int from, int to, List<Stretch> stretches) throws IOException {
		int width = to - from;
		if (width == 0) {
			return;
		}
		long values = (long) width * table.rows();
		if (values < Integer.MAX_VALUE - 8 && storage.fits(values * Float.BYTES)) {
			storage.reserve(values * Float.BYTES);
			float[] matrix = new float[(int) values];
			float[] row = new float[width];
			for (int i = 0; i < table.rows(); i++) {
				fill(i, from, row);
				System.arraycopy(row, 0, matrix, i * width, width);
			}
			stretches.add(new FloatStretch(from, width, matrix));
			return;
		}
		BlockBuilder block = new BlockBuilder(Math.multiplyExact(width, Float.BYTES), ByteOrder.nativeOrder(), storage);
		float[] row = new float[width];
		for (int i = 0; i < table.rows(); i++) {
			fill(i, from, row);
			ByteBuffer target = block.add();
			MappedStretch.put(target, row);
		}
		stretches.add(new MappedStretch(from, width, block.build()));
	}

	private void fill(int row, int firstUnit, float[] values) throws DataException {
		for (int k = 0; k < values.length; k++) {
			values[k] = (float) encodings[firstUnit + k].value(row, indices[firstUnit + k]);
			if (!(Math.abs(values[k]) <= Float.MAX_VALUE)) {
				report(row, firstUnit + k);
			}
		}
	}

	private void report(int row, int unit) throws DataException {
		Encoding encoding = encodings[unit];
		String raw = encoding.raw(row, indices[unit]);
		boolean finite = Arrays.asList("NaN", "no value", "an infinite value").indexOf(raw) < 0;
		findings.add(table.origin(row).file(), table.rowInFile(row), encoding instanceof CategoryEncoding ? encoding.name()
				: encoding.cellName(indices[unit]),
				finite ? raw + " is too large for a 32-bit number; scale the column"
						: "has " + raw + " where a finite number is needed; mend it, or say in the dataset what stands in for missing values");
	}
}
