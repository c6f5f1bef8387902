package org.soma.data.sheet;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.soma.data.DataException;
import org.soma.data.preparing.Partition;
import org.soma.model.Part;
import org.soma.model.Role;
import org.soma.model.Split;
import org.soma.model.SplitOrder;

/** Which rows of a sheet train, validate and test. Immutable; many threads may ask. */
public final class SheetParts {

	private final byte[] parts;
	private final int[] counts = new int[HandRows.PARTS.size()];
	private final String problem;

	private SheetParts(byte[] parts, String problem) {
		this.parts = parts;
		this.problem = problem;
		for (byte part : parts) {
			if (part != Partition.ABSENT) {
				counts[part]++;
			}
		}
	}

	/** Before it is known. */
	public static SheetParts unknown() {
		return new SheetParts(new byte[0], null);
	}

	/**
	 * Works it out as a training does. Takes a moment for many rows.
	 *
	 * @param leftOut as {@link DatasetSheet#leftOut} gives it in the document's thread
	 * @param split a copy that nobody changes meanwhile, or null
	 */
	public static SheetParts of(DatasetSheet rows, Sheet sheet, LeftOut leftOut, Split split) {
		byte[] parts = new byte[sheet.rows()];
		Arrays.fill(parts, Partition.NOWHERE);
		for (int i = 0; i < parts.length; i++) {
			Part part = rows.partByFile(Sheet.inFiles(sheet.row(i)));
			parts[i] = leftOut.has(sheet, i) ? Partition.ABSENT : part == Part.ANY ? Partition.NOWHERE : (byte) HandRows.PARTS.indexOf(part);
		}
		byte[] placed = parts.clone();
		int[] classes = split != null && split.getOrder() == SplitOrder.STRATIFIED ? classes(sheet) : null;
		try {
			Partition.place(split, parts, rows.file(), row -> classes[row]);
			return new SheetParts(parts, null);
		} catch (DataException e) {
			for (int i = 0; i < placed.length; i++) {
				placed[i] = placed[i] == Partition.NOWHERE ? 0 : placed[i];
			}
			return new SheetParts(placed, e.findings().get(0).message());
		}
	}

	private static int[] classes(Sheet sheet) {
		List<Integer> targets = IntStream.range(0, sheet.columns().size())
				.filter(i -> sheet.columns().get(i).column() != null && sheet.columns().get(i).column().getRole() == Role.TARGET).boxed().toList();
		Map<List<String>, Integer> numbers = new HashMap<>();
		int[] classes = new int[sheet.rows()];
		for (int i = 0; i < classes.length; i++) {
			int row = i;
			List<String> texts = targets.stream().map(column -> sheet.text(row, column)).toList();
			Integer known = numbers.putIfAbsent(texts, numbers.size());
			classes[i] = known == null ? numbers.size() - 1 : known;
		}
		return classes;
	}

	/** The part of a row, or {@link Part#ANY} where it is not known yet or the row is left out. */
	public Part part(int position) {
		return position < parts.length && !isLeftOut(position) ? HandRows.PARTS.get(parts[position]) : Part.ANY;
	}

	/** Whether a training leaves the row out, for it is faulty and that was chosen. */
	public boolean isLeftOut(int position) {
		return position < parts.length && parts[position] == Partition.ABSENT;
	}

	/** Its number: 0 for training, 1 for validation, 2 for test; 0 where it is not known yet. Not for one that is left out. */
	int number(int position) {
		return position < parts.length ? parts[position] : 0;
	}

	/** How many rows a training leaves out. */
	public int leftOut() {
		return parts.length - counts[0] - counts[1] - counts[2];
	}

	/** How many rows a part has. */
	public int count(Part part) {
		return counts[HandRows.PARTS.indexOf(part)];
	}

	/** Why the rows cannot be split as it is said, or null. */
	public String problem() {
		return problem;
	}
}
