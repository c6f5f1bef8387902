package org.soma.data.sheet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.soma.data.Fault;
import org.soma.data.RowRanges;
import org.soma.model.Column;
import org.soma.model.Dataset;
import org.soma.model.Part;
import org.soma.model.SomaFactory;
import org.soma.model.SomaPackage.Literals;
import org.soma.model.Split;
import org.soma.model.SplitOrder;

/**
 * Makes the commands that change the rows of a dataset, for the stack of its document. Each is made, executed and undone in
 * the thread that the document belongs to.
 *
 * <p>
 * Every method throws {@link IllegalArgumentException} with one sentence for the user where the change is not allowed.
 */
public final class SheetEdits {

	private static final double TOLERANCE = 1e-9;

	private final DatasetSheet rows;

	/**
	 * @throws IllegalArgumentException where the rows are still being found
	 */
	public SheetEdits(DatasetSheet rows) {
		refuse(!rows.isComplete(), "the rows are still being read; wait until they are all there");
		this.rows = rows;
	}

	private static void refuse(boolean condition, String reason) {
		if (condition) {
			throw new IllegalArgumentException(reason);
		}
	}

	/** Types texts into cells; numbers may have a point or a comma. */
	public Command type(List<Sheet.Cell> cells) {
		List<Sheet.Cell> typed = cells.stream().map(cell -> new Sheet.Cell(cell.position(), cell.column(), rows.sheet().typed(cell.text())))
				.toList();
		return command(typed.size() == 1 ? "Edit Cell" : typed.stream().allMatch(cell -> cell.text().isEmpty()) ? "Clear Cells" : "Edit Cells",
				sheet -> sheet.withTexts(typed));
	}

	/**
	 * Puts a block of texts over cells; where it is longer than the sheet, rows are added.
	 *
	 * @param positions of the rows that lines of the block go to; further lines become new rows at the end
	 * @param block lines of texts; null leaves a cell as it is
	 */
	public Command paste(int[] positions, int column, List<String[]> block) {
		int width = block.stream().mapToInt(line -> line.length).max().orElse(0);
		int columns = rows.sheet().columns().size();
		refuse(width == 0, "there is nothing to paste; copy some cells first");
		refuse(column + width > columns, "the block is " + width + " columns wide where there are " + (columns - column)
				+ "; paste it further left, or add columns first");
		int there = rows.sheet().rows();
		int added = Math.max(0, block.size() - positions.length);
		List<Sheet.Cell> cells = new ArrayList<>();
		for (int i = 0; i < block.size(); i++) {
			for (int k = 0; k < block.get(i).length; k++) {
				if (block.get(i)[k] != null) {
					cells.add(new Sheet.Cell(i < positions.length ? positions[i] : there + i - positions.length, column + k,
							rows.sheet().typed(block.get(i)[k])));
				}
			}
		}
		return command("Paste", sheet -> (added > 0 ? sheet.withRows(there, added) : sheet).withTexts(cells));
	}

	/** Adds empty rows before a place. */
	public Command addRows(int position, int count) {
		return ofRows(count == 1 ? "Add Row" : "Add " + count + " Rows", rows.sheet().withRows(position, count));
	}

	/** Adds a row with a text for each column, such as a sample that somebody has drawn. */
	public Command addRow(List<String> texts) {
		refuse(texts.size() != rows.sheet().columns().size(), "the row has " + texts.size() + " cells where the data has "
				+ rows.sheet().columns().size());
		int position = rows.sheet().rows();
		return ofRows("Add Row", rows.sheet().withRows(position, 1).withTexts(IntStream.range(0, texts.size())
				.mapToObj(column -> new Sheet.Cell(position, column, rows.sheet().typed(texts.get(column)))).toList()));
	}

	/** @param positions in any order, each once; the same for all others that take some */
	public Command deleteRows(int... positions) {
		refuse(positions.length == rows.sheet().rows(), "a dataset needs a row at least; leave one");
		return ofRows(counted("Delete", positions), rows.sheet().withoutRows(sorted(positions)));
	}

	/** Copies rows to behind the last of them. */
	public Command duplicateRows(int... positions) {
		int[] sorted = sorted(positions);
		return ofRows(counted("Duplicate", positions), rows.sheet().withCopies(sorted[sorted.length - 1] + 1, sorted));
	}

	/** Moves rows to before a place. */
	public Command moveRows(int target, int... positions) {
		return ofRows(counted("Move", positions), rows.sheet().withRowsMoved(target, sorted(positions)));
	}

	/** Puts all rows into another order. */
	public Command orderRows(int... positions) {
		refuse(positions.length != rows.sheet().rows(), "only some rows are shown; clear the filter first");
		return ofRows("Keep Order", rows.sheet().ordered(positions));
	}

	private static int[] sorted(int... positions) {
		refuse(positions.length == 0, "no row is selected; select some first");
		int[] sorted = positions.clone();
		Arrays.sort(sorted);
		return sorted;
	}

	private static String counted(String verb, int... positions) {
		return verb + (positions.length == 1 ? " Row" : " " + positions.length + " Rows");
	}

	/** A change of which rows there are and in what order: rows that were placed in a part by hand stay in it, and what was chosen for their faults stays so. */
	private SheetCommand ofRows(String label, Sheet after) {
		SheetCommand command = new SheetCommand(rows, label, sheet -> after);
		Split split = rows.dataset().getSplit();
		for (Part part : split == null ? List.<Part>of() : HandRows.PARTS) {
			BitSet placed = HandRows.of(split, part);
			if (!placed.isEmpty()) {
				command.set(split, HandRows.feature(part), RowRanges.text(HandRows.follow(placed, rows.sheet(), after)));
			}
		}
		// Elsewhere they are numbered as they lie in files, whatever happens to the sheet.
		if (rows.table().isPresent()) {
			rows.dataset().getSources().get(0).getSettings().map().forEach((key, value) -> {
				if (Fault.isSettingOfRows(key)) {
					command.put(key, RowRanges.text(HandRows.follow(HandRows.of(value), rows.sheet(), after)));
				}
			});
		}
		return command;
	}

	/** Places rows in a part by hand; {@link Part#ANY} leaves them to the split again. */
	public Command assign(Part part, int... positions) {
		BitSet chosen = new BitSet();
		Arrays.stream(positions).forEach(chosen::set);
		Split split = rows.dataset().getSplit();
		SheetCommand command = new SheetCommand(rows, counted("Place", positions), sheet -> sheet);
		if (split == null) {
			split = plainSplit();
			command.set(rows.dataset(), Literals.DATASET__SPLIT, split);
		}
		for (Part each : HandRows.PARTS) {
			BitSet placed = HandRows.of(split, each);
			if (each == part) {
				placed.or(chosen);
			} else {
				placed.andNot(chosen);
			}
			command.set(split, HandRows.feature(each), RowRanges.text(placed));
		}
		return command;
	}

	private static Split plainSplit() {
		Split split = SomaFactory.eINSTANCE.createSplit();
		split.setTrain(1);
		split.setValidation(0);
		split.setTest(0);
		return split;
	}

	/** Divides the rows that nobody has placed otherwise: fractions that sum to 1, and how they are chosen. */
	public static Command split(DatasetSheet rows, double train, double validation, double test, SplitOrder order, long seed) {
		refuse(!(train >= 0 && validation >= 0 && test >= 0 && Math.abs(train + validation + test - 1) < TOLERANCE),
				"the three parts must make 100%; change one of them");
		SheetCommand command = new SheetCommand(rows, "Split " + percent(train) + "/" + percent(validation) + "/" + percent(test), sheet -> sheet);
		Split split = rows.dataset().getSplit();
		if (split == null) {
			split = plainSplit();
			command.set(rows.dataset(), Literals.DATASET__SPLIT, split);
		}
		return command.set(split, Literals.SPLIT__TRAIN, train).set(split, Literals.SPLIT__VALIDATION, validation)
				.set(split, Literals.SPLIT__TEST, test).set(split, Literals.SPLIT__ORDER, order).set(split, Literals.SPLIT__SEED, seed);
	}

	private static String percent(double share) {
		return Fill.plain(Math.round(share * 1000) / 10.0);
	}

	/** Fills rows of a column. @param positions in the order in which they are filled, each once; null for all */
	public Command fill(int column, int[] positions, Fill fill) {
		return command("Fill " + rows.sheet().columns().get(column).name(), sheet -> sheet.filled(column, positions, fill));
	}

	/**
	 * Adds an empty column.
	 *
	 * @param index where it comes, or behind the columns of pictures where that is among them
	 * @param like how it is to be, not yet in a dataset
	 */
	public Command addColumn(int index, Column like) {
		refuseName(like.getName());
		int free = Math.max(index, rows.fixedColumns());
		return new SheetCommand(rows, "Add Column " + like.getName(), sheet -> sheet.withColumn(free, like))
				.add(dataset().getColumns(), place(free), like);
	}

	public Command duplicateColumn(int column) {
		refuseFixed("copied", column);
		SheetColumn original = rows.sheet().columns().get(column);
		Column copy = original.column() == null ? SomaFactory.eINSTANCE.createColumn() : EcoreUtil.copy(original.column());
		copy.setName(freeName(original.name()));
		copy.setNode(null);
		return new SheetCommand(rows, "Duplicate " + original.name(), sheet -> sheet.withCopyOf(column, column + 1, copy))
				.add(dataset().getColumns(), place(column + 1), copy);
	}

	/** A name that no column has. */
	public String freeName(String like) {
		String stem = like.replaceFirst("_\\d+$", "");
		String name = like;
		for (int number = 2; isTaken(name); number++) {
			name = stem + "_" + number;
		}
		return name;
	}

	private boolean isTaken(String name) {
		return rows.sheet().columns().stream().anyMatch(column -> column.name().equals(name));
	}

	private void refuseName(String name) {
		refuse(name == null || name.isBlank(), "a column needs a name; type one");
		refuse(isTaken(name), "there is a column '" + name + "' already; choose another name");
	}

	public Command deleteColumn(int column) {
		refuseFixed("removed", column);
		refuse(rows.sheet().columns().size() == 1, "a dataset needs a column at least; leave one");
		SheetColumn gone = rows.sheet().columns().get(column);
		SheetCommand command = new SheetCommand(rows, "Delete Column " + gone.name(), sheet -> sheet.withoutColumn(column));
		return gone.column() == null ? command : command.remove(dataset().getColumns(), gone.column());
	}

	/** Moves a column. @param target where it is then */
	public Command moveColumn(int column, int target) {
		refuseFixed("moved", column, target);
		SheetColumn moved = rows.sheet().columns().get(column);
		SheetCommand command = new SheetCommand(rows, "Move Column " + moved.name(), sheet -> sheet.withColumnMoved(column, target));
		if (moved.column() == null) {
			return command;
		}
		int to = place(target > column ? target + 1 : target);
		return command.move(dataset().getColumns(), moved.column(), dataset().getColumns().indexOf(moved.column()) < to ? to - 1 : to);
	}

	/** Makes a column that only the file has one of the dataset too. */
	public Command adoptColumn(int column, Column like) {
		SheetColumn known = rows.sheet().columns().get(column);
		like.setName(known.name());
		return new SheetCommand(rows, "Use Column " + known.name(), sheet -> sheet.withOwner(column, like))
				.add(dataset().getColumns(), place(column), like);
	}

	/** Where a column of the dataset comes that stands at this place in the sheet. */
	private int place(int index) {
		for (int i = index; i < rows.sheet().columns().size(); i++) {
			if (rows.sheet().columns().get(i).column() != null) {
				return dataset().getColumns().indexOf(rows.sheet().columns().get(i).column());
			}
		}
		return dataset().getColumns().size();
	}

	private void refuseFixed(String what, int... columns) {
		refuse(Arrays.stream(columns).anyMatch(column -> column < rows.fixedColumns()),
				"the values of a picture belong together, none can be " + what + "; choose a column behind them, or export the data as CSV");
	}

	private Dataset dataset() {
		return rows.dataset();
	}

	private Command command(String label, UnaryOperator<Sheet> change) {
		return new SheetCommand(rows, label, change);
	}
}
