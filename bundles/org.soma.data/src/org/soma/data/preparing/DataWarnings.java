package org.soma.data.preparing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

import org.soma.data.Table;
import org.soma.model.Scaling;

/** Finds what makes data hard to learn from though nothing in it is wrong. */
final class DataWarnings {

	private static final int MANY_CATEGORIES = 1000;
	/** Values beyond this drive most activations to where they are flat. */
	private static final double LARGE = 10;

	private final Path dataset;
	private final Table table;
	private final Partition partition;
	private final List<Encoding> columns;
	private final List<Encoding> targets;
	private final List<String> warnings = new ArrayList<>();

	DataWarnings(Path dataset, Table table, Partition partition, List<Encoding> columns, List<Encoding> targets) {
		this.dataset = dataset;
		this.table = table;
		this.partition = partition;
		this.columns = columns;
		this.targets = targets;
	}

	List<String> all() {
		for (Encoding column : columns) {
			boolean target = targets.contains(column);
			switch (column) {
			case CategoryEncoding category -> category(category, target);
			case NumberEncoding number -> number(number, target);
			default -> throw new IllegalStateException(column.getClass().getName());
			}
		}
		return warnings;
	}

	private void category(CategoryEncoding column, boolean target) {
		List<String> names = column.categories();
		if (target && names.size() == 1) {
			add(column, "all rows are of one class, '" + names.get(0) + "'; there is nothing to tell apart, so add rows of another");
		} else if (target && partition.train().length > 0) {
			BitSet trained = new BitSet();
			for (int row : partition.train()) {
				trained.set(column.index(row));
			}
			int absent = trained.nextClearBit(0);
			if (absent < names.size()) {
				add(column, "no training row is of class '" + names.get(absent) + "', which cannot be learned; shuffle or stratify the split");
			}
		} else if (!target && names.size() > MANY_CATEGORIES) {
			add(column, "has " + names.size() + " categories and as many inputs; ignore it if it only tells rows apart");
		}
	}

	private void number(NumberEncoding column, boolean target) {
		if (column.isBytes() && column.width() > 1) {
			if (column.column().getScaling() == Scaling.NONE) {
				add(column, "holds bytes of 0 to 255; scale it by a factor such as 0.00392 to learn well");
			}
			return;
		}
		double least = Double.POSITIVE_INFINITY;
		double greatest = Double.NEGATIVE_INFINITY;
		for (int row = 0; row < table.rows(); row++) {
			for (int k = 0; k < column.width(); k++) {
				double value = column.value(row, k);
				least = Math.min(least, value);
				greatest = Math.max(greatest, value);
			}
		}
		if (target && least == greatest && table.rows() > 1) {
			add(column, "is " + column.decode(least) + " in every row; there is nothing to learn, so add rows or choose another target");
		} else if (Math.max(-least, greatest) > LARGE && column.column().getScaling() == Scaling.NONE) {
			add(column, "goes from " + least + " to " + greatest + "; set its scaling to " + (target ? "min-max" : "standard") + " to learn well");
		}
	}

	private void add(Encoding column, String message) {
		warnings.add(dataset + ": column " + column.name() + ": " + message);
	}
}
