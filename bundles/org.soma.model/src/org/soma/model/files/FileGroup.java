package org.soma.model.files;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.ArrayList;
import java.util.List;

/**
 * Files that change together or not at all, whenever the process ends.
 * <p>
 * New contents are first written beside the files and brought to the disk. Where one file changes, a single move puts it
 * in place. Where several do, a journal beside the first file is put in place by a single move, and with that the save
 * is done: the moves that follow are made up for by whoever opens or saves the files next, and who may not write there
 * reads the new contents where they lie. A journal whose files were changed by someone else in the meantime, such as a
 * checkout, is dropped: nothing written later is ever overwritten.
 * <p>
 * Threads of one process exclude each other. Between processes the last save wins; a reader never sees half of one.
 */
public final class FileGroup {

	private static final int ATTEMPTS = 100;
	private static final Object[] LOCKS = new Object[64];
	static {
		for (int i = 0; i < LOCKS.length; i++) {
			LOCKS[i] = new Object();
		}
	}

	private final List<Path> files;
	private final Path journalFile;
	private final FileOperations operations;
	private final boolean hosts;
	private final Object lock;

	/** The files must lie in one folder. */
	public FileGroup(List<Path> files) {
		this(files, FileOperations.REAL, false);
	}

	/**
	 * A file that others are saved with, now these and at other times others, wherever they lie. Who opens the host finds
	 * them as they were saved with it.
	 *
	 * @param guests only needed for {@link #replace}
	 */
	public static FileGroup hosting(Path host, List<Path> guests) {
		return hosting(host, guests, FileOperations.REAL);
	}

	static FileGroup hosting(Path host, List<Path> guests, FileOperations operations) {
		List<Path> files = new ArrayList<>(List.of(host));
		files.addAll(guests);
		return new FileGroup(files, operations, true);
	}

	FileGroup(List<Path> files, FileOperations operations) {
		this(files, operations, false);
	}

	private FileGroup(List<Path> files, FileOperations operations, boolean hosts) {
		this.files = files.stream().map(file -> file.toAbsolutePath().normalize()).toList();
		this.operations = operations;
		this.hosts = hosts;
		Path first = this.files.get(0);
		journalFile = first.resolveSibling("." + first.getFileName() + ".journal");
		lock = LOCKS[Math.floorMod(first.hashCode(), LOCKS.length)];
	}

	/**
	 * Opens all files for reading, all of the same save. The caller closes the channels.
	 *
	 * @return a channel for each file in their order, null for a file that does not exist
	 */
	public List<FileChannel> open() throws IOException {
		synchronized (lock) {
			for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
				List<Path> places = settleOrLookBehind();
				List<Object> before = identities();
				List<FileChannel> channels = openAll(places);
				if (before.equals(identities())) {
					return channels;
				}
				closeAll(channels); // another process saved in between
			}
		}
		throw new IOException("keeps being changed by another program");
	}

	/**
	 * Replaces the contents of all files.
	 *
	 * @param contents
	 *            one for each file in their order, null for a file that is to be deleted
	 * @throws IOException
	 *             where something failed. Then the old state stays, unless so much was done already that the new one
	 *             will be made complete the next time.
	 */
	public void replace(List<Content> contents) throws IOException {
		synchronized (lock) {
			settle();
			List<Path> temporaries = new ArrayList<>();
			List<Change> changes;
			try {
				changes = stage(contents, temporaries);
				if (changes.isEmpty()) {
					return;
				}
				if (changes.size() > 1) {
					announce(new Journal(changes), temporaries);
				}
				changes.get(0).apply(operations);
			} catch (IOException | RuntimeException e) {
				discard(temporaries, e);
				throw e;
			}
			for (Change change : changes.subList(1, changes.size())) {
				apply(change);
			}
			syncFolders(changes);
			if (changes.size() > 1) {
				operations.delete(journalFile);
			}
		}
	}

	/** Writes the new contents beside the files, and leaves out what stays as it is. */
	private List<Change> stage(List<Content> contents, List<Path> temporaries) throws IOException {
		List<Change> changes = new ArrayList<>();
		for (int i = 0; i < files.size(); i++) {
			Path file = files.get(i);
			FileDigest before = FileDigest.of(file);
			if (before != FileDigest.ABSENT && !Files.isWritable(file)) {
				throw new AccessDeniedException(file.toString());
			}
			Path temporary = null;
			FileDigest after = FileDigest.ABSENT;
			if (contents.get(i) != null) {
				temporary = TemporaryName.next(file);
				temporaries.add(temporary);
				after = write(temporary, contents.get(i));
			}
			if (after.equals(before)) {
				if (temporary != null) {
					operations.delete(temporary);
				}
				continue;
			}
			if (temporary != null) {
				copyPermissions(file, temporary);
				operations.sync(temporary);
			}
			changes.add(new Change(file, temporary, before, after));
		}
		return changes;
	}

	private FileDigest write(Path file, Content content) throws IOException {
		FileDigest[] digest = new FileDigest[1];
		operations.write(file, channel -> {
			FileDigest.Sum sum = new FileDigest.Sum(channel);
			content.writeTo(sum);
			digest[0] = sum.digest();
		});
		return digest[0];
	}

	private void announce(Journal journal, List<Path> temporaries) throws IOException {
		Path temporary = TemporaryName.next(journalFile);
		temporaries.add(temporary);
		operations.write(temporary, journal.content(folder()));
		operations.sync(temporary);
		operations.move(temporary, journalFile);
		temporaries.add(0, journalFile); // goes first where the save is called off
		operations.sync(folder());
	}

	private void syncFolders(List<Change> changes) throws IOException {
		for (Path folder : changes.stream().map(change -> change.target().getParent()).distinct().toList()) {
			operations.sync(folder);
		}
	}

	private void apply(Change change) throws IOException {
		try {
			change.apply(operations);
		} catch (NoSuchFileException e) {
			if (change.state() != Change.State.DONE) { // else another process was faster
				throw e;
			}
		}
	}

	private void discard(List<Path> leftovers, Exception reason) {
		for (Path file : leftovers) {
			try {
				operations.delete(file);
			} catch (IOException e) {
				reason.addSuppressed(e); // swept up by the next one to come by
			}
		}
	}

	/** Finishes what an interrupted save has left. */
	private void settle() throws IOException {
		for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
			Journal journal = Journal.read(journalFile, files, hosts);
			try {
				if (journal == null) {
					sweep();
					return;
				}
				if (journal.holds()) {
					for (Change change : journal.changes()) {
						if (change.state() == Change.State.PENDING) {
							change.apply(operations);
						}
					}
					syncFolders(journal.changes());
				}
				operations.delete(journalFile);
			} catch (NoSuchFileException e) {
				continue; // the process that saves is still there and was faster
			}
		}
		throw new IOException("keeps being changed by another program");
	}

	/** Where to read each file: the places themselves, or without permission to settle, where the last save put them. */
	private List<Path> settleOrLookBehind() throws IOException {
		try {
			settle();
			return files;
		} catch (IOException e) {
			Journal journal = Journal.read(journalFile, files, hosts);
			if (journal == null || !journal.holds()) {
				return files;
			}
			List<Path> places = new ArrayList<>(files);
			for (Change change : journal.changes()) {
				if (files.contains(change.target()) && change.state() == Change.State.PENDING) {
					places.set(files.indexOf(change.target()), change.temporary());
				}
			}
			return places;
		}
	}

	private void sweep() throws IOException {
		List<Path> targets = new ArrayList<>(files);
		targets.add(journalFile);
		for (Path folder : files.stream().map(Path::getParent).distinct().toList()) {
			sweep(folder, targets);
		}
	}

	private void sweep(Path folder, List<Path> targets) throws IOException {
		if (!Files.isWritable(folder)) {
			return;
		}
		try (DirectoryStream<Path> hidden = Files.newDirectoryStream(folder, path -> path.getFileName().toString().startsWith("."))) {
			for (Path path : hidden) {
				if (targets.stream().anyMatch(target -> target.getParent().equals(folder) && TemporaryName.isLeftover(target, path))) {
					operations.delete(path);
				}
			}
		}
	}

	private List<FileChannel> openAll(List<Path> places) throws IOException {
		List<FileChannel> channels = new ArrayList<>();
		try {
			for (Path place : places) {
				channels.add(place == null ? null : openIfThere(place));
			}
		} catch (IOException e) {
			closeAll(channels);
			throw e;
		}
		return channels;
	}

	private static FileChannel openIfThere(Path file) throws IOException {
		try {
			return FileChannel.open(file, StandardOpenOption.READ);
		} catch (NoSuchFileException e) {
			return null;
		}
	}

	private static void closeAll(List<FileChannel> channels) throws IOException {
		for (FileChannel channel : channels) {
			if (channel != null) {
				channel.close();
			}
		}
	}

	/** Which files these are, other than by name: a save puts another file in place. */
	private List<Object> identities() throws IOException {
		List<Object> identities = new ArrayList<>();
		identities.add(identity(journalFile));
		for (Path file : files) {
			identities.add(identity(file));
		}
		return identities;
	}

	private static Object identity(Path file) throws IOException {
		try {
			BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
			return List.of(String.valueOf(attributes.fileKey()), attributes.lastModifiedTime(), attributes.size());
		} catch (NoSuchFileException e) {
			return "absent";
		}
	}

	private static void copyPermissions(Path from, Path to) throws IOException {
		PosixFileAttributeView view = Files.getFileAttributeView(from, PosixFileAttributeView.class);
		if (view != null && Files.exists(from)) {
			Files.setPosixFilePermissions(to, view.readAttributes().permissions());
		}
	}

	private Path folder() {
		return files.get(0).getParent();
	}
}
