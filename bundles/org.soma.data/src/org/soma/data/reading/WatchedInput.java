package org.soma.data.reading;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

import org.soma.data.Progress;

/** Tells how much of a file has been read, and ends the reading where it is not to go on. */
final class WatchedInput extends FilterInputStream {

	private final long size;
	private final Progress progress;
	private long done;

	WatchedInput(InputStream in, long size, Progress progress) {
		super(in);
		this.size = size;
		this.progress = progress;
	}

	@Override
	public int read() throws IOException {
		int value = super.read();
		advance(value < 0 ? 0 : 1);
		return value;
	}

	@Override
	public int read(byte[] bytes, int offset, int length) throws IOException {
		int count = super.read(bytes, offset, length);
		advance(Math.max(0, count));
		return count;
	}

	@Override
	public long skip(long count) throws IOException {
		long skipped = super.skip(count);
		advance(skipped);
		return skipped;
	}

	private void advance(long bytes) {
		done += bytes;
		progress.check(size == 0 ? 1 : Math.min(1, (double) done / size));
	}
}
