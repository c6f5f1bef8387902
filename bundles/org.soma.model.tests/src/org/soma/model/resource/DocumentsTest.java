package org.soma.model.resource;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.soma.model.Layer;
import org.soma.model.Network;
import org.soma.model.Projection;
import org.soma.model.Shape;
import org.soma.model.SomaFactory;
import org.soma.model.Tensor;

class DocumentsTest {

	private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<soma:Network xmi:version=\"2.0\" "
			+ "xmlns:xmi=\"http://www.omg.org/XMI\" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xmlns:soma=\"urn:soma:model\"";

	@TempDir
	Path folder;

	@Test
	void tensorsComeBackBitByBitAndSavingAgainChangesNothing() throws Exception {
		Path file = folder.resolve("n.network");
		Documents.save(layers(0.1f), file);
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

	@Test
	void missingTensorsAreNamed() throws Exception {
		Path file = folder.resolve("n.network");
		Documents.save(layers(0.1f), file);
		Files.delete(folder.resolve("n.safetensors"));
		DocumentException problem = assertThrows(DocumentException.class, () -> Documents.load(file));
		assertTrue(problem.getMessage().contains("safetensors"), problem.getMessage());
	}

	/** A second process saves old and new in turn until it is killed; what is on disk is always one of the two. */
	@Test
	void aKillAtAnyMomentLeavesTheOldOrTheNewState() throws Exception {
		Path file = folder.resolve("n.network");
		Documents.save(layers(1), file);
		Random moments = new Random(7);
		for (int i = 0; i < 30; i++) {
			Process saver = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp", SaveLoop.classPath(),
					SaveLoop.class.getName(), file.toString()).redirectErrorStream(true).start();
			saver.getInputStream().read(); // it has begun
			long end = System.nanoTime() + 1_000_000L * (5 + moments.nextInt(60));
			while (System.nanoTime() < end) {
				Thread.onSpinWait();
			}
			saver.destroyForcibly().waitFor();
			Network network = Documents.load(file, Network.class);
			float weight = ((Projection) network.getLinks().get(0)).getWeights().get(0);
			assertEquals(network.getNodes().get(0).getX(), weight, "network and tensors are of one save");
		}
	}

	/** Two layers; the first one's place and all weights are the same number, so that a mixture of two saves shows. */
	static Network layers(float number) {
		Network network = SomaFactory.eINSTANCE.createNetwork();
		Layer source = layer("a", 8);
		source.setX(number);
		Layer target = layer("b", 16);
		Projection projection = SomaFactory.eINSTANCE.createProjection();
		projection.setSource(source);
		projection.setTarget(target);
		float[] weights = new float[128];
		Arrays.fill(weights, number);
		projection.setWeights(Tensor.adopt(Shape.of(8, 16), weights));
		network.getNodes().add(source);
		network.getNodes().add(target);
		network.getLinks().add(projection);
		return network;
	}

	private static Layer layer(String id, int units) {
		Layer layer = SomaFactory.eINSTANCE.createLayer();
		layer.setId(id);
		layer.setType("dense");
		layer.setShape(Shape.of(units));
		return layer;
	}
}
