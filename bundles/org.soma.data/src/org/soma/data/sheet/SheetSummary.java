package org.soma.data.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;

import org.soma.model.Column;
import org.soma.model.Role;
import org.soma.model.Split;
import org.soma.model.SplitOrder;

/** What is known of all columns of a sheet, and what in them should make one think. Immutable. */
public final class SheetSummary {

	/** So many rows, spread over all of them, are enough for a first look. */
	private static final int SAMPLE = 5000;
	private static final int STRETCH = 50;
	/** How far apart the spread of a column may be in two parts. */
	private static final double FAR = 0.25;
	/** The factor for the distance that chance alone hardly ever makes (Smirnov's test at one in a thousand). */
	private static final double CHANCE = 1.95;

	private final List<ColumnSummary> columns;
	private final boolean complete;
	private final List<String> warnings = new ArrayList<>();
	private final Map<ColumnSummary, List<String>> findings = new HashMap<>();

	private SheetSummary(List<ColumnSummary> columns, boolean complete, SheetParts parts, Split split) {
		this.columns = List.copyOf(columns);
		this.complete = complete;
		findColumns();
		findSplits(parts, split);
	}

	public static SheetSummary none() {
		return new SheetSummary(List.of(), false, SheetParts.unknown(), null);
	}

	/** Looks at some rows of all regions. */
	public static SheetSummary sample(Sheet sheet, SheetParts parts, Split split) {
		Map<List<Integer>, ColumnSummary> groups = groups(sheet);
		int stretches = Math.max(1, Math.min(SAMPLE, sheet.rows()) / STRETCH);
		for (int i = 0; i < stretches; i++) {
			int first = (int) ((long) sheet.rows() * i / stretches);
			int end = sheet.rows() <= SAMPLE ? (int) ((long) sheet.rows() * (i + 1) / stretches) : Math.min(sheet.rows(), first + STRETCH);
			for (int row = first; row < end; row++) {
				add(groups, sheet, row, parts);
			}
		}
		return new SheetSummary(List.copyOf(groups.values()), sheet.rows() <= SAMPLE, parts, split);
	}

	/**
	 * Looks at all rows.
	 *
	 * @param done hears now and then how many were looked at
	 * @return null where it was cancelled
	 */
	public static SheetSummary of(Sheet sheet, SheetParts parts, Split split, BooleanSupplier cancelled, IntConsumer done) {
		Map<List<Integer>, ColumnSummary> groups = groups(sheet);
		for (int row = 0; row < sheet.rows(); row++) {
			if ((row & 255) == 0) {
				if (cancelled.getAsBoolean()) {
					return null;
				}
				done.accept(row);
			}
			add(groups, sheet, row, parts);
		}
		return new SheetSummary(List.copyOf(groups.values()), true, parts, split);
	}

	/** Sheet columns of one column of the dataset are looked at together. */
	private static Map<List<Integer>, ColumnSummary> groups(Sheet sheet) {
		Map<Object, List<Integer>> indices = new LinkedHashMap<>();
		for (int i = 0; i < sheet.columns().size(); i++) {
			Column column = sheet.columns().get(i).column();
			indices.computeIfAbsent(column == null ? sheet.columns().get(i) : column, key -> new ArrayList<>()).add(i);
		}
		Map<List<Integer>, ColumnSummary> groups = new LinkedHashMap<>();
		indices.forEach((owner, members) -> {
			SheetColumn first = sheet.columns().get(members.get(0));
			groups.put(members, new ColumnSummary(members.size() > 1 ? first.column().getName() : first.name(), first.column()));
		});
		return groups;
	}

	private static void add(Map<List<Integer>, ColumnSummary> groups, Sheet sheet, int row, SheetParts parts) {
		if (parts.isLeftOut(row)) {
			return;
		}
		int part = parts.number(row);
		groups.forEach((members, summary) -> {
			for (int index : members) {
				summary.add(sheet, row, index, part);
			}
		});
	}

	public List<ColumnSummary> columns() {
		return columns;
	}

	/** Whether all rows were looked at. */
	public boolean isComplete() {
		return complete;
	}

	/** What is known of a column of the dataset, or null. */
	public ColumnSummary of(Column column) {
		return columns.stream().filter(summary -> summary.column() == column).findFirst().orElse(null);
	}

	/** What should make one think of a column, each in one sentence. */
	public List<String> findings(ColumnSummary column) {
		return findings.getOrDefault(column, List.of());
	}

	/** What should make one think of the split, each in one sentence. */
	public List<String> warnings() {
		return warnings;
	}

	private void find(ColumnSummary column, String sentence) {
		findings.computeIfAbsent(column, key -> new ArrayList<>()).add(sentence);
	}

	private void findColumns() {
		Map<Long, ColumnSummary> met = new HashMap<>();
		for (ColumnSummary column : columns) {
			if (column.faulty() > 0) {
				find(column, count(column.faulty(), "cell") + (column.faulty() == 1 ? " holds" : " hold") + " no number, first in row "
						+ (column.firstFaulty() + 1) + "; mend or clear " + (column.faulty() == 1 ? "it" : "them") + ", or make the column a category.");
			}
			if (column.missing() > 0 && column.column() != null && column.column().getRole() != Role.IGNORED
					&& (column.column().getMissing() == null || column.column().getMissing().isBlank())) {
				find(column, column.missing() == 1 ? "1 cell is empty, and nothing stands in for it; fill it in, or set what does."
						: column.missing() + " cells are empty, and nothing stands in for them; fill them in, or set what does.");
			}
			if (column.isConstant() && column.count() > 1) {
				find(column, "All rows hold the same; nothing can be learned from it.");
				continue;
			}
			ColumnSummary same = column.count() > 1 ? met.putIfAbsent(column.hash(), column) : null;
			if (same != null && role(same) != Role.IGNORED && role(column) != Role.IGNORED) {
				boolean leak = role(same) != role(column);
				find(column, leak ? "It is the same as " + same.name() + " in every row: the answer is among the inputs. Ignore one of them."
						: "It is the same as " + same.name() + " in every row; one of them is enough.");
				if (leak) {
					find(same, "It is the same as " + column.name() + " in every row: the answer is among the inputs. Ignore one of them.");
				}
			}
		}
	}

	private static Role role(ColumnSummary column) {
		return column.column() == null ? Role.IGNORED : column.column().getRole();
	}

	private static String count(long count, String what) {
		return count + " " + what + (count == 1 ? "" : "s");
	}

	private void findSplits(SheetParts parts, Split split) {
		if (parts.problem() != null) {
			warnings.add(Character.toUpperCase(parts.problem().charAt(0)) + parts.problem().substring(1) + ".");
		}
		for (ColumnSummary column : columns) {
			if (role(column) == Role.IGNORED) {
				continue;
			}
			if (column.isCategory()) {
				findClasses(column, parts);
			} else {
				findSpread(column);
			}
		}
		if (split != null && split.getOrder() != SplitOrder.ORDERED && split.getTrain() < 1) {
			columns.stream().filter(column -> column.isRising() && looksLikeTime(column.name())).findFirst()
					.ifPresent(time -> warnings.add("The rows are in order of " + time.name() + ", as in a time series; shuffled, "
							+ "validation and test rows lie between training rows. Choose ordered to test on what comes later."));
		}
	}

	private static boolean looksLikeTime(String name) {
		return name.matches("(?i).*(time|date|year|month|day|hour|minute|second|stamp|epoch|step).*|t");
	}

	private void findClasses(ColumnSummary column, SheetParts parts) {
		if (role(column) != Role.TARGET || column.hasTooManyCategories()) {
			return;
		}
		String[] names = { "training", "validation", "test" };
		for (int part = 0; part < names.length; part++) {
			int number = part;
			List<String> absent = column.categories().stream().filter(category -> column.count(category, number) == 0).toList();
			if (!absent.isEmpty() && parts.count(HandRows.PARTS.get(part)) > 0 && complete) {
				warnings.add("No " + names[part] + " row is of " + column.name() + " " + String.join(", ", absent.subList(0, Math.min(3, absent.size())))
						+ (absent.size() > 3 ? " and " + (absent.size() - 3) + " more" : "") + "; choose stratified, or give "
						+ names[part] + " more rows.");
			}
		}
	}

	private void findSpread(ColumnSummary column) {
		String[] names = { "Training", "Validation", "Test" };
		for (int part = 1; part < names.length; part++) {
			long a = column.histogram().sum(0);
			long b = column.histogram().sum(part);
			double distance = column.histogram().distance(0, part);
			if (a > 0 && b > 0 && distance > Math.max(FAR, CHANCE * Math.sqrt((a + b) / ((double) a * b)))) {
				warnings.add(names[part] + " rows differ from training rows in " + column.name() + "; shuffle the split if the order means nothing.");
			}
		}
	}
}
