package org.soma.testing.ui;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A time in which the UI thread answered nobody.
 *
 * @param test what was going on
 * @param millis how long the thread computed; what the machine gave to others meanwhile is not in it
 * @param samples where the thread was, looked up again and again while it was held
 */
public record Hold(String test, long millis, List<StackTraceElement[]> samples) {

	private static final int DEEPEST = 6;
	private static final String OURS = "org.soma.";
	private static final String TESTING = "org.soma.testing.";

	/** How much of it went into loading classes, which a user pays once. */
	int loadingPercent() {
		long loading = samples.stream().filter(Hold::isLoading).count();
		return samples.isEmpty() ? 0 : (int) (100 * loading / samples.size());
	}

	/** Whether it was a window of the window system's own that was open, which goes on by itself. */
	boolean isNativeDialog() {
		return samples.stream().anyMatch(stack -> Stream.of(stack).anyMatch(frame -> frame.getMethodName().equals("gtk_native_dialog_run")));
	}

	private static boolean isLoading(StackTraceElement[] stack) {
		for (StackTraceElement frame : stack) {
			if (frame.getMethodName().equals("loadClass") || frame.getMethodName().equals("defineClass") || frame.getMethodName().equals("<clinit>")
					|| frame.getClassName().startsWith("org.eclipse.osgi.internal.")) {
				return true;
			}
		}
		return false;
	}

	@Override
	public String toString() {
		String head = millis + " ms in " + test + ", " + loadingPercent() + "% of it loading classes";
		return samples.isEmpty() ? head : head + "\n" + describe(samples.get(samples.size() / 2));
	}

	/** The innermost frames, and below them Soma's own. */
	private static String describe(StackTraceElement[] stack) {
		StringBuilder text = new StringBuilder();
		int shown = 0;
		for (int i = 0; i < stack.length && shown < 2 * DEEPEST; i++) {
			String type = stack[i].getClassName();
			if (type.startsWith(TESTING)) {
				break; // what called the event loop
			}
			if (shown < DEEPEST || type.startsWith(OURS)) {
				text.append("\tat ").append(stack[i]).append('\n');
				shown++;
			}
		}
		return text.toString();
	}

	static String report(List<Hold> holds) {
		return holds.stream().map(Hold::toString).collect(Collectors.joining("\n"));
	}
}
