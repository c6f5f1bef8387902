package org.soma.model.resource;

import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;

import org.eclipse.core.runtime.FileLocator;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.xmi.XMIResource;
import org.soma.model.Layer;
import org.soma.model.Network;
import org.soma.model.Projection;
import org.soma.model.Shape;
import org.soma.model.SomaFactory;
import org.soma.model.Tensor;

/** Saves two states of a network in turn, for ever: the process that a test kills. */
public final class SaveLoop {

	private SaveLoop() {
	}

	public static void main(String[] arguments) throws Exception {
		Path file = Path.of(arguments[0]);
		for (float number = 1;; number = 3 - number) {
			Documents.save(network(number), file);
			// One for each save: the first says that it has begun.
			System.out.write('.');
			System.out.flush();
		}
	}

	/** Two layers; the first one's place and all weights are the same number, so that a mixture of two saves shows. */
	static Network network(float number) {
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

	/** Starts another process that saves to the file. */
	static Process start(Path file) throws IOException {
		String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
		// It does not live long enough for more.
		return new ProcessBuilder(java, "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-cp", classPath(), SaveLoop.class.getName(), file.toString())
				.redirectErrorStream(true).start();
	}

	/** Where the classes lie that this one needs, as the test that starts it has them. */
	private static String classPath() throws IOException {
		Set<String> entries = new LinkedHashSet<>();
		for (Class<?> type : new Class<?>[] { SaveLoop.class, Documents.class, URI.class, EObject.class, XMIResource.class }) {
			String name = "/" + type.getName().replace('.', '/') + ".class";
			URL place = FileLocator.resolve(type.getResource(name));
			entries.add(place.getPath().replaceFirst("^file:", "").replaceFirst("!?" + name + "$", ""));
		}
		return String.join(File.pathSeparator, entries);
	}
}
