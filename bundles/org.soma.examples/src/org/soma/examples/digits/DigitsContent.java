package org.soma.examples.digits;

import java.io.IOException;
import java.nio.file.Path;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.soma.catalog.build.FeedForward;
import org.soma.examples.ExampleContent;
import org.soma.model.resource.Documents;

/** 28x28 pixels, two hidden layers and ten digits as single neurons. */
public final class DigitsContent implements ExampleContent {

	@Override
	public void write(Path folder, IProgressMonitor monitor) throws IOException {
		SubMonitor progress = SubMonitor.convert(monitor, "Making 826 neurons", 1);
		Documents.save(FeedForward.of(784, 16, 16, 10).build(), folder.resolve("digits.network"));
		progress.worked(1);
	}
}
