package org.soma.data.writing;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.soma.data.Field;
import org.soma.data.Progress;
import org.soma.data.Table;
import org.soma.model.Samples;

/**
 * Writes tables in text: UTF-8, a header, commas, decimal points, lines that end in a line feed; cells are quoted where they
 * must be. For one thread.
 */
public final class CsvWriter implements AutoCloseable {

	private static final int BATCH = 256;

	private final Writer out;

	/** The caller closes this, and with it the writer. */
	public CsvWriter(Writer out) {
		this.out = out;
	}

	/** Replaces the file. */
	public static CsvWriter to(Path file) throws IOException {
		return new CsvWriter(Files.newBufferedWriter(file));
	}

	public void row(List<String> cells) throws IOException {
		for (int i = 0; i < cells.size(); i++) {
			cell(i, cells.get(i), cells.size() == 1);
		}
		out.write('\n');
	}

	private void cell(int index, String text, boolean only) throws IOException {
		if (index > 0) {
			out.write(',');
		}
		// A line that is empty would be no row.
		boolean quoted = text.isEmpty() ? only : text.charAt(0) == ' ' || text.charAt(text.length() - 1) == ' ';
		for (int i = 0; i < text.length() && !quoted; i++) {
			char c = text.charAt(i);
			quoted = c == ',' || c == '"' || c == '\n' || c == '\r';
		}
		out.write(quoted ? '"' + text.replace("\"", "\"\"") + '"' : text);
	}

	/** All rows as they were read; a column of many values is written as many. */
	public void table(Table table) throws IOException {
		table(table, IntStream.range(0, table.rows()).toArray(), Progress.NONE);
	}

	/**
	 * Some rows as they were read.
	 *
	 * @param rows their numbers, in the order in which to write them
	 * @throws java.util.concurrent.CancellationException where it is not to go on
	 */
	public void table(Table table, int[] rows, Progress progress) throws IOException {
		List<String> cells = new ArrayList<>();
		for (Field field : table.fields()) {
			for (int k = 0; k < field.width(); k++) {
				cells.add(field.width() == 1 ? field.name() : field.name() + (k + 1));
			}
		}
		row(cells);
		for (int i = 0; i < rows.length; i++) {
			progress.check((double) i / rows.length);
			int row = rows[i];
			int index = 0;
			for (Field field : table.fields()) {
				for (int k = 0; k < field.width(); k++) {
					cell(index++, field.text(row, k), cells.size() == 1);
				}
			}
			out.write('\n');
		}
	}

	/** All samples as a network takes them, inputs before targets. */
	public void samples(Samples samples, List<String> inputNames, List<String> targetNames) throws IOException {
		samples(samples, inputNames, targetNames, Progress.NONE);
	}

	/** The same while somebody waits for its end. */
	public void samples(Samples samples, List<String> inputNames, List<String> targetNames, Progress progress) throws IOException {
		List<String> names = new ArrayList<>(inputNames);
		names.addAll(targetNames);
		row(names);
		int[] rows = new int[BATCH];
		float[] inputs = new float[BATCH * samples.inputs()];
		float[] targets = new float[BATCH * samples.targets()];
		for (int first = 0; first < samples.count(); first += BATCH) {
			progress.check((double) first / samples.count());
			int count = Math.min(BATCH, samples.count() - first);
			for (int i = 0; i < count; i++) {
				rows[i] = first + i;
			}
			samples.read(rows, 0, count, inputs, targets);
			for (int i = 0; i < count; i++) {
				values(inputs, i * samples.inputs(), samples.inputs(), false);
				values(targets, i * samples.targets(), samples.targets(), samples.inputs() > 0);
				out.write('\n');
			}
		}
	}

	private void values(float[] values, int from, int count, boolean following) throws IOException {
		for (int k = 0; k < count; k++) {
			if (k > 0 || following) {
				out.write(',');
			}
			out.write(Float.toString(values[from + k]));
		}
	}

	public void flush() throws IOException {
		out.flush();
	}

	@Override
	public void close() throws IOException {
		out.close();
	}
}
