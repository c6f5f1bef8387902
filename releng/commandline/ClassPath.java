import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.eclipse.osgi.util.ManifestElement;
import org.osgi.framework.BundleException;

/**
 * Gathers what the command line needs of a product, so that it starts without OSGi: the bundles that org.soma.commandline
 * and those who contribute to the catalog require, directly or not. They are copied without their signatures, for these are
 * checked at each start and keep classes out of the JVM's class archive.
 *
 * <p>
 * Usage: ClassPath PLUGINS FOLDER. Fills FOLDER with jars and writes their paths to FOLDER/classpath.
 */
public final class ClassPath {

	private static final String START = "org.soma.commandline";
	private static final String CATALOG_POINT = "point=\"org.soma.catalog.";

	private final Map<String, Path> jars = new LinkedHashMap<>();
	private final Map<String, Attributes> manifests = new LinkedHashMap<>();
	private final Map<String, String> exporters = new LinkedHashMap<>();
	private final Map<String, Path> needed = new LinkedHashMap<>();

	public static void main(String[] arguments) throws Exception {
		ClassPath classPath = new ClassPath();
		classPath.read(Path.of(arguments[0]));
		classPath.need(START);
		for (Map.Entry<String, Path> jar : classPath.jars.entrySet()) {
			if (contributesToCatalog(jar.getValue())) {
				classPath.need(jar.getKey());
			}
		}
		classPath.addFragments();
		classPath.copyTo(Path.of(arguments[1]));
	}

	private void read(Path plugins) throws IOException, BundleException {
		List<Path> files = new ArrayList<>();
		try (DirectoryStream<Path> all = Files.newDirectoryStream(plugins, "*.jar")) {
			all.forEach(files::add);
		}
		Collections.sort(files);
		for (Path file : files) {
			try (JarFile jar = new JarFile(file.toFile(), false)) {
				Manifest manifest = jar.getManifest();
				String name = manifest == null ? null : manifest.getMainAttributes().getValue("Bundle-SymbolicName");
				if (name == null) {
					continue;
				}
				name = name.split(";")[0].strip();
				jars.put(name, file);
				manifests.put(name, manifest.getMainAttributes());
				for (ManifestElement exported : header(manifest.getMainAttributes(), "Export-Package")) {
					exporters.putIfAbsent(exported.getValue(), name);
				}
			}
		}
	}

	private void need(String bundle) throws BundleException {
		if (!jars.containsKey(bundle) || needed.putIfAbsent(bundle, jars.get(bundle)) != null) {
			return;
		}
		Attributes manifest = manifests.get(bundle);
		for (ManifestElement required : header(manifest, "Require-Bundle")) {
			if (!"optional".equals(required.getDirective("resolution"))) {
				need(required.getValue());
			}
		}
		for (ManifestElement imported : header(manifest, "Import-Package")) {
			if (!"optional".equals(imported.getDirective("resolution")) && exporters.containsKey(imported.getValue())) {
				need(exporters.get(imported.getValue()));
			}
		}
	}

	/** Natives, for example, lie in fragments. */
	private void addFragments() throws BundleException {
		for (Map.Entry<String, Attributes> bundle : manifests.entrySet()) {
			for (ManifestElement host : header(bundle.getValue(), "Fragment-Host")) {
				if (needed.containsKey(host.getValue())) {
					need(bundle.getKey());
				}
			}
		}
	}

	private void copyTo(Path folder) throws IOException, BundleException {
		Files.createDirectories(folder);
		List<String> paths = new ArrayList<>();
		for (Map.Entry<String, Path> bundle : needed.entrySet()) {
			Path copy = folder.resolve(bundle.getValue().getFileName());
			try (JarFile jar = new JarFile(bundle.getValue().toFile(), false)) {
				copy(jar, copy);
				paths.add(copy.toString());
				for (ManifestElement entry : header(manifests.get(bundle.getKey()), "Bundle-ClassPath")) {
					if (jar.getJarEntry(entry.getValue()) != null && entry.getValue().endsWith(".jar")) {
						Path inner = folder.resolve(bundle.getKey() + "-" + Path.of(entry.getValue()).getFileName());
						try (InputStream content = jar.getInputStream(jar.getJarEntry(entry.getValue()))) {
							Files.copy(content, inner);
						}
						paths.add(inner.toString());
					}
				}
			}
		}
		Files.writeString(folder.resolve("classpath"), String.join(":", paths));
	}

	private static void copy(JarFile jar, Path target) throws IOException {
		try (OutputStream file = Files.newOutputStream(target); ZipOutputStream zip = new ZipOutputStream(file)) {
			for (JarEntry entry : Collections.list(jar.entries())) {
				if (!entry.getName().matches("META-INF/[^/]*\\.(SF|RSA|DSA|EC)") && !entry.getName().endsWith(".jar")) {
					ZipEntry copied = new ZipEntry(entry.getName());
					copied.setTime(entry.getTime());
					zip.putNextEntry(copied);
					jar.getInputStream(entry).transferTo(zip);
					zip.closeEntry();
				}
			}
		}
	}

	private static boolean contributesToCatalog(Path file) throws IOException {
		try (JarFile jar = new JarFile(file.toFile(), false)) {
			JarEntry entry = jar.getJarEntry("plugin.xml");
			if (entry == null) {
				return false;
			}
			try (InputStream stream = jar.getInputStream(entry)) {
				return new String(stream.readAllBytes(), StandardCharsets.UTF_8).contains(CATALOG_POINT);
			}
		}
	}

	private static ManifestElement[] header(Attributes manifest, String name) throws BundleException {
		ManifestElement[] elements = ManifestElement.parseHeader(name, manifest.getValue(name));
		return elements == null ? new ManifestElement[0] : elements;
	}
}
