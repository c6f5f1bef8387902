package org.soma.tests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.Manifest;
import java.util.stream.Stream;

import javax.xml.parsers.DocumentBuilderFactory;

import org.w3c.dom.Document;

/** The source tree that the tests walk over. */
final class Sources {

	static final Path ROOT = Path.of(System.getProperty("soma.sources")).normalize();

	private Sources() {
	}

	/** A bundle's folder. */
	record Bundle(Path folder) {

		String name() {
			return folder.getFileName().toString();
		}

		boolean isTest() {
			return name().endsWith(".tests") || name().startsWith("org.soma.testing");
		}

		/** Whether its packages are those of another bundle. */
		boolean isFragment() {
			return manifest().getValue("Fragment-Host") != null;
		}

		/** Whether it is or uses the support for tests in a workbench. */
		boolean needsWorkbench() {
			return (name() + "," + manifest().getValue("Require-Bundle")).contains("org.soma.testing.ui");
		}

		/** Whether the bundle may know windows and widgets. */
		boolean hasScreen() {
			return name().contains(".ui") || name().equals("org.soma.app") || name().endsWith(".compat");
		}

		Attributes manifest() {
			try (var in = Files.newInputStream(folder.resolve("META-INF/MANIFEST.MF"))) {
				return new Manifest(in).getMainAttributes();
			} catch (IOException e) {
				throw new UncheckedIOException(e);
			}
		}

		List<Path> files(String folderName, String ending) {
			Path start = folder.resolve(folderName);
			if (!Files.isDirectory(start)) {
				return List.of();
			}
			try (Stream<Path> files = Files.walk(start)) {
				return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
			} catch (IOException e) {
				throw new UncheckedIOException(e);
			}
		}

		@Override
		public String toString() {
			return name();
		}
	}

	/** All bundles but those of tests. */
	static Stream<Bundle> bundles() {
		return all().filter(bundle -> !bundle.isTest());
	}

	static Stream<Bundle> all() {
		try (Stream<Path> folders = Files.list(ROOT.resolve("bundles"))) {
			return folders.filter(folder -> Files.exists(folder.resolve("META-INF/MANIFEST.MF"))).sorted().map(Bundle::new).toList().stream();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	static Document xml(Path file) throws Exception {
		DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
		factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
		return factory.newDocumentBuilder().parse(file.toFile());
	}

	/** A file's bytes, each as one character. */
	static String bytes(Path file) {
		try {
			return Files.readString(file, StandardCharsets.ISO_8859_1);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	static String text(Path file) {
		try {
			return Files.readString(file);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
