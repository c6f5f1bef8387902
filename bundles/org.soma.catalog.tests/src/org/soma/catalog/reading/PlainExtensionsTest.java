package org.soma.catalog.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.soma.catalog.Catalog;
import org.soma.catalog.Descriptor;

/** The catalog of a program without OSGi: from the plugin.xml files of its class path. */
class PlainExtensionsTest {

	private final List<Fault> faults = new ArrayList<>();

	@TempDir
	Path folder;

	@BeforeEach
	void putABundleOnTheClassPath() throws IOException {
		Files.createDirectory(folder.resolve("META-INF"));
		Files.writeString(folder.resolve("META-INF/MANIFEST.MF"), "Bundle-SymbolicName: com.acme.bent;singleton:=true\n");
		Files.writeString(folder.resolve("plugin.xml"), """
				<plugin><extension point="org.soma.catalog.activations">
				<activation id="acme.same" name="Same" help="The same." formula="x" class="org.soma.catalog.activations.Identity"/>
				</extension></plugin>""");
	}

	private Catalog catalog() throws IOException {
		try (URLClassLoader loader = new URLClassLoader(new URL[] { folder.toUri().toURL() }, Catalog.class.getClassLoader())) {
			return Catalog.of(PlainExtensions.of(loader), faults::add);
		}
	}

	@Test
	void hasAllThatSomaBringsAndWhatLiesBesideIt() throws IOException {
		Catalog catalog = catalog();
		assertEquals(List.of(), faults);
		assertEquals(Catalog.get().optimizers().all().stream().map(Descriptor::id).toList(),
				catalog.optimizers().all().stream().map(Descriptor::id).toList());
		assertEquals("com.acme.bent", catalog.activations().get("acme.same").contributor());
	}

	@Test
	void namesTheAddressWhereABundleHasNoManifest() throws IOException {
		Files.delete(folder.resolve("META-INF/MANIFEST.MF"));
		assertEquals(folder.resolve("plugin.xml").toUri().toURL().toString(), catalog().activations().get("acme.same").contributor());
	}

	@Test
	void passesOverAPluginXmlThatIsBroken() throws IOException {
		Files.writeString(folder.resolve("plugin.xml"), "<plugin><extension point='org.soma.catalog.activations'>");
		assertEquals(true, catalog().activations().find("acme.same").isEmpty());
		assertEquals("tanh", catalog().activations().get("tanh").id());
	}
}
