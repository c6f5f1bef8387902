package org.soma.examples;

import java.io.IOException;
import java.nio.file.Path;

import org.eclipse.core.runtime.IProgressMonitor;

/**
 * Makes the files of an example that are better computed than shipped. Called once for each project that is made of the
 * example, after its files were copied, on a background thread.
 */
@FunctionalInterface
public interface ExampleContent {

	/** For examples whose files are all shipped. */
	ExampleContent NONE = (folder, monitor) -> {
		// the copied files are all there is
	};

	/**
	 * @param folder the project's folder on disk
	 * @throws IOException with one line for the user; the project is removed again
	 */
	void write(Path folder, IProgressMonitor monitor) throws IOException;
}
