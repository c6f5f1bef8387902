package org.soma.data.preparing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

import org.soma.data.DataWarning;
import org.soma.data.DataWarning.Kind;
import org.soma.data.Table;
import org.soma.model.Scaling;

/** Finds what makes data hard to learn from though nothing in it is wrong. */
final class DataWarnings {

	private static final int MANY_CATEGORIES = 1000;
	/** How many times the rows of the rarest class the commonest one may have. */
	private static final double MANY_TIMES = 5;
	/** Values beyond this drive most activations to where they are flat. */
	private static final double LARGE = 10;

	private final Path dataset;
	private final Table table;
	private final Partition partition;
	private final List<Encoding> columns;
	private final List<Encoding> targets;
	private final List<String> classes;
	private final Stretch[] targetStretches;
	private final SplitWarnings split;
	private final List<DataWarning> warnings = new ArrayList<>();

	/**
	 * @param classes where the targets tell classes apart, else empty
	 * @param targetStretches what became of the targets
	 */
	DataWarnings(Path dataset, Table table, Partition partition, List<Encoding> columns, List<Encoding> targets, List<String> classes,
			Stretch[] targetStretches) {
		this.dataset = dataset;
		this.table = table;
		this.partition = partition;
		this.columns = columns;
		this.targets = targets;
		this.classes = classes;
		this.targetStretches = targetStretches;
		split = new SplitWarnings(partition);
	}

	List<DataWarning> all() {
		for (Encoding column : columns) {
			boolean target = targets.contains(column);
			switch (column) {
			case CategoryEncoding category -> category(category, target);
			case NumberEncoding number -> number(number, target);
			default -> throw new IllegalStateException(column.getClass().getName());
			}
		}
		if (!classes.isEmpty()) {
			int width = targets.stream().mapToInt(Encoding::width).sum();
			split.imbalance(classes, targetStretches, width, MANY_TIMES).ifPresent(what -> add(Kind.IMBALANCE, targets.get(0), what
					+ "; look at the recall of each class rather than at accuracy, and add rows of the rare ones"));
			split.classes(classes, targetStretches, width).ifPresent(what -> add(Kind.SPLIT, targets.get(0), what + "; shuffle or stratify the split"));
		}
		return warnings;
	}

	private void category(CategoryEncoding column, boolean target) {
		List<String> names = column.categories();
		if (target && names.size() == 1) {
			add(Kind.CONSTANT, column, "all rows are of one class, '" + names.get(0) + "'; there is nothing to tell apart, so add rows of another");
		} else if (target && partition.train().length > 0) {
			BitSet trained = new BitSet();
			for (int row : partition.train()) {
				trained.set(column.index(row));
			}
			int absent = trained.nextClearBit(0);
			if (absent < names.size()) {
				add(Kind.ABSENT_CLASS, column, "no training row is of class '" + names.get(absent) + "', which cannot be learned; shuffle or stratify the split");
			}
		} else if (!target && names.size() > MANY_CATEGORIES) {
			add(Kind.MANY_CATEGORIES, column, "has " + names.size() + " categories and as many inputs; ignore it if it only tells rows apart");
		}
	}

	private void number(NumberEncoding column, boolean target) {
		if (column.isBytes() && column.width() > 1) {
			if (column.column().getScaling() == Scaling.NONE) {
				add(Kind.UNSCALED, column, "holds bytes of 0 to 255; scale it by a factor such as 0.00392 to learn well");
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
			add(Kind.CONSTANT, column, "is " + column.decode(least) + " in every row; there is nothing to learn, so add rows or choose another target");
		} else if (Math.max(-least, greatest) > LARGE && column.column().getScaling() == Scaling.NONE) {
			add(Kind.UNSCALED, column, "goes from " + least + " to " + greatest + "; set its scaling to " + (target ? "min-max" : "standard") + " to learn well");
		}
		if (column.width() == 1 && !(target && !classes.isEmpty())) {
			split.numbers(column).ifPresent(what -> add(Kind.SPLIT, column, what + "; shuffle the split, unless the rows follow each other in time"));
		}
	}

	private void add(Kind kind, Encoding column, String message) {
		warnings.add(new DataWarning(kind, dataset, column.name(), message));
	}
}
