package org.soma.tests;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.core.runtime.Platform;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.soma.tests.Sources.Bundle;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class EveryBundleTest {

	/** A class of Soma's, wherever it is named; ids end in small letters or, as those of colours, have none. */
	private static final Pattern CLASS = Pattern.compile("org\\.soma(\\.[a-z]\\w*)*\\.[A-Z]\\w*[a-z]\\w*(\\$\\w+)?");
	private static final Pattern SCREEN = Pattern.compile("org\\.eclipse\\.(swt|jface|ui|draw2d|gef|e4\\.ui)\\b");
	private static final int SHORTEST_DESCRIPTION = 20;

	static Stream<Bundle> bundles() {
		return Sources.bundles();
	}

	static Stream<Bundle> headless() {
		return Sources.bundles().filter(bundle -> !bundle.hasScreen());
	}

	static Stream<Path> schemas() {
		return Sources.bundles().flatMap(bundle -> bundle.files("schema", ".exsd").stream());
	}

	static Stream<Path> packages() {
		return Sources.all().filter(bundle -> !bundle.isFragment()).flatMap(bundle -> bundle.files("src", ".java").stream()).map(Path::getParent)
				.distinct();
	}

	@ParameterizedTest
	@MethodSource("bundles")
	void everyClassNamedInPluginXmlExists(Bundle bundle) throws Exception {
		Path pluginXml = bundle.folder().resolve("plugin.xml");
		Set<String> classes = new TreeSet<>();
		if (Files.exists(pluginXml)) {
			forEachAttribute(Sources.xml(pluginXml).getDocumentElement(), value -> {
				Matcher matcher = CLASS.matcher(value);
				if (matcher.lookingAt()) {
					classes.add(matcher.group());
				}
			});
		}
		for (String name : classes) {
			assertDoesNotThrow(() -> Platform.getBundle(bundle.name()).loadClass(name), name);
		}
	}

	@ParameterizedTest
	@MethodSource("bundles")
	void everyIconNamedInPluginXmlExists(Bundle bundle) throws Exception {
		Path pluginXml = bundle.folder().resolve("plugin.xml");
		List<String> missing = new ArrayList<>();
		if (Files.exists(pluginXml)) {
			forEachAttribute(Sources.xml(pluginXml).getDocumentElement(), value -> {
				if (value.endsWith(".svg") && !Files.exists(icon(bundle, value))) {
					missing.add(value);
				}
			});
		}
		assertEquals(List.of(), missing);
	}

	private static Path icon(Bundle bundle, String value) {
		String platform = "platform:/plugin/";
		return value.startsWith(platform) ? Sources.ROOT.resolve("bundles").resolve(value.substring(platform.length())) : bundle.folder().resolve(value);
	}

	@ParameterizedTest
	@MethodSource("headless")
	void headlessBundlesKnowNoScreen(Bundle bundle) {
		String wants = bundle.manifest().getValue("Require-Bundle") + "," + bundle.manifest().getValue("Import-Package");
		assertTrue(!SCREEN.matcher(wants).find(), wants);
		for (Path file : bundle.files("src", ".java")) {
			assertTrue(Sources.text(file).lines().noneMatch(line -> line.startsWith("import ") && SCREEN.matcher(line).find()), file.toString());
		}
	}

	@ParameterizedTest
	@MethodSource("schemas")
	void everySchemaExplainsItself(Path schema) throws Exception {
		Element root = Sources.xml(schema).getDocumentElement();
		assertTrue(text(root).length() > 10 * SHORTEST_DESCRIPTION, "the extension point is hardly described");
		for (String tag : List.of("element", "attribute")) {
			NodeList nodes = root.getElementsByTagName(tag);
			IntStream.range(0, nodes.getLength()).mapToObj(i -> (Element) nodes.item(i)).filter(EveryBundleTest::isContribution)
					.forEach(element -> assertTrue(text(element).length() >= SHORTEST_DESCRIPTION,
							schema.getFileName() + ": '" + element.getAttribute("name") + "' is not described"));
		}
	}

	/** Declares something, and is not a reference or the point, id and name that every extension has. */
	private static boolean isContribution(Element element) {
		Element owner = element;
		while (owner != null && !(owner.getTagName().equals("element") && owner.hasAttribute("name"))) {
			owner = owner.getParentNode() instanceof Element parent ? parent : null;
		}
		return element.hasAttribute("name") && owner != null && !owner.getAttribute("name").equals("extension");
	}

	/** The documentation that stands directly under the annotations of a schema's element. */
	private static String text(Element element) {
		StringBuilder text = new StringBuilder();
		for (var child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
			if (child instanceof Element annotation && annotation.getTagName().equals("annotation")) {
				text.append(annotation.getTextContent().strip());
			}
		}
		return text.toString();
	}

	@ParameterizedTest
	@MethodSource("headless")
	void headlessClassesKnowNoScreen(Bundle bundle) {
		Pattern screen = Pattern.compile(SCREEN.pattern().replace("\\.", "/"));
		for (Path file : bundle.files("target/classes", ".class")) {
			// Names of classes stand in the constant pool as they are.
			Matcher matcher = screen.matcher(Sources.bytes(file));
			assertTrue(!matcher.find(), () -> file + " uses " + matcher.group());
		}
	}

	/** The order is that of the build: the tests in a workbench come last. */
	@Test
	void everyBundleIsBuiltAndTestedInOrder() {
		List<String> built = Sources.text(Sources.ROOT.resolve("bundles/pom.tycho")).lines().filter(line -> !line.startsWith("#")).toList();
		assertEquals(Sources.all().map(Bundle::name).collect(Collectors.toCollection(TreeSet::new)), new TreeSet<>(built),
				"bundles/pom.tycho does not list the bundles there are");
		int firstInWorkbench = built.indexOf("org.soma.testing.ui");
		assertEquals(List.of(), Sources.all().filter(Bundle::isTest).filter(test -> !test.needsWorkbench()).map(Bundle::name)
				.filter(test -> built.indexOf(test) > firstInWorkbench).toList(), "plain tests that would run after those in a workbench");
	}

	@ParameterizedTest
	@MethodSource("bundles")
	void everyBundleIsDelivered(Bundle bundle) throws Exception {
		try (Stream<Path> features = Files.list(Sources.ROOT.resolve("features"))) {
			assertTrue(features.map(feature -> feature.resolve("feature.xml")).filter(Files::exists)
					.anyMatch(file -> Sources.text(file).contains("\"" + bundle.name() + "\"")), bundle.name() + " is in no feature");
		}
	}

	@ParameterizedTest
	@MethodSource("packages")
	void everyPackageIsDescribed(Path folder) {
		assertTrue(Files.exists(folder.resolve("package-info.java")), folder.toString());
	}

	@Test
	void everyLibraryIsInTheNotice() throws Exception {
		NodeList dependencies = Sources.xml(Sources.ROOT.resolve("targetplatform/soma.target")).getElementsByTagName("dependency");
		String notice = Sources.text(Sources.ROOT.resolve("NOTICE"));
		String missing = IntStream.range(0, dependencies.getLength()).mapToObj(i -> (Element) dependencies.item(i))
				.map(library -> child(library, "groupId") + ":" + child(library, "artifactId") + " " + child(library, "version"))
				.filter(library -> !notice.contains(library)).collect(Collectors.joining(", "));
		assertEquals("", missing);
	}

	@Test
	void thereIsSomethingToWalkOver() {
		assertTrue(bundles().count() >= 10);
		assertTrue(headless().count() >= 6);
		assertTrue(schemas().count() >= 9);
		assertNotNull(Platform.getBundle("org.soma.app"));
	}

	private static String child(Element element, String tag) {
		return element.getElementsByTagName(tag).item(0).getTextContent().strip();
	}

	private static void forEachAttribute(Element element, java.util.function.Consumer<String> visitor) {
		for (int i = 0; i < element.getAttributes().getLength(); i++) {
			visitor.accept(element.getAttributes().item(i).getNodeValue());
		}
		for (var child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
			if (child instanceof Element inside) {
				forEachAttribute(inside, visitor);
			}
		}
	}
}
