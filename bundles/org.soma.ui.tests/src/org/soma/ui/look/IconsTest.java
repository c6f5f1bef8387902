package org.soma.ui.look;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.runtime.ILogListener;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.viewers.IDecoration;
import org.eclipse.swt.graphics.ImageData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.osgi.framework.Bundle;
import org.soma.diagram.look.Tone;

class IconsTest {

	private static final Pattern COLOUR = Pattern.compile("#[0-9A-Fa-f]{6}");
	private static final Pattern ICON_OF_OURS = Pattern.compile("platform:/plugin/(org\\.soma\\.[\\w.]+)/(icons/[\\w./-]+)");
	private static final Pattern ICON_OF_SAME_BUNDLE = Pattern.compile("icon=\"(icons/[\\w./-]+)\"");

	static Stream<String> keys() {
		return Collections.list(Platform.getBundle("org.soma.ui").findEntries("icons", "*.svg", false)).stream()
				.map(url -> url.getPath().replaceAll(".*/|\\.svg$", "")).sorted();
	}

	@ParameterizedTest
	@MethodSource("keys")
	void an_icon_is_drawn_at_the_size_of_the_screen(String key) {
		for (int zoom : new int[] { 100, 150, 200, 400 }) {
			ImageData image = Icons.descriptor(key).getImageData(zoom);
			assertEquals(16 * zoom / 100, image.width, key + " at " + zoom);
			assertEquals(16 * zoom / 100, image.height, key + " at " + zoom);
			assertTrue(ink(image) > 0.04, key + " at " + zoom + " is all but empty");
		}
	}

	@Test
	void an_icon_can_be_had_larger() {
		assertEquals(48, Icons.descriptor("network", 48).getImageData(100).width);
		assertEquals(96, Icons.descriptor("network", 48).getImageData(200).width);
	}

	@ParameterizedTest
	@MethodSource("keys")
	void an_icon_uses_the_colours_of_the_look(String key) throws IOException {
		Set<String> known = Arrays.stream(Tone.values()).map(tone -> String.format("#%06X", tone.rgb(false))).collect(Collectors.toSet());
		Set<String> strange = COLOUR.matcher(text(Platform.getBundle("org.soma.ui").getEntry("icons/" + key + ".svg"))).results()
				.map(match -> match.group()).filter(colour -> !known.contains(colour)).collect(Collectors.toCollection(TreeSet::new));
		assertEquals(Set.of(), strange);
	}

	/** What the item providers of the model answer, and what the catalog's own types are shown with. */
	@ParameterizedTest
	@ValueSource(strings = { "project", "network", "dataset", "training", "run", "group", "note", "neuron", "neuron-input", "neuron-hidden",
			"neuron-output", "neuron-recurrent", "layer", "layer-input", "layer-dense", "layer-output", "link", "link-recurrent",
			"link-frozen", "lock", "warning", "error", "soma" })
	void the_kinds_of_things_have_an_icon(String key) {
		assertNotEquals(ImageDescriptor.getMissingImageDescriptor(), Icons.descriptor(key));
	}

	@Test
	void every_icon_named_in_a_plugin_xml_of_ours_is_there() throws IOException {
		List<String> missing = new ArrayList<>();
		for (Bundle bundle : Platform.getBundle("org.soma.ui").getBundleContext().getBundles()) {
			URL description = bundle.getSymbolicName().startsWith("org.soma.") ? bundle.getEntry("plugin.xml") : null;
			if (description != null) {
				String xml = text(description);
				ICON_OF_SAME_BUNDLE.matcher(xml).results().filter(match -> bundle.getEntry(match.group(1)) == null)
						.forEach(match -> missing.add(bundle.getSymbolicName() + ": " + match.group(1)));
				ICON_OF_OURS.matcher(xml).results()
						.filter(match -> Platform.getBundle(match.group(1)) == null || Platform.getBundle(match.group(1)).getEntry(match.group(2)) == null)
						.forEach(match -> missing.add(bundle.getSymbolicName() + ": " + match.group()));
			}
		}
		assertEquals(List.of(), missing);
	}

	@Test
	void a_path_and_a_key_of_another_bundle_are_found() {
		ImageDescriptor network = Icons.descriptor("network");
		assertEquals(network, Icons.descriptor("org.soma.ui", "icons/network.svg"));
		assertEquals(network, Icons.descriptor("org.soma.catalog", "network"), "a key the bundle has no icon for is one of ours");
	}

	@Test
	void a_missing_icon_is_a_red_square_and_one_line_in_the_log() {
		List<String> lines = new ArrayList<>();
		ILogListener listener = (status, plugin) -> lines.add(status.getMessage());
		Platform.addLogListener(listener);
		try {
			assertSame(ImageDescriptor.getMissingImageDescriptor(), Icons.descriptor("no-such-icon"));
			assertSame(ImageDescriptor.getMissingImageDescriptor(), Icons.descriptor("no-such-icon"));
			assertSame(ImageDescriptor.getMissingImageDescriptor(), Icons.descriptor("org.nowhere", "icons/none.svg"));
		} finally {
			Platform.removeLogListener(listener);
		}
		assertEquals(1, lines.stream().filter(line -> line.contains("no-such-icon")).count(), lines.toString());
		assertEquals(1, lines.stream().filter(line -> line.contains("org.nowhere")).count(), lines.toString());
	}

	@Test
	void badges_of_the_same_parts_are_equal_so_that_images_are_shared() {
		ImageDescriptor one = Icons.overlay("network", "error", IDecoration.BOTTOM_RIGHT);
		assertEquals(one, Icons.overlay("network", "error", IDecoration.BOTTOM_RIGHT));
		assertEquals(one.hashCode(), Icons.overlay("network", "error", IDecoration.BOTTOM_RIGHT).hashCode());
		assertNotEquals(one, Icons.overlay("network", "warning", IDecoration.BOTTOM_RIGHT));
		assertNotEquals(one, Icons.overlay("network", "error", IDecoration.TOP_RIGHT));
	}

	/** The share of pixels that are more drawn than not. */
	private static double ink(ImageData image) {
		int drawn = 0;
		for (int y = 0; y < image.height; y++) {
			for (int x = 0; x < image.width; x++) {
				drawn += image.getAlpha(x, y) > 127 ? 1 : 0;
			}
		}
		return (double) drawn / (image.width * image.height);
	}

	private static String text(URL url) throws IOException {
		try (InputStream in = url.openStream()) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		}
	}
}
