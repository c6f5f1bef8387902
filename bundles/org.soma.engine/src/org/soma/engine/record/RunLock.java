package org.soma.engine.record;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Says that a run goes on, to this program and to others. A kill ends it. */
final class RunLock implements AutoCloseable {

	/** Those of this program: to open a file that it has locked and to close it again would give up the lock. */
	private static final Set<Path> OURS = ConcurrentHashMap.newKeySet();

	private final Path run;
	private final FileChannel channel;

	private RunLock(Path run, FileChannel channel) {
		this.run = run;
		this.channel = channel;
	}

	static RunLock hold(Path run) throws IOException {
		FileChannel channel = FileChannel.open(new RunFolder(run).lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
		Path key = key(run);
		OURS.add(key);
		try {
			channel.tryLock();
		} catch (IOException e) {
			// This file system knows no locks: then only this program knows of the run.
		}
		return new RunLock(key, channel);
	}

	static boolean isHeld(Path run) {
		if (OURS.contains(key(run))) {
			return true;
		}
		try (FileChannel channel = FileChannel.open(new RunFolder(run).lock(), StandardOpenOption.WRITE); FileLock lock = channel.tryLock()) {
			return lock == null;
		} catch (IOException e) {
			return false;
		}
	}

	private static Path key(Path run) {
		return run.toAbsolutePath().normalize();
	}

	@Override
	public void close() throws IOException {
		channel.close();
		Files.deleteIfExists(new RunFolder(run).lock());
		OURS.remove(run);
	}
}
