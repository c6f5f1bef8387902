package org.soma.data.reading;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.Arrays;

/** A piece of a text that is looked through before it is known how the one before it ends. For one thread at a time. */
final class Piece implements RowScanner.Rows {

	private final byte[] bytes;
	private long[] starts = new long[1024];
	private long[] ends = new long[1024];
	private int rows;
	private int length;
	private RowScanner scanner;

	Piece(int size) {
		bytes = new byte[size];
	}

	/** Reads what lies in a place and finds its rows. There is less than a whole piece only at the end of the file. */
	void read(FileChannel channel, long position, Dialect dialect) throws IOException {
		ByteBuffer target = ByteBuffer.wrap(bytes);
		while (target.hasRemaining() && channel.read(target, position + target.position()) >= 0) {
			// goes on to the end of the piece or of the file
		}
		length = target.position();
		rows = 0;
		scanner = RowScanner.ahead(dialect.delimiter(), dialect.quote(), position, this);
		scanner.take(bytes, length);
	}

	@Override
	public boolean row(long start, long end) {
		if (rows == starts.length) {
			starts = Arrays.copyOf(starts, rows * 2);
			ends = Arrays.copyOf(ends, rows * 2);
		}
		starts[rows] = start;
		ends[rows++] = end;
		return true;
	}

	byte[] bytes() {
		return bytes;
	}

	int length() {
		return length;
	}

	/** Who looked through it. */
	RowScanner scanner() {
		return scanner;
	}

	/** How many rows end in it. */
	int rows() {
		return rows;
	}

	long start(int row) {
		return starts[row];
	}

	long end(int row) {
		return ends[row];
	}
}
