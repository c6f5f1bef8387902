package org.soma.data.preparing;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.soma.catalog.Confusion;
import org.soma.data.DataException;
import org.soma.data.Field;
import org.soma.data.Finding;
import org.soma.model.Column;

/** Categories: one value for each, 1 for the one that it is; or a single 0 or 1 where there are but two. */
public final class CategoryEncoding extends Encoding {

	private final Categories categories;
	private final boolean single;

	/** @param single whether two categories share one value */
	CategoryEncoding(Column column, Field field, Categories categories, boolean single) {
		super(column, field);
		this.categories = categories;
		this.single = single;
	}

	public List<String> categories() {
		return categories.names();
	}

	boolean isSingle() {
		return single;
	}

	@Override
	public int width() {
		return single ? 1 : categories.names().size();
	}

	@Override
	public String valueName(int index) {
		return name() + "=" + categories.names().get(single ? 1 : index);
	}

	/** -1 where the value is missing. */
	int index(int row) {
		return categories.index(field().value(row, 0));
	}

	@Override
	double value(int row, int index) {
		int category = index(row);
		return category < 0 ? Double.NaN : category == (single ? 1 : index) ? 1 : 0;
	}

	@Override
	String raw(int row, int index) {
		return "no value";
	}

	@Override
	public void encode(String[] row, int from, float[] values, Path file, long rowNumber) throws DataException {
		String cell = row[from] == null ? "" : row[from];
		int category = categories.index(cell.isBlank() && column().getMissing() != null ? column().getMissing() : cell);
		if (category < 0) {
			throw new DataException(List.of(new Finding(file, rowNumber, name(), "'" + cell + "' is no category; choose one of " + some())));
		}
		Arrays.fill(values, 0, width(), 0);
		if (single) {
			values[0] = category;
		} else {
			values[category] = 1;
		}
	}

	private String some() {
		List<String> names = categories.names();
		return String.join(", ", names.subList(0, Math.min(10, names.size()))) + (names.size() > 10 ? " and " + (names.size() - 10) + " more"
				: "");
	}

	@Override
	public void decode(float[] values, String[] row, int from) {
		int last = categories.names().size() - 1; // a single value stands for one of two, or for the only one there is
		row[from] = categories.names().get(Math.min(last, Confusion.classOf(values, 0, width())));
	}

	@Override
	public double decode(double value) {
		return value;
	}
}
