package org.soma.data.reading;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;

import org.soma.data.DataException;
import org.soma.data.Progress;
import org.soma.data.sheet.Stock;

/**
 * A table in text, read where it is looked at. Only where its rows lie is kept, and what was looked at last. A file that
 * somebody replaces goes on to be read as it was.
 */
public final class TextStock implements Stock {

	private static final int PIECE = 1 << 18;
	/** From here on several threads look for rows. */
	private static final long LONG = 8L << 20;
	private static final int STRETCHES = 48;
	/** Where a quote is never closed, the rest of the file would be one cell. */
	private static final long LONGEST_ROW = 1 << 24;

	private final Path file;
	private final FileChannel channel;
	private final Dialect dialect;
	private final Charset charset;
	private final CsvColumns columns;
	private final boolean original;
	private final int limit;
	private final long beginning;
	/** Where the first row of data begins. */
	private final long header;
	private final RowIndex index = new RowIndex();
	private final Map<Integer, TextStretch> stretches = new LinkedHashMap<>(16, 0.75f, true) {
		private static final long serialVersionUID = 1;

		@Override
		protected boolean removeEldestEntry(Map.Entry<Integer, TextStretch> eldest) {
			return size() > STRETCHES;
		}
	};
	private volatile TextStretch last;
	private volatile boolean complete;

	private TextStock(Path file, TextFile text, Dialect dialect, CsvColumns columns, int limit) throws IOException {
		this.file = file;
		this.dialect = dialect;
		this.columns = columns;
		this.limit = limit;
		original = isPlain(text.charset()) && !isPacked(file);
		charset = original ? text.charset() : StandardCharsets.UTF_8;
		channel = original ? FileChannel.open(file, StandardOpenOption.READ) : copy(text);
		try {
			beginning = original ? text.mark() : 0;
			header = dialect.header() ? firstRowEnd() : beginning;
		} catch (IOException | RuntimeException e) {
			channel.close();
			throw e;
		}
	}

	/**
	 * Opens a table; {@link #index} finds its rows.
	 *
	 * @param settings how the file is to be read where that is not to be found out
	 * @param expected the names of the dataset's columns, if it has any yet
	 * @param limit the most rows to read
	 * @throws DataException where the file is no table in text
	 */
	public static TextStock open(Path file, Map<String, String> settings, Set<String> expected, int limit) throws IOException {
		ReadingSettings reading = new ReadingSettings(file, settings);
		TextFile text = TextFile.of(file, reading.encoding().orElse(null));
		DialectGuess guess = new DialectGuess(file, text.sample(), text.isShort(), reading);
		Dialect dialect = guess.guess(expected);
		CsvColumns columns = new CsvColumns(guess.rows(dialect), dialect);
		if (columns.names().isEmpty()) {
			throw new DataException(file, "is empty; put rows in or choose another file");
		}
		return new TextStock(file, text, dialect, columns, limit);
	}

	/** Whether the bytes of delimiters, quotes and line ends stand for nothing else. */
	private static boolean isPlain(Charset charset) {
		return charset.equals(StandardCharsets.UTF_8) || charset.equals(StandardCharsets.US_ASCII) || charset.name().startsWith("ISO-8859-")
				|| charset.name().startsWith("windows-125");
	}

	private static boolean isPacked(Path file) throws IOException {
		try (var in = Files.newInputStream(file)) {
			return in.read() == 0x1f && in.read() == 0x8b;
		}
	}

	private static FileChannel copy(TextFile text) throws IOException {
		Path copy = Files.createTempFile("soma-", ".text");
		try (Reader in = text.open(Progress.NONE); Writer out = Files.newBufferedWriter(copy)) {
			in.transferTo(out);
		}
		return FileChannel.open(copy, StandardOpenOption.READ, StandardOpenOption.DELETE_ON_CLOSE);
	}

	private long firstRowEnd() throws IOException {
		long[] end = { channel.size() };
		scanHere(beginning, new RowScanner(dialect.delimiter(), dialect.quote(), beginning, new RowScanner.Rows() {
			private boolean first = true;

			@Override
			public boolean row(long start, long rowEnd) {
				if (!first) {
					end[0] = start;
				}
				boolean more = first;
				first = false;
				return more;
			}
		}), () -> false);
		return end[0];
	}

	private boolean scan(long from, RowScanner scanner, BooleanSupplier cancelled) throws IOException {
		boolean all = channel.size() - from < LONG ? scanHere(from, scanner, cancelled) : scanAhead(from, scanner, cancelled);
		if (!all) {
			return false;
		}
		if (!scanner.end()) {
			throw new DataException(file, "row " + (index.found() + 1 + (dialect.header() ? 1 : 0))
					+ " begins a quote that is never closed; close it, or set the source's quote to none");
		}
		return true;
	}

	private boolean scanHere(long from, RowScanner scanner, BooleanSupplier cancelled) throws IOException {
		byte[] piece = new byte[PIECE];
		long at = from;
		for (int got; (got = channel.read(ByteBuffer.wrap(piece), at)) >= 0;) {
			at += got;
			if (cancelled.getAsBoolean() || !scanner.take(piece, got)) {
				return false;
			}
			checkLength(at - scanner.start());
		}
		return true;
	}

	private boolean scanAhead(long from, RowScanner scanner, BooleanSupplier cancelled) throws IOException {
		long at = from;
		try (PiecesAhead pieces = new PiecesAhead(channel, from, dialect, 2 * PIECE)) {
			for (Piece piece; (piece = pieces.next()).length() > 0;) {
				at += piece.length();
				if (cancelled.getAsBoolean() || !scanner.take(piece)) {
					return false;
				}
				checkLength(at - scanner.start());
			}
		}
		return true;
	}

	private void checkLength(long row) throws DataException {
		if (row > LONGEST_ROW) {
			throw new DataException(file, "row " + (index.found() + 1 + (dialect.header() ? 1 : 0))
					+ " is longer than 16 million characters; is it a table, and is each quote closed?");
		}
	}

	/**
	 * Finds all rows. Those found can be read meanwhile.
	 *
	 * @param cancelled asked now and then; where it is, there are no more rows than were found
	 * @return whether all were found
	 * @throws DataException where the text makes no table
	 */
	public boolean index(BooleanSupplier cancelled) throws IOException {
		long[] end = { header };
		RowScanner scanner = new RowScanner(dialect.delimiter(), dialect.quote(), header, (start, rowEnd) -> {
			if (index.found() == limit) {
				end[0] = start;
				return false;
			}
			index.add(start);
			end[0] = Long.MAX_VALUE;
			return true;
		});
		if (!scan(header, scanner, cancelled) && index.found() < limit) {
			return false;
		}
		index.close(end[0] == Long.MAX_VALUE ? channel.size() : end[0]);
		complete = true;
		return true;
	}

	public Path file() {
		return file;
	}

	/** The names of the columns in the file, or those that it gets where it names none. */
	public List<String> names() {
		return columns.names();
	}

	public boolean hasHeader() {
		return dialect.header();
	}

	/** What the columns are probably good for. */
	public List<OfferedColumn> offered() {
		return columns.offered();
	}

	/** Whether what is read are the bytes of the file, and all of them. */
	public boolean isOriginal() {
		return original && limit == Integer.MAX_VALUE;
	}

	/** Which share of the file has been looked through. */
	public double share() {
		return complete ? 1 : (double) index.stretch(Math.max(0, index.rows() - 1)).end() / Math.max(1, size());
	}

	/** How many bytes the file has; 0 where it cannot be asked any longer. */
	public long size() {
		try {
			return channel.size();
		} catch (IOException e) {
			return 0;
		}
	}

	@Override
	public int rows() {
		return index.rows();
	}

	@Override
	public boolean isComplete() {
		return complete;
	}

	@Override
	public int columns() {
		return columns.names().size();
	}

	@Override
	public char decimal() {
		return dialect.decimal();
	}

	@Override
	public String text(int row, int column) {
		return stretch(row).text(row, column);
	}

	@Override
	public double number(int row, int column) {
		return stretch(row).number(row, column);
	}

	/** A cell as it lies in the file, with its quotes and blanks. */
	byte[] raw(int row, int column) {
		return stretch(row).raw(row, column);
	}

	/** Whether a row has as many cells as there are columns; an empty one behind them does no harm. */
	public boolean fits(int row) {
		int there = cells(row);
		return there == columns() || there == columns() + 1 && raw(row, there - 1).length == 0;
	}

	/** How many cells a row has. */
	public int cells(int row) {
		return stretch(row).cells(row);
	}

	Dialect dialect() {
		return dialect;
	}

	Charset charset() {
		return charset;
	}

	/** What stands before the first row of data. */
	byte[] header() throws IOException {
		return bytes(0, (int) header);
	}

	/** Where a mark of the encoding ends. */
	int beginning() {
		return (int) beginning;
	}

	/** Copies whole rows as they lie in the file; true where the last of them ends in a line end. */
	boolean copy(int first, int last, WritableByteChannel target) throws IOException {
		long at = stretch(first).start(first);
		long end = last < rows() ? stretch(last).start(last) : index.stretch(rows() - 1).end();
		while (at < end) {
			long moved = channel.transferTo(at, Math.min(end - at, 1 << 24), target);
			if (moved <= 0) {
				throw new IOException("is shorter than it was; somebody has changed it");
			}
			at += moved;
		}
		byte[] tail = bytes(end - 1, 1);
		return tail[0] == '\n' || tail[0] == '\r';
	}

	private TextStretch stretch(int row) {
		TextStretch known = last;
		if (known != null && known.has(row)) {
			return known;
		}
		RowIndex.Stretch place = index.stretch(row);
		synchronized (stretches) {
			known = stretches.get(place.number());
		}
		if (known == null) {
			try {
				known = new TextStretch(place, bytes(place.start(), (int) (place.end() - place.start())), dialect, charset);
			} catch (IOException e) {
				throw new UncheckedIOException(new IOException(file + ": cannot be read any longer: " + e.getMessage(), e));
			}
			synchronized (stretches) {
				stretches.put(place.number(), known);
			}
		}
		last = known;
		return known;
	}

	private byte[] bytes(long start, int length) throws IOException {
		ByteBuffer bytes = ByteBuffer.allocate(length);
		while (bytes.hasRemaining()) {
			if (channel.read(bytes, start + bytes.position()) < 0) {
				throw new IOException("is shorter than it was; somebody has changed it");
			}
		}
		return bytes.array();
	}

	@Override
	public void close() {
		try {
			channel.close();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
