package org.soma.commandline;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.runtime.FileLocator;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/** The command line in a process of its own, which can be killed. */
final class ChildProcess {

	private ChildProcess() {
	}

	/** Starts a command in a folder; what it complains of goes where that of this process goes. */
	static Process start(Path folder, String... words) throws IOException {
		List<String> command = Stream.concat(Stream.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp", classPath(),
				Main.class.getName()), Arrays.stream(words)).toList();
		return new ProcessBuilder(command).directory(folder.toFile()).redirectError(ProcessBuilder.Redirect.INHERIT).start();
	}

	/** All bundles of the platform that this runs in, or where there is none what this runs with. */
	private static String classPath() {
		Bundle own = FrameworkUtil.getBundle(Main.class);
		if (own == null) {
			return System.getProperty("java.class.path");
		}
		return Arrays.stream(own.getBundleContext().getBundles()).flatMap(bundle -> FileLocator.getBundleFileLocation(bundle).stream())
				.flatMap(place -> place.isDirectory() ? Stream.of(place, new File(place, "target/classes")) : Stream.of(place)).map(File::getPath)
				.collect(Collectors.joining(File.pathSeparator));
	}
}
