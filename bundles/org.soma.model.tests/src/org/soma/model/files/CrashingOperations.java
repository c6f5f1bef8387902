package org.soma.model.files;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.WritableByteChannel;
import java.nio.file.Path;

/** Ends the process, so to speak, before, in the middle of or after a given step. */
final class CrashingOperations implements FileOperations {

	enum Moment {
		BEFORE, WITHIN, AFTER
	}

	/** No exception that anyone would handle. */
	static final class Crash extends Error {
		private static final long serialVersionUID = 1;
	}

	private interface Step {
		void run() throws IOException;
	}

	private final Moment moment;
	private int left;

	CrashingOperations(int step, Moment moment) {
		this.left = step;
		this.moment = moment;
	}

	@Override
	public void write(Path file, Content content) throws IOException {
		run(() -> REAL.write(file, left == 0 && moment == Moment.WITHIN ? channel -> content.writeTo(new OneByte(channel)) : content));
	}

	@Override
	public void sync(Path fileOrFolder) throws IOException {
		run(() -> REAL.sync(fileOrFolder));
	}

	@Override
	public void move(Path source, Path target) throws IOException {
		run(() -> REAL.move(source, target));
	}

	@Override
	public void delete(Path file) throws IOException {
		run(() -> REAL.delete(file));
	}

	private void run(Step step) throws IOException {
		if (left == 0 && moment == Moment.BEFORE) {
			throw new Crash();
		}
		step.run();
		if (left == 0) {
			throw new Crash();
		}
		left--;
	}

	/** Takes one byte and is gone. */
	private record OneByte(WritableByteChannel channel) implements WritableByteChannel {

		@Override
		public int write(ByteBuffer source) throws IOException {
			channel.write(source.slice(0, Math.min(1, source.remaining())));
			throw new Crash();
		}

		@Override
		public boolean isOpen() {
			return true;
		}

		@Override
		public void close() {
			// nothing of its own
		}
	}
}
