package org.soma.data.reading;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Gives the pieces of a text one after another, while several threads read the next ones and look through them. */
final class PiecesAhead implements AutoCloseable {

	private static final int THREADS = Math.clamp(Runtime.getRuntime().availableProcessors(), 1, 4);

	private final FileChannel channel;
	private final Dialect dialect;
	private final ExecutorService threads = Executors.newFixedThreadPool(THREADS, work -> {
		Thread thread = new Thread(work, "Finding rows");
		thread.setDaemon(true);
		return thread;
	});
	private final Deque<Future<Piece>> coming = new ArrayDeque<>();
	private final int size;
	private Piece current;
	private long position;

	/** @param size how many bytes a piece has */
	PiecesAhead(FileChannel channel, long from, Dialect dialect, int size) {
		this.channel = channel;
		this.dialect = dialect;
		this.position = from;
		this.size = size;
		for (int i = 0; i < THREADS + 1; i++) {
			order(new Piece(size));
		}
	}

	private void order(Piece piece) {
		long place = position;
		position += size;
		coming.add(threads.submit(() -> {
			piece.read(channel, place, dialect);
			return piece;
		}));
	}

	/** The next piece, valid until the one after it is asked for; empty behind the end. */
	Piece next() throws IOException {
		if (current != null) {
			order(current);
		}
		try {
			current = coming.remove().get();
			return current;
		} catch (ExecutionException e) {
			throw e.getCause() instanceof IOException known ? known : new IOException(e.getCause());
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new IOException("was interrupted", e);
		}
	}

	/** Interrupts nobody: that would close the file. */
	@Override
	public void close() {
		threads.shutdown();
	}
}
