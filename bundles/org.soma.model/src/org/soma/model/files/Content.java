package org.soma.model.files;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.WritableByteChannel;

/** What a file is to hold, written when it is asked for, so that large contents need no second copy in memory. */
@FunctionalInterface
public interface Content {

	void writeTo(WritableByteChannel channel) throws IOException;

	/** About how many bytes that will be; 0 where nobody knows. */
	default long size() {
		return 0;
	}

	/** The same, of about so many bytes. */
	default Content ofSize(long bytes) {
		return new Content() {

			@Override
			public void writeTo(WritableByteChannel channel) throws IOException {
				Content.this.writeTo(channel);
			}

			@Override
			public long size() {
				return bytes;
			}
		};
	}

	static Content of(byte[] bytes) {
		return channel -> {
			ByteBuffer buffer = ByteBuffer.wrap(bytes);
			while (buffer.hasRemaining()) {
				channel.write(buffer);
			}
		};
	}
}
