package org.soma.model.files;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.zip.CRC32C;

/** Tells one content of a file from another: good against accidents, not against an adversary. */
record FileDigest(long length, long checksum) {

	/** The digest of a file that is not there. */
	static final FileDigest ABSENT = new FileDigest(-1, 0);

	private static final int CHUNK = 1 << 16;

	static FileDigest of(Path file) throws IOException {
		try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
			Sum sum = new Sum(null);
			ByteBuffer buffer = ByteBuffer.allocate(CHUNK);
			while (channel.read(buffer.clear()) >= 0) {
				sum.write(buffer.flip());
			}
			return sum.digest();
		} catch (NoSuchFileException e) {
			return ABSENT;
		}
	}

	static FileDigest parse(String text) {
		int dash = text.indexOf('-', 1);
		return new FileDigest(Long.parseLong(text.substring(0, dash)), Long.parseLong(text.substring(dash + 1)));
	}

	@Override
	public String toString() {
		return length + "-" + checksum;
	}

	/** Passes bytes on, if there is someone to pass them to, and sums them up. */
	static final class Sum implements WritableByteChannel {

		private final WritableByteChannel next;
		private final CRC32C checksum = new CRC32C();
		private long length;

		Sum(WritableByteChannel next) {
			this.next = next;
		}

		@Override
		public int write(ByteBuffer source) throws IOException {
			ByteBuffer seen = source.duplicate();
			int count = source.remaining();
			while (next != null && source.hasRemaining()) {
				next.write(source);
			}
			checksum.update(seen);
			length += count;
			return count;
		}

		FileDigest digest() {
			return new FileDigest(length, checksum.getValue());
		}

		@Override
		public boolean isOpen() {
			return true;
		}

		@Override
		public void close() {
			// whoever opened the next channel closes it
		}
	}
}
