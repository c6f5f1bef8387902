package org.soma.data.preparing;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.soma.catalog.NodeRole;
import org.soma.data.DataException;
import org.soma.data.DataWarning;
import org.soma.data.Field;
import org.soma.data.Findings;
import org.soma.data.Table;
import org.soma.data.storage.Storage;
import org.soma.model.Column;
import org.soma.model.ColumnKind;
import org.soma.model.Network;
import org.soma.model.Node;
import org.soma.model.Role;
import org.soma.model.Samples;
import org.soma.model.Split;

/** Makes samples of a table: splits, scales, encodes, binds to a network and checks. Used once, by one thread. */
public final class Preparation {

	private final Path dataset;
	private final int rows;
	private final List<Encoding> inputs = new ArrayList<>();
	private final List<Encoding> targets = new ArrayList<>();
	private final Partition partition;
	private final int[] inputUnits;
	private final int[] targetUnits;
	private final List<String> inputNames;
	private final List<String> targetNames;
	private final Stretch[] inputStretches;
	private final Stretch[] targetStretches;
	private final List<String> classes;
	private final List<DataWarning> warnings;

	/**
	 * @param columns those of the dataset, in its order
	 * @param split null where all rows train
	 * @param network null where the data goes to none in particular
	 * @throws DataException with one line for the user, or many findings, where the data is not fit for use
	 */
	public Preparation(Path dataset, Table table, List<Column> columns, Split split, Network network, Storage storage) throws IOException {
		this.dataset = dataset;
		this.rows = table.rows();
		checkNames(columns, table);
		List<Field> strata = columns.stream().filter(column -> column.getRole() == Role.TARGET).map(column -> field(columns, column, table))
				.toList();
		int[][] strataOfRows = new int[1][];
		partition = Partition.of(split, table, dataset, row -> {
			strataOfRows[0] = strataOfRows[0] == null ? Strata.of(strata, rows) : strataOfRows[0];
			return strataOfRows[0][row];
		});
		for (Column column : columns) {
			if (column.getRole() == Role.INPUT) {
				inputs.add(encoding(column, field(columns, column, table)));
			} else if (column.getRole() == Role.TARGET) {
				targets.add(encoding(column, field(columns, column, table)));
			}
		}
		if (inputs.isEmpty()) {
			throw new DataException(dataset, "has no input column; make at least one column an input");
		}
		if (network != null) {
			inputUnits = bindInputs(network);
			targetUnits = bindTargets(network);
		} else {
			inputUnits = IntStream.range(0, width(inputs)).toArray();
			targetUnits = IntStream.range(0, width(targets)).toArray();
		}
		Findings findings = new Findings();
		StretchBuilder inputBuilder = new StretchBuilder(table, inputs, inputUnits, storage, findings);
		StretchBuilder targetBuilder = new StretchBuilder(table, targets, targetUnits, storage, findings);
		inputStretches = inputBuilder.build();
		targetStretches = targetBuilder.build();
		findings.check();
		inputNames = inputBuilder.names();
		targetNames = targetBuilder.names();
		classes = findClasses();
		List<Encoding> all = Stream.concat(inputs.stream(), targets.stream()).toList();
		warnings = new DataWarnings(dataset, table, partition, all, targets, classes, targetStretches).all();
		all.forEach(Encoding::release);
	}

	private void checkNames(List<Column> columns, Table table) throws DataException {
		Set<String> names = new HashSet<>();
		for (Column column : columns) {
			if (column.getRole() != Role.IGNORED && !names.add(String.valueOf(column.getName()))) {
				throw new DataException(dataset, "has two columns named '" + column.getName() + "'; rename one");
			}
			if (column.getRole() != Role.IGNORED && table.field(column.getName()).isEmpty() && table.fields().size() != columns.size()) {
				throw new DataException(dataset, "has a column '" + column.getName() + "' where there are only "
						+ String.join(", ", table.fields().stream().map(Field::name).limit(10).toList()) + "; rename or ignore it");
			}
		}
	}

	/** The one with the column's name, or else the one in its place, where names are but what a reader gave. */
	private static Field field(List<Column> columns, Column column, Table table) {
		return table.field(column.getName()).orElseGet(() -> table.fields().get(columns.indexOf(column)));
	}

	private Encoding encoding(Column column, Field field) throws DataException {
		if (column.getKind() == ColumnKind.NUMBER) {
			if (field.texts().isPresent()) {
				throw new DataException(dataset, "column " + column.getName() + " holds texts such as '" + field.texts().get().get(0)
						+ "'; make it a category");
			}
			return NumberEncoding.fit(column, field, partition.train(), dataset);
		}
		if (field.width() > 1) {
			throw new DataException(dataset, "column " + column.getName() + " has " + field.width()
					+ " values in each row, which are no category; make it a number");
		}
		return new CategoryEncoding(column, field, Categories.of(field, rows), false);
	}

	private int[] bindInputs(Network network) throws DataException {
		List<Node> nodes = Binding.nodes(network, NodeRole.INPUT);
		if (nodes.isEmpty()) {
			throw new DataException(dataset, "cannot feed the network, which has no inputs; add an input neuron or layer to it");
		}
		return Binding.bind("input", inputs, nodes, dataset);
	}

	/** Nothing is asked of a dataset without targets, which may still be predicted for. */
	private int[] bindTargets(Network network) throws DataException {
		List<Node> nodes = Binding.nodes(network, NodeRole.OUTPUT);
		if (targets.isEmpty()) {
			return new int[0];
		}
		if (nodes.isEmpty()) {
			throw new DataException(dataset, "cannot be held against the network, which has no outputs; add an output neuron or layer to it");
		}
		if (targets.size() == 1 && targets.get(0) instanceof CategoryEncoding category && category.categories().size() == 2
				&& Binding.units(nodes) == 1) {
			targets.set(0, new CategoryEncoding(category.column(), category.field(), Categories.of(category.field(), rows), true));
		}
		return Binding.bind("target", targets, nodes, dataset);
	}

	private static int width(List<Encoding> encodings) {
		return encodings.stream().mapToInt(Encoding::width).sum();
	}

	public Partition partition() {
		return partition;
	}

	public List<Encoding> inputs() {
		return inputs;
	}

	public List<Encoding> targets() {
		return targets;
	}

	/** For each value of the input columns, in their order, the number of its unit. */
	public int[] inputUnits() {
		return inputUnits;
	}

	public int[] targetUnits() {
		return targetUnits;
	}

	/** In the order of the units. */
	public List<String> inputNames() {
		return inputNames;
	}

	public List<String> targetNames() {
		return targetNames;
	}

	/** @param part the rows of the part, or null for all */
	public Samples samples(int[] part) {
		return new PreparedSamples(part, part == null ? rows : part.length, inputStretches, targetStretches);
	}

	/** The names of the classes, where the targets tell classes apart; else empty. */
	public List<String> classes() {
		return classes;
	}

	/** How many training rows each class has, in the order of the units; two numbers where a single target tells two apart. */
	public long[] classRows() {
		return ClassCounts.of(partition.train(), partition.train().length, targetStretches, targetNames.size());
	}

	private List<String> findClasses() {
		if (targets.size() == 1 && targets.get(0) instanceof CategoryEncoding category) {
			return category.categories();
		}
		boolean numbers = targets.stream().allMatch(NumberEncoding.class::isInstance);
		if (!numbers || targets.isEmpty() || !areZerosAndOnes()) {
			return List.of();
		}
		return targetNames.size() == 1 ? List.of("0", "1") : targetNames;
	}

	/** Whether a single target is 0 or 1 and both occur, or of several exactly one is 1 in each row and the others are 0. */
	private boolean areZerosAndOnes() {
		float[] values = new float[targetNames.size()];
		long[] seen = new long[2];
		for (int[] row = { 0 }; row[0] < rows; row[0]++) {
			for (Stretch stretch : targetStretches) {
				stretch.read(null, row, 0, 1, values, values.length);
			}
			int ones = 0;
			for (float value : values) {
				if (value != 0 && value != 1) {
					return false;
				}
				ones += (int) value;
			}
			if (values.length > 1 && ones != 1) {
				return false;
			}
			seen[Math.min(ones, 1)]++;
		}
		return values.length > 1 || seen[0] > 0 && seen[1] > 0;
	}

	/** What its user should know; the data can be used all the same. */
	public List<DataWarning> warnings() {
		return warnings;
	}
}
