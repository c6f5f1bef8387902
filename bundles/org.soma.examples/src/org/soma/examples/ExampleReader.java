package org.soma.examples;

import java.io.IOException;
import java.net.URL;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Platform;
import org.osgi.framework.Bundle;

/** Makes an example of one contribution, or says what is wrong with it. */
final class ExampleReader {

	private static final String DEFAULT_ICON = "example";
	private static final int DEFAULT_ORDER = 1000;

	private final IConfigurationElement element;

	ExampleReader(IConfigurationElement element) {
		this.element = element;
	}

	/**
	 * @throws IllegalArgumentException with one line that says what is wrong with the contribution
	 */
	Example read() {
		String contributor = element.getContributor().getName();
		String folder = required("folder").replaceAll("/$", "");
		if (entry(contributor, folder).isEmpty()) {
			throw new IllegalArgumentException("there is no folder '" + folder + "' in the bundle");
		}
		Optional<String> open = Optional.ofNullable(element.getAttribute("open"));
		String icon = Optional.ofNullable(element.getAttribute("icon")).orElse(DEFAULT_ICON);
		return new Example(required("id"), required("name"), required("description"), folder, open, icon, order(), contributor, content());
	}

	private String required(String attribute) {
		String value = element.getAttribute(attribute);
		if (value == null || value.isBlank()) {
			throw new IllegalArgumentException("the attribute '" + attribute + "' is missing");
		}
		return value;
	}

	private int order() {
		String order = element.getAttribute("order");
		try {
			return order == null ? DEFAULT_ORDER : Integer.parseInt(order);
		} catch (NumberFormatException e) {
			throw new IllegalArgumentException("the order '" + order + "' is no whole number", e);
		}
	}

	/** The class is created when the example is used, so that listing examples starts no bundle. */
	private ExampleContent content() {
		return element.getAttribute("class") == null ? ExampleContent.NONE : this::write;
	}

	private void write(Path folder, IProgressMonitor monitor) throws IOException {
		try {
			((ExampleContent) element.createExecutableExtension("class")).write(folder, monitor);
		} catch (CoreException | ClassCastException e) {
			throw new IOException("the class " + element.getAttribute("class") + " of " + element.getContributor().getName()
					+ " makes no example content", e);
		}
	}

	private static Optional<URL> entry(String contributor, String path) {
		Bundle bundle = Platform.getBundle(contributor);
		return bundle == null ? Optional.empty() : Optional.ofNullable(FileLocator.find(bundle, IPath.fromPortableString(path)));
	}
}
