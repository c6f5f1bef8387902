package org.soma.catalog.reading;

import java.io.ByteArrayInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.jar.Manifest;

import org.eclipse.core.runtime.ContributorFactorySimple;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.spi.RegistryContributor;
import org.eclipse.core.runtime.spi.RegistryStrategy;

/**
 * An extension registry for programs that run without OSGi: it takes the plugin.xml files that lie on the class path and
 * contribute to the catalog, and creates classes with one class loader.
 */
public final class PlainExtensions {

	private final Object token = new Object();
	private final IExtensionRegistry registry;

	public PlainExtensions(ClassLoader loader) {
		this.registry = RegistryFactory.createRegistry(new PlainStrategy(loader), token, token);
	}

	/** A registry of what the class path of this class loader contributes. */
	public static IExtensionRegistry of(ClassLoader loader) {
		PlainExtensions extensions = new PlainExtensions(loader);
		try {
			for (URL url : Collections.list(loader.getResources("plugin.xml"))) {
				extensions.addIfOurs(url);
			}
		} catch (IOException e) {
			extensions.report(loader.toString(), e);
		}
		return extensions.registry();
	}

	/** Adds the text of one plugin.xml as the contribution of a bundle. */
	public void add(String contributor, String pluginXml) {
		registry.addContribution(new ByteArrayInputStream(pluginXml.getBytes(StandardCharsets.UTF_8)),
				ContributorFactorySimple.createContributor(contributor), false, contributor, null, token);
	}

	public IExtensionRegistry registry() {
		return registry;
	}

	private void addIfOurs(URL url) {
		try (InputStream stream = url.openStream()) {
			String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
			String contributor = contributor(url);
			if (contributor.equals(ExtensionPoints.CATALOG) || text.contains(ExtensionPoints.CATALOG + '.')) {
				add(contributor, text);
			}
		} catch (IOException | URISyntaxException e) {
			report(url.toString(), e);
		}
	}

	/** The symbolic name that the manifest beside a plugin.xml states, or the address where there is none. */
	private static String contributor(URL pluginXml) throws IOException, URISyntaxException {
		String address = pluginXml.toString();
		URL url = new URI(address.substring(0, address.length() - "plugin.xml".length()) + "META-INF/MANIFEST.MF").toURL();
		try (InputStream stream = url.openStream()) {
			String name = new Manifest(stream).getMainAttributes().getValue("Bundle-SymbolicName");
			return name == null ? address : name.split(";")[0].strip();
		} catch (FileNotFoundException e) {
			return address;
		}
	}

	private void report(String where, Exception e) {
		CatalogLog.log(new Fault(where + " cannot be read and is left out: " + e.getMessage(), e));
	}

	/** Keeps nothing on disk, creates classes with the given loader and logs where the catalog logs. */
	private static final class PlainStrategy extends RegistryStrategy {

		private final ClassLoader loader;

		PlainStrategy(ClassLoader loader) {
			super(null, null);
			this.loader = loader;
		}

		@Override
		public Object createExecutableExtension(RegistryContributor contributor, String className, String overridden) throws CoreException {
			try {
				return loader.loadClass(className).getDeclaredConstructor().newInstance();
			} catch (ReflectiveOperationException e) {
				throw new CoreException(Status.error(className, e));
			}
		}

		@Override
		public void log(IStatus status) {
			Throwable cause = status.getException();
			CatalogLog.log(new Fault(status.getMessage() + (cause == null ? "" : " " + cause.getMessage()), cause));
		}

		@Override
		public boolean cacheUse() {
			return false;
		}
	}
}
