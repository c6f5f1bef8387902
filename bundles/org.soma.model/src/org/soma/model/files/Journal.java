package org.soma.model.files;

import java.io.IOException;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The note that says which changes belong together. Once it stands in the folder the changes count as made, even while
 * the files are still being moved.
 */
record Journal(List<Change> changes) {

	private static final String TITLE = "soma save 1";
	/** A file name may hold anything but a slash, so a slash parts the fields. */
	private static final String FIELD = "/";
	private static final String RECORD = "/\n";

	/** @param folder where the note will lie; a file from elsewhere has its folder written too */
	Content content(Path folder) {
		StringBuilder text = new StringBuilder(TITLE).append(RECORD);
		for (Change change : changes) {
			text.append(change.before()).append(FIELD).append(change.after()).append(FIELD).append(change.target().getFileName())
					.append(FIELD).append(change.temporary() == null ? "" : change.temporary().getFileName());
			if (!change.target().getParent().equals(folder)) {
				text.append(FIELD).append(URLEncoder.encode(relative(folder, change.target().getParent()), StandardCharsets.UTF_8));
			}
			text.append(RECORD);
		}
		return Content.of(text.toString().getBytes(StandardCharsets.UTF_8));
	}

	/** From the one folder to the other, so that both may move together; the other as it is where there is no way. */
	private static String relative(Path from, Path to) {
		return (from.getRoot().equals(to.getRoot()) ? from.relativize(to) : to).toString();
	}

	/**
	 * @param hosts whether it may also speak of files that it alone names
	 * @return null where there is none, and a journal without changes where it makes no sense: it could then only have
	 *         been written by someone else
	 */
	static Journal read(Path file, List<Path> targets, boolean hosts) throws IOException {
		String text;
		try {
			text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
		} catch (NoSuchFileException e) {
			return null;
		}
		String[] records = text.split(Pattern.quote(RECORD));
		List<Change> changes = new ArrayList<>();
		try {
			for (int i = 1; records[0].equals(TITLE) && i < records.length; i++) {
				changes.add(change(records[i].split(FIELD, -1), file.getParent(), targets, hosts));
			}
		} catch (IllegalArgumentException | IndexOutOfBoundsException e) {
			return new Journal(List.of());
		}
		return new Journal(List.copyOf(changes));
	}

	/**
	 * Trusts no name in the file: a journal may only speak of the files it belongs to, and where it hosts others, of those
	 * beside which their new content lies ready. Nobody can put it there who could not as well replace the file.
	 */
	private static Change change(String[] fields, Path folder, List<Path> targets, boolean hosts) {
		Path place = fields.length < 5 ? folder : folder.resolve(URLDecoder.decode(fields[4], StandardCharsets.UTF_8)).normalize();
		Path named = place.resolve(Path.of(fields[2]).getFileName());
		Path target = targets.stream().filter(named::equals).findFirst().orElse(hosts && !fields[3].isEmpty() ? named : null);
		if (target == null) {
			throw new IllegalArgumentException(fields[2]);
		}
		Path temporary = fields[3].isEmpty() ? null : target.resolveSibling(fields[3]);
		if (temporary != null && !TemporaryName.isFor(target, temporary)) {
			throw new IllegalArgumentException(fields[3]);
		}
		return new Change(target, temporary, FileDigest.parse(fields[0]), FileDigest.parse(fields[1]));
	}

	/** Whether every file still has the old or already the new content. */
	boolean holds() throws IOException {
		for (Change change : changes) {
			if (change.state() == Change.State.OVERTAKEN) {
				return false;
			}
		}
		return !changes.isEmpty();
	}
}
