package org.soma.data.sheet;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.Channels;
import java.nio.channels.WritableByteChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.soma.data.reading.TextSheetWriter;
import org.soma.data.reading.TextStock;
import org.soma.data.writing.CsvWriter;
import org.soma.data.writing.NpyWriter;
import org.soma.model.files.Content;

/** Sheets as files hold them, written row by row. */
final class SheetContent {

	/** How many bytes a cell takes in a text, about, with what is between cells. */
	private static final int USUAL_CELL = 8;

	private SheetContent() {
	}

	/**
	 * The table that the sheet was read from, with what has changed.
	 *
	 * @param before how the table lies on the disk
	 */
	static Content text(Sheet sheet, Sheet before) {
		TextStock stock = (TextStock) sheet.stock();
		Content text = channel -> {
			try {
				writeText(sheet, before, stock, channel);
			} catch (UncheckedIOException e) {
				throw e.getCause();
			}
		};
		return text.ofSize(stock.size());
	}

	private static void writeText(Sheet sheet, Sheet before, TextStock stock, WritableByteChannel channel) throws IOException {
		TextSheetWriter writer = new TextSheetWriter(stock, channel);
		List<String> names = sheet.columns().stream().map(SheetColumn::name).toList();
		boolean sameColumns = sheet.hasColumnsOfFiles();
		if (!stock.hasHeader() || sameColumns && names.equals(stock.names())) {
			writer.sameHeader();
		} else {
			writer.header(names);
		}
		sheet.order().runs((first, count) -> {
			try {
				for (int i = 0; i < count;) {
					int end = i;
					while (sameColumns && end < count && Sheet.inFiles(first + end) >= 0 && !sheet.edits().isIn(first + end)) {
						end = sheet.edits().isAny(first + end, count - end) ? end + 1 : count;
					}
					if (end > i) {
						writer.rows(Sheet.inFiles(first + i), end - i);
						i = end;
					} else {
						row(sheet, first + i++, writer);
					}
				}
			} catch (IOException e) {
				throw new UncheckedIOException(e);
			}
		});
		writer.flush();
	}

	private static void row(Sheet sheet, long row, TextSheetWriter writer) throws IOException {
		int inFiles = Sheet.inFiles(row);
		for (int i = 0; i < sheet.columns().size(); i++) {
			SheetColumn column = sheet.columns().get(i);
			if (inFiles >= 0 && column.content() instanceof SheetColumn.Content.Stored stored && sheet.edits().get(row, column.key()) == null) {
				writer.same(i, inFiles, stored.index());
			} else {
				writer.cell(i, sheet.textOf(row, i), sheet.columns().size() == 1);
			}
		}
		writer.endRow();
	}

	/** Some columns of the sheet as a new table, with a header. */
	static Content csv(Sheet sheet, int first, int end) {
		Content table = channel -> {
			CsvWriter writer = new CsvWriter(new BufferedWriter(new OutputStreamWriter(Channels.newOutputStream(channel), StandardCharsets.UTF_8)));
			List<String> cells = new ArrayList<>();
			for (int column = first; column < end; column++) {
				cells.add(sheet.columns().get(column).name());
			}
			writer.row(cells);
			RowWidths widths = RowWidths.of(sheet);
			for (int row = 0; row < sheet.rows(); row++) {
				cells.clear();
				int there = widths.fits(row) ? end : widths.cells(row);
				for (int column = first; column < Math.min(there, end); column++) {
					String text = sheet.text(row, column);
					boolean comma = sheet.stock().decimal() == ',' && !Double.isNaN(sheet.number(row, column));
					cells.add(comma ? text.replace(',', '.') : text);
				}
				for (int behind = end; behind < there; behind++) {
					cells.add(widths.textBehind(row, behind));
				}
				writer.row(cells);
			}
			writer.flush();
		};
		return table.ofSize((long) sheet.rows() * (end - first) * USUAL_CELL);
	}

	/**
	 * The first columns of the sheet as an array: bytes where all numbers are, else numbers of 32 bits.
	 *
	 * @param shape of a row
	 */
	static Content npy(Sheet sheet, int columns, List<Integer> shape) {
		Content array = channel -> {
			boolean bytes = areBytes(sheet, columns);
			NpyWriter.header(channel, bytes ? "|u1" : "<f4", sheet.rows(), shape);
			ByteBuffer row = ByteBuffer.allocate(columns * (bytes ? 1 : Float.BYTES)).order(ByteOrder.LITTLE_ENDIAN);
			for (int i = 0; i < sheet.rows(); i++) {
				row.clear();
				for (int column = 0; column < columns; column++) {
					double number = sheet.number(i, column);
					if (bytes) {
						row.put((byte) number);
					} else {
						row.putFloat((float) number);
					}
				}
				row.flip();
				while (row.hasRemaining()) {
					channel.write(row);
				}
			}
		};
		return array.ofSize((long) sheet.rows() * columns);
	}

	/** Whether the first columns hold whole numbers from 0 to 255 alone. */
	private static boolean areBytes(Sheet sheet, int columns) {
		for (int row = 0; row < sheet.rows(); row++) {
			for (int column = 0; column < columns; column++) {
				double number = sheet.number(row, column);
				if (!(number >= 0 && number <= 255 && number == Math.rint(number))) {
					return false;
				}
			}
		}
		return true;
	}
}
