package org.soma.model.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * One file's way from its old to its new content.
 *
 * @param temporary
 *            holds the new content until it takes the target's place; null where the target is to be deleted
 */
record Change(Path target, Path temporary, FileDigest before, FileDigest after) {

	enum State {
		PENDING, DONE,
		/** Neither the old nor the new content: somebody else has changed the file since. */
		OVERTAKEN
	}

	/**
	 * Looks at the temporary file first: another process that is at the same change moves it to the target, so what is
	 * missing here is found there.
	 */
	State state() throws IOException {
		boolean ready = temporary == null || Files.exists(temporary);
		FileDigest now = FileDigest.of(target);
		if (now.equals(after)) {
			return State.DONE;
		}
		return ready && now.equals(before) ? State.PENDING : State.OVERTAKEN;
	}

	void apply(FileOperations operations) throws IOException {
		if (temporary == null) {
			operations.delete(target);
		} else {
			operations.move(temporary, target);
		}
	}
}
