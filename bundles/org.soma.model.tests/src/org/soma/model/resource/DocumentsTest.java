package org.soma.model.resource;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.soma.model.Link;
import org.soma.model.Network;
import org.soma.model.Projection;
import org.soma.model.Shape;
import org.soma.model.Synapse;
import org.soma.model.Tensor;
import org.soma.model.TestNetworks;
import org.soma.model.safetensors.SafetensorsWriter;

class DocumentsTest {

	private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<soma:Network xmi:version=\"2.0\" "
			+ "xmlns:xmi=\"http://www.omg.org/XMI\" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xmlns:soma=\"urn:soma:model\"";

	@TempDir
	Path folder;

	@Test
	void tensorsComeBackBitByBitAndSavingAgainChangesNothing() throws Exception {
		Path file = saved(SaveLoop.network(0.1f));
		assertTrue(Files.exists(folder.resolve("n.safetensors")));
		byte[] network = Files.readAllBytes(file);
		byte[] tensors = Files.readAllBytes(folder.resolve("n.safetensors"));

		Network loaded = Documents.load(file, Network.class);
		assertEquals(0.1f, ((Projection) loaded.getLinks().get(0)).getWeights().get(3));
		Documents.save(loaded, file);
		assertArrayEquals(network, Files.readAllBytes(file));
		assertArrayEquals(tensors, Files.readAllBytes(folder.resolve("n.safetensors")));
		try (var files = Files.list(folder)) {
			assertEquals(2, files.count(), "nothing else is left in the folder");
		}
	}

	/** Sums are taken in this order, and the order of a sum shows in its last bits. */
	@Test
	void theLinksOfANodeComeBackInTheOrderOfTheFileWhateverTheyHave() throws Exception {
		Path file = folder.resolve("n.network");
		String link = "  <links xsi:type=\"soma:Synapse\" source=\"%s\" target=\"y\" %s/>\n";
		StringBuilder text = new StringBuilder(HEAD + " format=\"1\">\n");
		for (String id : List.of("a", "b", "c", "d", "y")) {
			text.append("  <nodes xsi:type=\"soma:Neuron\" id=\"" + id + "\" type=\"hidden\"/>\n");
		}
		text.append(link.formatted("a", "weight=\"0.5\" frozen=\"true\"")).append(link.formatted("b", "weight=\"-2\""))
				.append(link.formatted("c", "delay=\"2\" weight=\"1e-3\"")).append(link.formatted("d", "frozen=\"false\""));
		Files.writeString(file, text.append("</soma:Network>\n"));
		Network loaded = Documents.load(file, Network.class);
		List<Link> incoming = loaded.getNodes().get(4).getIncoming();
		assertEquals(loaded.getLinks(), incoming);
		assertEquals(List.of("a 0.5 true 0", "b -2.0 false 0", "c 0.001 false 2", "d 0.0 false 0"),
				incoming.stream().map(Synapse.class::cast).map(each -> each.getSource().getId() + " " + each.getWeight() + " " + each.isFrozen() + " "
						+ each.getDelay()).toList());
	}

	@Test
	void whatAMissingPlugInWroteSurvives() throws Exception {
		Path file = folder.resolve("n.network");
		Files.writeString(file, HEAD + " format=\"1\">\n  <nodes xsi:type=\"soma:Neuron\" id=\"a\" type=\"acme.spiking\" leak=\"0.5\">\n"
				+ "    <settings key=\"rate\" value=\"3\"/>\n  </nodes>\n</soma:Network>\n");
		Documents.save(Documents.load(file), file);
		String saved = Files.readString(file);
		assertTrue(saved.contains("acme.spiking") && saved.contains("leak=\"0.5\"") && saved.contains("key=\"rate\""), saved);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "not xml", "<a/>", HEAD + " format=\"1\"><nodes", HEAD + " format=\"99\"/>", HEAD + "/>",
			"<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>" + HEAD + " format=\"1\"/>",
			HEAD + " format=\"1\"><nodes xsi:type=\"soma:Neuron\" id=\"a\" type=\"hidden\" bias=\"abc\"/></soma:Network>",
			HEAD + " format=\"1\"><links xsi:type=\"soma:Synapse\" source=\"nope\" target=\"nope\"/></soma:Network>" })
	void aBadFileIsOneLineAndStaysAsItIs(String content) throws Exception {
		Path file = folder.resolve("n.network");
		Files.writeString(file, content);
		DocumentException problem = assertThrows(DocumentException.class, () -> Documents.load(file));
		assertTrue(problem.getMessage().contains("n.network"), problem.getMessage());
		assertFalse(problem.getMessage().contains("\n"), problem.getMessage());
		assertEquals(content, Files.readString(file));
	}

	/** Whatever a plug-in may have brought: a node, a link, attributes, elements, a tensor. */
	@Test
	void elementsOfAMissingPlugInAreWrittenAsTheyWere() throws Exception {
		Path file = folder.resolve("n.network");
		String content = HEAD.replace(" xmlns:soma", " xmlns:acme=\"urn:acme\" xmlns:soma") + " format=\"1\">\n"
				+ "  <nodes xsi:type=\"soma:Neuron\" id=\"a\" type=\"input\"/>\n"
				+ "  <nodes xsi:type=\"acme:Spiking\" id=\"s\" type=\"acme.spiking\" leak=\"0.5\">\n    <trace length=\"3\"/>\n  </nodes>\n"
				+ "  <links xsi:type=\"soma:Synapse\" source=\"a\" target=\"s\" weight=\"0.5\"/>\n"
				+ "  <links xsi:type=\"acme:Jump\" source=\"s\" target=\"s\" delay=\"2\" chance=\"0.1\"/>\n" + "</soma:Network>\n";
		Files.writeString(file, content);
		Documents.save(Documents.load(file), file);
		assertEquals(content, Files.readString(file));
	}

	@Test
	void missingTensorsAreNamed() throws Exception {
		Path file = saved(SaveLoop.network(0.1f));
		Files.delete(tensors());
		assertRefused(file, "n.safetensors", "a \u2192 b", "does not exist");
	}

	@Test
	void tensorsOfAnotherShapeAreNamed() throws Exception {
		Path file = saved(SaveLoop.network(0.1f));
		try (SeekableByteChannel channel = Files.newByteChannel(tensors(), StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
			SafetensorsWriter writer = new SafetensorsWriter(Map.of());
			writer.add("a->b.weight", Tensor.zeros(Shape.of(16, 8)));
			writer.writeTo(channel);
		}
		assertRefused(file, "n.safetensors", "a \u2192 b", "16x8", "8x16 is needed");
	}

	@Test
	void tensorsOfAnotherNetworkAreNamed() throws Exception {
		Path other = folder.resolve("other.network");
		Documents.save(TestNetworks.layers(1), other);
		Path file = saved(SaveLoop.network(0.1f));
		Files.move(folder.resolve("other.safetensors"), tensors(), StandardCopyOption.REPLACE_EXISTING);
		assertRefused(file, "n.safetensors", "a \u2192 b", "there is no 'a->b.weight'");
	}

	@Test
	void tensorsCutShortAreNamed() throws Exception {
		Path file = saved(SaveLoop.network(0.1f));
		byte[] whole = Files.readAllBytes(tensors());
		Files.write(tensors(), Arrays.copyOf(whole, whole.length - 1));
		assertRefused(file, "n.safetensors");
	}

	private Path saved(Network network) throws Exception {
		Path file = folder.resolve("n.network");
		Documents.save(network, file);
		return file;
	}

	private Path tensors() {
		return folder.resolve("n.safetensors");
	}

	/** Loading fails with one line that says all of this; what is on disk stays. */
	private void assertRefused(Path file, String... parts) throws Exception {
		byte[] network = Files.readAllBytes(file);
		DocumentException problem = assertThrows(DocumentException.class, () -> Documents.load(file));
		for (String part : parts) {
			assertTrue(problem.getMessage().contains(part), problem.getMessage());
		}
		assertFalse(problem.getMessage().contains("\n"), problem.getMessage());
		assertArrayEquals(network, Files.readAllBytes(file));
	}

	/** A second process saves old and new in turn until it is killed; what is on disk is always one of the two. */
	@Test
	void aKillAtAnyMomentLeavesTheOldOrTheNewState() throws Exception {
		Path file = folder.resolve("n.network");
		Documents.save(SaveLoop.network(1), file);
		Random moments = new Random(7);
		Set<Float> seen = new HashSet<>();
		for (int i = 0; i < 20; i++) {
			Process saver = SaveLoop.start(file);
			assertEquals('.', saver.getInputStream().read(), "it saves");
			long end = System.nanoTime() + 1_000L * moments.nextInt(60_000);
			while (System.nanoTime() < end) {
				Thread.onSpinWait();
			}
			saver.destroyForcibly().waitFor();
			Network network = Documents.load(file, Network.class);
			float weight = ((Projection) network.getLinks().get(0)).getWeights().get(0);
			assertEquals(network.getNodes().get(0).getX(), weight, "network and tensors are of one save");
			seen.add(weight);
		}
		assertEquals(Set.of(1f, 2f), seen, "it was killed after saves of both");
	}
}
