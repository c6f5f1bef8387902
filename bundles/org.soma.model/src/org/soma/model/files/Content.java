package org.soma.model.files;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.WritableByteChannel;

/** What a file is to hold, written when it is asked for, so that large contents need no second copy in memory. */
@FunctionalInterface
public interface Content {

	void writeTo(WritableByteChannel channel) throws IOException;

	static Content of(byte[] bytes) {
		return channel -> {
			ByteBuffer buffer = ByteBuffer.wrap(bytes);
			while (buffer.hasRemaining()) {
				channel.write(buffer);
			}
		};
	}
}
