package org.soma.data.reading;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

import org.soma.data.DataException;
import org.soma.data.Fault;
import org.soma.data.Finding;
import org.soma.data.Progress;
import org.soma.data.storage.BlockBuilder;
import org.soma.data.storage.NumberType;
import org.soma.model.Shape;

/**
 * A file that holds one array of numbers behind a header. What the header says is held against the size of the file
 * before any room is made for it.
 */
final class ArrayFile {

	/** Deflate cannot pack tighter than this. */
	private static final long TIGHTEST = 1032;
	private static final int BUFFER = 1 << 16;

	private final Path file;
	private final boolean packed;
	private final NumberType type;
	private final ByteOrder order;
	private final int[] dimensions;
	private final int start;
	private final boolean columnsFirst;
	private int width;
	/** How many rows are there, where that is known before they are read. */
	private int rowsThere;

	/**
	 * @param dimensions as the header says, one at least
	 * @param start where the numbers begin
	 * @param columnsFirst whether the first index runs fastest (Fortran's order)
	 */
	ArrayFile(Path file, boolean packed, NumberType type, ByteOrder order, int[] dimensions, int start,
			boolean columnsFirst) throws IOException {
		this.file = file;
		this.packed = packed;
		this.type = type;
		this.order = order;
		this.dimensions = dimensions;
		this.start = start;
		this.columnsFirst = columnsFirst && dimensions.length > 1;
		if (packed && this.columnsFirst) {
			throw new DataException(file, "is packed and in Fortran order; unpack it first");
		}
		checkSize();
	}

	/** The file's content, unpacked where it is packed. The caller closes it. */
	static InputStream open(Path file) throws IOException {
		return open(file, Progress.NONE);
	}

	/** The same while somebody waits for its end. */
	static InputStream open(Path file, Progress progress) throws IOException {
		InputStream in = new BufferedInputStream(new WatchedInput(Files.newInputStream(file), Files.size(file), progress), BUFFER);
		in.mark(2);
		int magic = in.read() | in.read() << 8;
		in.reset();
		return magic == GZIPInputStream.GZIP_MAGIC ? new GZIPInputStream(in, BUFFER) : in;
	}

	private void checkSize() throws IOException {
		long bytes = type.size();
		for (int dimension : dimensions) {
			if (dimension < 0 || dimension > 0 && bytes > Long.MAX_VALUE / dimension) {
				throw lying();
			}
			bytes *= dimension;
		}
		if (bytes == 0) {
			throw new DataException(file, "has no rows; its array is " + says() + ", choose another file");
		}
		long there = Files.size(file) - (packed ? 0 : start);
		if (packed && bytes > there * TIGHTEST) {
			throw lying();
		}
		if (!packed && bytes < there) {
			throw new DataException(file, "holds " + (there - bytes) + " bytes more than its header says (" + says() + "); get it again");
		}
		long row = bytes / dimensions[0];
		if (row > Integer.MAX_VALUE - 8) {
			throw new DataException(file, "has rows of " + row + " bytes, more than one row can have; is its first dimension really the rows?");
		}
		width = (int) (row / type.size());
		rowsThere = packed ? dimensions[0] : (int) Math.min(dimensions[0], there / row);
		if (rowsThere < dimensions[0] && (rowsThere == 0 || columnsFirst)) {
			throw cutOff(bytes, there);
		}
	}

	private DataException lying() {
		return new DataException(file, "says that it holds " + says() + " numbers, which cannot be in a file of this size; get it again");
	}

	private DataException cutOff(long bytes, long there) {
		return new DataException(file, "is cut off: " + says() + " numbers should take " + bytes + " bytes, but only " + there
				+ " are there; get it again");
	}

	String says() {
		return Arrays.stream(dimensions).mapToObj(dimension -> Long.toString(dimension & 0xffffffffL)).collect(Collectors.joining("x"));
	}

	Path file() {
		return file;
	}

	NumberType type() {
		return type;
	}

	ByteOrder order() {
		return order;
	}

	int rows() {
		return dimensions[0];
	}

	/** How many rows there are, as far as that is known before they are read. */
	int rowsThere() {
		return rowsThere;
	}

	int rank() {
		return dimensions.length;
	}

	/** How many numbers a row has. */
	int width() {
		return width;
	}

	int stride() {
		return width * type.size();
	}

	/** The shape of one row where it has more than one dimension, or null. */
	Shape rowShape() {
		return dimensions.length < 3 ? null : Shape.of(Arrays.copyOfRange(dimensions, 1, dimensions.length));
	}

	/** @return how many rows were read: fewer than there should be where the file is cut off, which the table has been told then */
	int read(int limit, int block, TableBuilder table) throws IOException {
		int wanted = Math.min(limit, rowsThere);
		int got = wanted;
		if (!packed && !columnsFirst && table.isBetterMapped((long) wanted * stride())) {
			try (FileChannel channel = FileChannel.open(file)) {
				table.adopt(block, BlockBuilder.map(channel, start, wanted, stride(), order));
			}
		} else if (columnsFirst) {
			new Transposition(file, type, dimensions, start).copy(wanted, table.block(block), table.progress());
		} else {
			got = copy(wanted, table.block(block), table.progress());
		}
		if (got < Math.min(limit, rows())) {
			table.cutOff(new Finding(file, got + 1L, null, "is cut off: its header says " + rows() + " rows, but only " + got
					+ " are there; get it again, or go on with those", Fault.END));
		}
		return got;
	}

	private int copy(int wanted, BlockBuilder block, Progress progress) throws IOException {
		int before = block.rows();
		try (InputStream in = open(file, progress)) {
			in.skipNBytes(start);
			int got = block.addFrom(in, wanted);
			if (got == 0) {
				throw new DataException(file, "is cut off: its header says " + rows() + " rows, but none is there; get it again");
			}
			if (packed && got == wanted && wanted == rows() && in.read() >= 0) {
				throw new DataException(file, "holds more than its header says (" + says() + "); get it again");
			}
			return got;
		} catch (EOFException | ZipException e) {
			int got = block.rows() - before;
			if (e instanceof EOFException && got > 0 && got < wanted) {
				return got;
			}
			throw new DataException(file, "is packed with gzip and cut off or damaged; get it again", e);
		}
	}
}
