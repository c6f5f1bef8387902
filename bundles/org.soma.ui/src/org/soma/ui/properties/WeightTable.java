package org.soma.ui.properties;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.soma.diagram.look.Tone;
import org.soma.model.Layer;
import org.soma.model.Link;
import org.soma.model.Networks;
import org.soma.model.Neuron;
import org.soma.model.Node;
import org.soma.model.Parameter;
import org.soma.model.edit.Numbers;
import org.soma.training.RunValues;
import org.soma.ui.grid.Cell;
import org.soma.ui.grid.CellRange;
import org.soma.ui.grid.GridContent;
import org.soma.ui.grid.Mark;
import org.soma.ui.grid.NumberBlock;

/**
 * The weights and biases of elements as a table: a column for each unit that links lead into, a row for the biases and for
 * each unit that links come from.
 */
final class WeightTable implements GridContent {

	private static final String BIAS = "bias";

	/** Links from one node with one delay; they share rows. */
	private record Origin(Node source, int delay) {
	}

	/** A row: of a parameter by its name where there is no origin, else of a unit of the origin. */
	private record Row(Origin origin, int unit, String title) {
	}

	private record Column(Node target, int unit, String title) {
	}

	private final Changes changes;
	private final List<Row> rows = new ArrayList<>();
	private final List<Column> columns = new ArrayList<>();
	private final Map<Origin, Map<Node, Link>> links = new HashMap<>();
	private final Map<String, Map<Node, EObject>> biases = new LinkedHashMap<>();

	private Optional<RunValues> running = Optional.empty();

	private WeightTable(Changes changes) {
		this.changes = changes;
	}

	/** @param elements nodes with what leads into them, groups with their members, links; all of one network */
	static WeightTable of(List<? extends EObject> elements, Changes changes) {
		WeightTable table = new WeightTable(changes);
		Set<Link> links = new LinkedHashSet<>();
		Set<Node> targets = new LinkedHashSet<>();
		for (Node node : Selections.nodes(elements)) {
			links.addAll(node.getIncoming());
			if (table.addBiases(node)) {
				targets.add(node);
			}
		}
		elements.stream().filter(Link.class::isInstance).map(Link.class::cast).forEach(links::add);
		links.removeIf(link -> link.getSource() == null || link.getTarget() == null);
		links.forEach(link -> targets.add(link.getTarget()));
		table.fill(targets, links);
		return table;
	}

	private boolean addBiases(Node node) {
		switch (node) {
		case Neuron neuron when Networks.hasBias(neuron) -> biases.computeIfAbsent(BIAS, name -> new HashMap<>()).put(neuron, neuron);
		case Layer layer -> {
			for (Parameter parameter : layer.getParameters()) {
				biases.computeIfAbsent(String.valueOf(parameter.getName()), name -> new HashMap<>()).put(layer, parameter);
			}
		}
		default -> {
			// nothing of its own to learn
		}
		}
		return biases.values().stream().anyMatch(owners -> owners.containsKey(node));
	}

	private void fill(Collection<Node> targets, Collection<Link> all) {
		biases.keySet().forEach(name -> rows.add(new Row(null, 0, name)));
		Set<Origin> origins = new LinkedHashSet<>();
		for (Link link : all) {
			Origin origin = new Origin(link.getSource(), link.getDelay());
			origins.add(origin);
			links.computeIfAbsent(origin, key -> new HashMap<>()).put(link.getTarget(), link);
		}
		for (Origin origin : origins) {
			String after = origin.delay() == 0 ? "" : " after " + origin.delay();
			for (int unit = 0; unit < Networks.units(origin.source()); unit++) {
				rows.add(new Row(origin, unit, Selections.unitLabel(origin.source(), unit) + after));
			}
		}
		for (Node target : targets) {
			for (int unit = 0; unit < Networks.units(target); unit++) {
				columns.add(new Column(target, unit, Selections.unitLabel(target, unit)));
			}
		}
	}

	@Override
	public int rows() {
		return rows.size();
	}

	@Override
	public int columns() {
		return columns.size();
	}

	@Override
	public String corner() {
		return "from \\ to";
	}

	@Override
	public String rowTitle(int row) {
		return rows.get(row).title();
	}

	@Override
	public String columnTitle(int column) {
		return columns.get(column).title();
	}

	/** What stands in a cell, where two units are linked at all. */
	Optional<WeightValue> value(int row, int column) {
		Row from = rows.get(row);
		Column to = columns.get(column);
		if (from.origin() == null) {
			return Optional.ofNullable(biases.get(from.title()).get(to.target())).map(owner -> new WeightValue(owner, to.unit()));
		}
		return Optional.ofNullable(links.get(from.origin()).get(to.target()))
				.map(link -> new WeightValue(link, from.unit() * Networks.units(to.target()) + to.unit()));
	}

	/** Shows the values of a run instead of those of the document, or those again. */
	void show(Optional<RunValues> values) {
		running = values;
	}

	/** The number that stands in a cell. */
	private float number(WeightValue value) {
		float live = running.map(values -> values.value(value.owner(), value.index())).orElse(Float.NaN);
		return Float.isNaN(live) ? value.get() : live;
	}

	private Cell cell(WeightValue value) {
		float number = number(value);
		return new Cell(org.soma.ui.look.Numbers.format(number), number == 0 ? Tone.TEXT : number > 0 ? Tone.POSITIVE : Tone.NEGATIVE,
				value.isLocked() ? Mark.LOCKED : Mark.UNLOCKED);
	}

	private Optional<WeightValue> existing(int row, int column) {
		return value(row, column).filter(WeightValue::exists);
	}

	@Override
	public Cell cell(int row, int column) {
		return existing(row, column).map(this::cell).orElse(Cell.EMPTY);
	}

	@Override
	public String widest() {
		return "+0.0000e+00";
	}

	@Override
	public String help(int row, int column) {
		String place = rowTitle(row) + " \u2192 " + columnTitle(column);
		return value(row, column).map(value -> place + (value.exists() ? " = " + Numbers.exact(number(value)) : "") + "\n" + value.help())
				.orElse(place + "\nNot connected.");
	}

	@Override
	public void toggle(CellRange range) {
		List<WeightValue> values = new ArrayList<>();
		range.forEach((row, column) -> existing(row, column).ifPresent(values::add));
		if (!values.isEmpty()) {
			boolean locked = !values.get(0).isLocked();
			changes.execute(values.get(0).owner(), () -> WeightChanges.lock(values, locked));
		}
	}

	@Override
	public Optional<String> text(int row, int column) {
		return existing(row, column).map(value -> Numbers.exact(number(value)));
	}

	@Override
	public Optional<String> problem(int row, int column, String text) {
		try {
			NumberBlock.parseNumber(text);
			return Optional.empty();
		} catch (IllegalArgumentException e) {
			return Optional.of(e.getMessage());
		}
	}

	@Override
	public void typing(Optional<String> problem) {
		changes.notice().accept(problem.orElse(""));
	}

	@Override
	public void type(int row, int column, String text) {
		existing(row, column).ifPresent(value -> changes.execute(value.owner(), () -> value.set(NumberBlock.parseNumber(text))));
	}

	@Override
	public Optional<String> copy(CellRange range) {
		float[][] numbers = new float[range.lastRow() - range.firstRow() + 1][range.lastColumn() - range.firstColumn() + 1];
		range.forEach((row, column) -> numbers[row - range.firstRow()][column - range.firstColumn()] = existing(row, column)
				.map(this::number).orElse(Float.NaN));
		return Optional.of(new NumberBlock(numbers).text());
	}

	@Override
	public void paste(int row, int column, String text) {
		Map<WeightValue, Float> values = new LinkedHashMap<>();
		try {
			NumberBlock block = NumberBlock.parse(text);
			if (row + block.height() > rows() || column + block.width() > columns()) {
				throw new IllegalArgumentException("the block has " + block.height() + " rows and " + block.width() + " columns, and only "
						+ (rows() - row) + " and " + (columns() - column) + " are left from here; select a cell further to the upper left");
			}
			CellRange.between(row, column, row + block.height() - 1, column + block.width() - 1).forEach((r, c) -> {
				float number = block.rows()[r - row][c - column];
				if (!Float.isNaN(number)) {
					existing(r, c).ifPresent(value -> values.put(value, number));
				}
			});
			if (values.isEmpty()) {
				throw new IllegalArgumentException("nothing was pasted: there is no connection under the block; select another cell");
			}
		} catch (IllegalArgumentException e) {
			changes.notice().accept(e.getMessage());
			return;
		}
		changes.execute(values.keySet().iterator().next().owner(), () -> WeightChanges.set("Paste " + values.size() + " values", values));
	}

	/** How many values there are and how many of them are locked. */
	String summary() {
		int[] counts = new int[2];
		new CellRange(0, 0, rows() - 1, columns() - 1).forEach((row, column) -> existing(row, column).ifPresent(value -> {
			counts[0]++;
			counts[1] += value.isLocked() ? 1 : 0;
		}));
		return String.format(Locale.ROOT, "%,d %s, %s locked", counts[0], counts[0] == 1 ? "value" : "values",
				counts[1] == 0 ? "none" : String.format(Locale.ROOT, "%,d", counts[1]));
	}
}
