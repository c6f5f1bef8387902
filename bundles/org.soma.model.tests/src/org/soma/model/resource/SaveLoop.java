package org.soma.model.resource;

import java.io.File;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Set;

import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.Platform;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.xmi.XMIResource;
import org.junit.jupiter.api.Test;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/** Saves two states of a network in turn, for ever: the process that a test kills. */
public final class SaveLoop {

	private SaveLoop() {
	}

	public static void main(String[] arguments) throws Exception {
		Path file = Path.of(arguments[0]);
		for (float number = 1;; number = 3 - number) {
			Documents.save(DocumentsTest.layers(number), file);
			// One for each save: the first says that it has begun.
			System.out.write('.');
			System.out.flush();
		}
	}

	/** What this class needs, of the bundles that run the test. */
	static String classPath() throws Exception {
		Set<String> entries = new LinkedHashSet<>();
		for (Class<?> type : new Class<?>[] { SaveLoop.class, URI.class, EObject.class, XMIResource.class, Test.class }) {
			Bundle bundle = FrameworkUtil.getBundle(type);
			entries.add(FileLocator.getBundleFileLocation(bundle).orElseThrow().getPath());
			Bundle[] fragments = Platform.getFragments(bundle);
			for (Bundle fragment : fragments == null ? new Bundle[0] : fragments) {
				entries.add(FileLocator.getBundleFileLocation(fragment).orElseThrow().getPath());
			}
		}
		return String.join(File.pathSeparator, entries);
	}
}
