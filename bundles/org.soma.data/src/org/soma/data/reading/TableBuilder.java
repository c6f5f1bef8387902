package org.soma.data.reading;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

import org.soma.data.DataException;
import org.soma.data.Field;
import org.soma.data.Finding;
import org.soma.data.Findings;
import org.soma.data.Progress;
import org.soma.data.RowNumbers;
import org.soma.data.Table;
import org.soma.data.storage.Block;
import org.soma.data.storage.BlockBuilder;
import org.soma.data.storage.Storage;
import org.soma.model.Part;

/** Puts together what several readers read one after another. For one thread. */
public final class TableBuilder {

	/** Where rows are only checked, texts are forgotten when there are more. */
	private static final int MOST_CHECKED_TEXTS = 100_000;

	private final Storage storage;
	private final boolean several;
	private final Findings findings;
	private final Progress progress;
	private final List<Table.Origin> origins = new ArrayList<>();
	private List<BlockPlan> blockPlans;
	private List<FieldPlan> fieldPlans;
	private List<BlockBuilder> builders;
	private List<Texts> texts;
	private Block[] adopted;
	private Part part = Part.ANY;
	private ArrayRemedies remedies = ArrayRemedies.STOP;
	private int rows;

	/**
	 * @param storage null where the rows are only to be checked and none is kept
	 * @param several whether more than one reader will add rows
	 * @param findings where the readers put what is wrong
	 */
	public TableBuilder(Storage storage, boolean several, Findings findings, Progress progress) {
		this.storage = storage;
		this.several = several;
		this.findings = findings;
		this.progress = progress;
	}

	/** Says where the rows to come belong. */
	public void setPart(Part part) {
		this.part = part;
	}

	/** Says what is done about faults of the arrays to come. */
	void setRemedies(ArrayRemedies remedies) {
		this.remedies = remedies;
	}

	/** Tells of the end of an array that is not there, where that is a reason to stop. */
	void cutOff(Finding end) throws DataException {
		if (!remedies.endAnywhere()) {
			findings.add(end);
		}
	}

	Findings findings() {
		return findings;
	}

	Progress progress() {
		return progress;
	}

	/** How many rows there are of which all are read. */
	public int rows() {
		return rows;
	}

	/**
	 * Says what the rows to come consist of; all readers must say the same.
	 *
	 * @throws DataException where this reader says something else than the one before
	 */
	void declare(Path file, List<BlockPlan> blocks, List<FieldPlan> fields) throws DataException {
		if (fieldPlans == null) {
			blockPlans = blocks;
			fieldPlans = fields;
			builders = blocks.stream().map(plan -> new BlockBuilder(plan.stride(), plan.order(), storage)).toList();
			texts = fields.stream().map(plan -> plan.text() ? new Texts(storage == null ? MOST_CHECKED_TEXTS : Integer.MAX_VALUE) : null).toList();
			adopted = new Block[blocks.size()];
		} else if (!blockPlans.equals(blocks) || !fieldPlans.equals(fields)) {
			throw new DataException(file, "has other columns than " + origins.get(0).file() + " (" + describe(fields) + " instead of "
					+ describe(fieldPlans) + "); make a dataset of its own for it");
		}
	}

	private static String describe(List<FieldPlan> fields) {
		List<String> texts = fields.stream().limit(3).map(field -> field.name() + " " + (field.shape() != null ? field.shape() : field.width())
				+ " "
				+ field.type().name().toLowerCase()).toList();
		return String.join(", ", texts) + (fields.size() > 3 ? " and " + (fields.size() - 3) + " more" : "");
	}

	BlockBuilder block(int index) {
		return builders.get(index);
	}

	Texts texts(int field) {
		return texts.get(field);
	}

	/** The texts that were met in a field; none where it is one of numbers. */
	public List<String> textsOf(String field) {
		for (int i = 0; i < fieldPlans.size(); i++) {
			if (fieldPlans.get(i).name().equals(field) && texts.get(i) != null) {
				return List.copyOf(texts.get(i).all());
			}
		}
		return List.of();
	}

	/** Whether a block of so many bytes is better left in its file than copied. */
	boolean isBetterMapped(long bytes) {
		return !several && !remedies.changeRows() && storage != null && !storage.fits(bytes);
	}

	/** Takes a finished block instead of rows added to its builder. */
	void adopt(int index, Block block) {
		adopted[index] = block;
	}

	/**
	 * Notes that a file has been read, so many rows of it in each block.
	 *
	 * @param header how many rows stand in it before the data
	 * @param numbers of the rows that were read, with those
	 */
	void end(Path file, int header, RowNumbers numbers) {
		end(file, header, numbers, RowNumbers.ALL);
	}

	/**
	 * Notes that arrays have been read, of which so many rows are used; some of them may be left out.
	 *
	 * @param count no more than there are in each block
	 */
	void endArrays(Path file, int count) {
		for (int i = 0; i < builders.size(); i++) {
			if (adopted[i] != null) {
				adopted[i] = adopted[i].first(count);
			} else {
				BitSet surplus = new BitSet();
				surplus.set(rows + count, Math.max(rows + count, builders.get(i).rows()));
				builders.get(i).remove(surplus);
			}
		}
		int first = rows;
		BitSet gone = remedies.apply(fieldPlans, builders, first, count);
		RowNumbers.Builder numbers = new RowNumbers.Builder();
		for (int row = gone.nextClearBit(first); row < first + count; row = gone.nextClearBit(row + 1)) {
			numbers.add(row - first + 1L);
		}
		builders.forEach(builder -> builder.remove(gone));
		end(file, 0, numbers.build());
	}

	/** @param places of the rows that were read among those of data */
	void end(Path file, int header, RowNumbers numbers, RowNumbers places) {
		rows = adopted[0] != null ? adopted[0].rows() : builders.get(0).rows();
		origins.add(new Table.Origin(file, rows, header, part, numbers, places));
	}

	/**
	 * The table, when everything is read.
	 *
	 * @throws DataException where something was found, or there are no rows
	 */
	public Table build() throws DataException {
		findings.check();
		if (rows == 0) {
			throw new DataException(origins.get(0).file(), "has no rows; put some in or choose another file");
		}
		List<Block> blocks = new ArrayList<>();
		for (int i = 0; i < builders.size(); i++) {
			blocks.add(adopted[i] != null ? adopted[i] : builders.get(i).build());
		}
		List<Field> fields = new ArrayList<>();
		for (int i = 0; i < fieldPlans.size(); i++) {
			FieldPlan plan = fieldPlans.get(i);
			fields.add(new Field(plan.name(), plan.width(), plan.shape(), plan.type(), blocks.get(plan.block()), plan.offset(),
					plan.text() ? texts.get(i).all() : null));
		}
		return new Table(fields, origins);
	}
}
