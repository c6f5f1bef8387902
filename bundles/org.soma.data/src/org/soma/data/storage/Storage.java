package org.soma.data.storage;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Hands out room for numbers: in memory while a budget lasts, and then in a temporary file that is mapped. The file has no
 * name any more once this is closed, and its room is free as soon as nobody reads the buffers. For one thread.
 */
public final class Storage implements AutoCloseable {

	private static final int SHARE_OF_MEMORY = 4;

	private final Path folder;
	private long budget;
	private FileChannel file;
	private long length;

	/**
	 * @param budget how many bytes may be in memory
	 * @param folder where the temporary file goes
	 */
	public Storage(long budget, Path folder) {
		this.budget = budget;
		this.folder = folder;
	}

	/** Takes a part of the memory there is, and files in the system's folder for temporary ones. */
	public static Storage usual() {
		return new Storage(Runtime.getRuntime().maxMemory() / SHARE_OF_MEMORY, Path.of(System.getProperty("java.io.tmpdir")));
	}

	/** Whether this much would still be in memory. */
	public boolean fits(long bytes) {
		return bytes <= budget;
	}

	/** Notes that so much is in memory that was not taken from here. */
	public void reserve(long bytes) {
		budget -= bytes;
	}

	/** Room that is all zeros. */
	public ByteBuffer take(int bytes) throws IOException {
		if (fits(bytes)) {
			budget -= bytes;
			return ByteBuffer.allocate(bytes);
		}
		if (file == null) {
			Path path = Files.createTempFile(folder, "soma-", ".rows");
			file = FileChannel.open(path, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE);
		}
		// A mapped page that finds no room on the disk would end the whole program.
		if (Files.getFileStore(folder).getUsableSpace() < bytes) {
			throw new IOException("there is no room left in " + folder + " for rows that do not fit into memory; free some or set java.io.tmpdir");
		}
		length += bytes;
		return file.map(MapMode.READ_WRITE, length - bytes, bytes);
	}

	@Override
	public void close() throws IOException {
		if (file != null) {
			file.close();
		}
	}
}
