package org.soma.model.files;

import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names of files on their way: hidden, beside the target, with the process that writes them. */
final class TemporaryName {

	private static final AtomicLong COUNT = new AtomicLong();
	private static final Pattern TAIL = Pattern.compile("(\\d{1,18})-\\d+\\.saving");

	private TemporaryName() {
	}

	static Path next(Path target) {
		return target.resolveSibling(prefix(target) + ProcessHandle.current().pid() + "-" + COUNT.incrementAndGet() + ".saving");
	}

	static boolean isFor(Path target, Path candidate) {
		return tail(target, candidate).matches();
	}

	/**
	 * Whether nobody will finish the file: its process is gone, or it is this one, which asks only while it is not
	 * writing.
	 */
	static boolean isLeftover(Path target, Path candidate) {
		Matcher tail = tail(target, candidate);
		if (!tail.matches()) {
			return false;
		}
		long process = Long.parseLong(tail.group(1));
		return process == ProcessHandle.current().pid() || ProcessHandle.of(process).isEmpty();
	}

	private static Matcher tail(Path target, Path candidate) {
		String name = candidate.getFileName().toString();
		return TAIL.matcher(name.startsWith(prefix(target)) ? name.substring(prefix(target).length()) : "");
	}

	private static String prefix(Path target) {
		return "." + target.getFileName() + ".";
	}
}
