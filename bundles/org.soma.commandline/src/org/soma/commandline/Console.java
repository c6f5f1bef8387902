package org.soma.commandline;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * Where a command runs: the folder that relative paths start from, and its two outputs. Both are UTF-8 whatever the
 * machine's locale, since other programs read them.
 */
public final class Console {

	private final Path folder;
	private final Output output;
	private final PrintStream out;
	private final PrintStream err;

	public Console(Path folder, OutputStream out, OutputStream err) {
		this.folder = folder;
		this.output = new Output(out);
		this.out = new PrintStream(new BufferedOutputStream(output, 1 << 16), false, StandardCharsets.UTF_8);
		this.err = new PrintStream(err, true, StandardCharsets.UTF_8);
	}

	/** Where a path of the user's leads. */
	public Path resolve(Path path) {
		return folder.resolve(path);
	}

	/** Prints a line of what was asked for. */
	public void print(CharSequence line) {
		out.append(line).append('\n');
	}

	/** Prints a line about something that is wrong. Line breaks and other control characters in it become spaces. */
	public void complain(String line) {
		err.append(line.strip().replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ")).append('\n');
	}

	/**
	 * Sends everything on its way.
	 *
	 * @throws ProblemException where the output did not take it; a reader that has gone is no problem
	 */
	public void flush() {
		out.flush();
		err.flush();
		if (output.failure != null && !"Broken pipe".equals(output.failure.getMessage())) {
			throw new ProblemException("soma: the output could not be written: " + output.failure.getMessage());
		}
	}

	/** Remembers what went wrong, which a PrintStream does not tell. */
	private static final class Output extends OutputStream {

		private final OutputStream target;
		private IOException failure;

		Output(OutputStream target) {
			this.target = target;
		}

		@Override
		public void write(int b) throws IOException {
			write(new byte[] { (byte) b }, 0, 1);
		}

		@Override
		public void write(byte[] bytes, int offset, int length) throws IOException {
			if (failure == null) {
				try {
					target.write(bytes, offset, length);
				} catch (IOException e) {
					failure = e;
				}
			}
		}

		@Override
		public void flush() throws IOException {
			target.flush();
		}
	}
}
