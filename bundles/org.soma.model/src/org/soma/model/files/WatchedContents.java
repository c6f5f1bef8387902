package org.soma.model.files;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.WritableByteChannel;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CancellationException;

/** Contents that tell how much of them has been written, and whose writing fails where it is not to go on. */
public final class WatchedContents {

	private final WriteProgress progress;
	private final long total;
	private long done;

	private WatchedContents(WriteProgress progress, long total) {
		this.progress = progress;
		this.total = total;
	}

	/** The writing of what it returns throws {@link CancellationException} where it was not to go on. For one thread, once. */
	public static Map<Path, Content> of(Map<Path, Content> contents, WriteProgress progress) {
		WatchedContents all = new WatchedContents(progress, Math.max(1, contents.values().stream().mapToLong(Content::size).sum()));
		Map<Path, Content> watched = new LinkedHashMap<>();
		contents.forEach((file, content) -> watched.put(file, channel -> content.writeTo(all.watched(channel))));
		return watched;
	}

	private WritableByteChannel watched(WritableByteChannel channel) {
		return new WritableByteChannel() {

			@Override
			public int write(ByteBuffer source) throws IOException {
				if (!progress.at(Math.min(1, (double) done / total))) {
					throw new CancellationException();
				}
				int count = channel.write(source);
				done += count;
				return count;
			}

			@Override
			public boolean isOpen() {
				return channel.isOpen();
			}

			@Override
			public void close() throws IOException {
				channel.close();
			}
		};
	}
}
