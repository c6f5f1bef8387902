package org.soma.model.resource;

import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.soma.model.Layer;
import org.soma.model.Link;
import org.soma.model.Mask;
import org.soma.model.Network;
import org.soma.model.Networks;
import org.soma.model.Neuron;
import org.soma.model.Node;
import org.soma.model.Parameter;
import org.soma.model.Projection;
import org.soma.model.Shape;
import org.soma.model.SomaPackage.Literals;
import org.soma.model.Tensor;
import org.soma.model.safetensors.SafetensorsException;
import org.soma.model.safetensors.SafetensorsReader;
import org.soma.model.safetensors.SafetensorsWriter;
import org.soma.model.safetensors.StoredTensor;

/**
 * The tensors of one network between model and safetensors file. What the file holds beyond the network's own, such as
 * a plug-in's, is kept and written again.
 */
final class NetworkTensors {

	private final Map<StoredTensor, byte[]> unclaimed = new LinkedHashMap<>();
	private final Map<String, String> metadata = new LinkedHashMap<>();

	/** One direction of the exchange. */
	private interface Exchange {

		/** @param needed null where any shape will do */
		void tensor(EObject owner, EAttribute feature, String name, Shape needed) throws IOException;

		void mask(EObject owner, EAttribute feature, String name, Shape needed) throws IOException;
	}

	/**
	 * Fills the network's tensors.
	 *
	 * @param channel
	 *            null where the file does not exist
	 */
	void load(Network network, Path file, SeekableByteChannel channel) throws IOException {
		Loading loading = new Loading(file, channel == null ? null : open(file, channel));
		exchange(network, loading);
		if (loading.reader != null) {
			metadata.putAll(loading.reader.metadata());
			for (StoredTensor stored : loading.reader.tensors()) {
				if (!loading.claimed.contains(stored.name())) {
					unclaimed.put(stored, loading.reader.bytes(stored));
				}
			}
		}
	}

	/** Collects what the network's safetensors file is to hold. */
	SafetensorsWriter collect(Network network, Path file) throws IOException {
		SafetensorsWriter writer = new SafetensorsWriter(metadata);
		Saving saving = new Saving(file, writer);
		exchange(network, saving);
		unclaimed.forEach((stored, bytes) -> {
			if (!saving.names.contains(stored.name())) {
				writer.add(stored, bytes);
			}
		});
		return writer;
	}

	void forget() {
		unclaimed.clear();
		metadata.clear();
	}

	private static SafetensorsReader open(Path file, SeekableByteChannel channel) throws IOException {
		try {
			return new SafetensorsReader(channel);
		} catch (SafetensorsException e) {
			throw new DocumentException(file, null, e.getMessage() + "; restore the file", e);
		}
	}

	private static void exchange(Network network, Exchange exchange) throws IOException {
		for (Link link : network.getLinks()) {
			if (link instanceof Projection projection) {
				String id = projection.getId();
				exchange.tensor(projection, Literals.PROJECTION__WEIGHTS, id + ".weight", shapeBetweenEnds(projection));
				Shape needed = shape(projection.getWeights());
				exchange.mask(projection, Literals.PROJECTION__CONNECTED, id + ".connected", needed);
				exchange.mask(projection, Literals.PROJECTION__FROZEN, id + ".frozen", needed);
			}
		}
		for (Node node : network.getNodes()) {
			if (node instanceof Layer layer) {
				for (Parameter parameter : layer.getParameters()) {
					String name = layer.getId() + "." + parameter.getName();
					exchange.tensor(parameter, Literals.PARAMETER__VALUES, name, null);
					exchange.mask(parameter, Literals.PARAMETER__FROZEN, name + ".frozen", shape(parameter.getValues()));
				}
			}
		}
	}

	private static Shape shapeBetweenEnds(Projection projection) {
		return hasUnits(projection.getSource()) && hasUnits(projection.getTarget())
				? Shape.of(Networks.units(projection.getSource()), Networks.units(projection.getTarget()))
				: null;
	}

	/** Not for an end that is missing or of a class that nobody here knows. */
	private static boolean hasUnits(Node node) {
		return node instanceof Neuron || node instanceof Layer layer && layer.getShape() != null;
	}

	private static Shape shape(Tensor tensor) {
		return tensor == null ? null : tensor.shape();
	}

	private static final class Loading implements Exchange {

		private final Path file;
		private final SafetensorsReader reader;
		private final Set<String> claimed = new HashSet<>();

		Loading(Path file, SafetensorsReader reader) {
			this.file = file;
			this.reader = reader;
		}

		@Override
		public void tensor(EObject owner, EAttribute feature, String name, Shape needed) throws IOException {
			if (reader == null) {
				throw problem(owner, "needs its '" + name + "' from this file, which does not exist; restore it", null);
			}
			StoredTensor stored = find(name).orElseThrow(
					() -> problem(owner, "there is no '" + name + "' in this file; restore the file that belongs to the network", null));
			checkShape(owner, stored, needed);
			try {
				owner.eSet(feature, reader.tensor(stored));
			} catch (SafetensorsException e) {
				throw problem(owner, "'" + name + "' " + e.getMessage(), e);
			}
		}

		@Override
		public void mask(EObject owner, EAttribute feature, String name, Shape needed) throws IOException {
			Optional<StoredTensor> stored = find(name);
			if (stored.isPresent()) {
				checkShape(owner, stored.get(), needed);
				try {
					owner.eSet(feature, reader.mask(stored.get()));
				} catch (SafetensorsException e) {
					throw problem(owner, "'" + name + "' " + e.getMessage(), e);
				}
			}
		}

		private Optional<StoredTensor> find(String name) {
			claimed.add(name);
			return reader.find(name);
		}

		private void checkShape(EObject owner, StoredTensor stored, Shape needed) throws DocumentException {
			if (needed != null && !needed.toString().equals(stored.shape())) {
				throw problem(owner, "'" + stored.name() + "' has the shape " + stored.shape() + " where " + needed
						+ " is needed; restore the file that belongs to the network", null);
			}
		}

		private DocumentException problem(EObject owner, String problem, Throwable cause) {
			return new DocumentException(file, Networks.label(owner), problem, cause);
		}
	}

	private static final class Saving implements Exchange {

		private final Path file;
		private final SafetensorsWriter writer;
		private final Set<String> names = new HashSet<>();

		Saving(Path file, SafetensorsWriter writer) {
			this.file = file;
			this.writer = writer;
		}

		@Override
		public void tensor(EObject owner, EAttribute feature, String name, Shape needed) throws IOException {
			Tensor tensor = (Tensor) owner.eGet(feature);
			if (tensor == null) {
				throw new DocumentException(file, Networks.label(owner), "has no values; initialise it, then save", null);
			}
			check(owner, name, tensor.shape(), needed);
			writer.add(name, tensor);
		}

		@Override
		public void mask(EObject owner, EAttribute feature, String name, Shape needed) throws IOException {
			Mask mask = (Mask) owner.eGet(feature);
			if (mask != null) {
				check(owner, name, mask.shape(), needed);
				writer.add(name, mask);
			}
		}

		private void check(EObject owner, String name, Shape shape, Shape needed) throws DocumentException {
			if (!names.add(name)) {
				throw new DocumentException(file, Networks.label(owner), "exists twice; remove one of the two, then save", null);
			}
			if (needed != null && !needed.equals(shape)) {
				throw new DocumentException(file, Networks.label(owner), "'" + name + "' has the shape " + shape + " where " + needed
						+ " is needed; initialise it, then save", null);
			}
		}
	}
}
