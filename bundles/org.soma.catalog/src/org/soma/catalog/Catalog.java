package org.soma.catalog;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.RegistryFactory;
import org.soma.catalog.reading.CatalogLog;
import org.soma.catalog.reading.CatalogReader;
import org.soma.catalog.reading.ExtensionPoints;
import org.soma.catalog.reading.Fault;
import org.soma.catalog.reading.PlainExtensions;
import org.soma.model.Node;

/**
 * Everything that networks, datasets and trainings are made of. Immutable and safe for any thread.
 */
public final class Catalog {

	private final Registry<ComponentDescriptor<Activation>> activations;
	private final Registry<TypeDescriptor> neuronTypes;
	private final Registry<TypeDescriptor> layerTypes;
	private final Registry<ComponentDescriptor<Initializer>> initializers;
	private final Registry<ComponentDescriptor<Loss>> losses;
	private final Registry<ComponentDescriptor<Optimizer>> optimizers;
	private final Registry<ComponentDescriptor<Regularizer>> regularizers;
	private final Registry<ComponentDescriptor<Clipping>> clippings;
	private final Registry<ComponentDescriptor<Schedule>> schedules;
	private final Registry<ComponentDescriptor<StopRule>> stopRules;
	private final Registry<ComponentDescriptor<Metric>> metrics;
	private final Registry<ComponentDescriptor<Generator>> generators;

	private Catalog(CatalogReader reader) {
		activations = reader.activations();
		neuronTypes = reader.neuronTypes(activations);
		layerTypes = reader.layerTypes(activations, neuronTypes);
		initializers = reader.components(ExtensionPoints.INITIALIZERS, "initializer", Initializer.class);
		losses = reader.components(ExtensionPoints.LOSSES, "loss", Loss.class);
		optimizers = reader.components(ExtensionPoints.OPTIMIZERS, "optimizer", Optimizer.class);
		regularizers = reader.components(ExtensionPoints.REGULARIZERS, "regularizer", Regularizer.class);
		clippings = reader.components(ExtensionPoints.CLIPPINGS, "clipping", Clipping.class);
		schedules = reader.components(ExtensionPoints.SCHEDULES, "schedule", Schedule.class);
		stopRules = reader.components(ExtensionPoints.STOP_RULES, "stopRule", "stop rule", StopRule.class);
		metrics = reader.components(ExtensionPoints.METRICS, "metric", Metric.class);
		generators = reader.components(ExtensionPoints.GENERATORS, "generator", Generator.class);
	}

	/**
	 * The catalog of this program, read once: from the extension registry, or where there is no OSGi from the plugin.xml files
	 * on the class path. Contributions that are faulty are logged and left out.
	 */
	public static Catalog get() {
		return Holder.CATALOG;
	}

	/** A catalog of its own, as tests need it. */
	public static Catalog of(IExtensionRegistry extensions, Consumer<Fault> faults) {
		return new Catalog(new CatalogReader(extensions, faults));
	}

	public Registry<TypeDescriptor> neuronTypes() {
		return neuronTypes;
	}

	public Registry<TypeDescriptor> layerTypes() {
		return layerTypes;
	}

	public Registry<ComponentDescriptor<Activation>> activations() {
		return activations;
	}

	public Registry<ComponentDescriptor<Initializer>> initializers() {
		return initializers;
	}

	public Registry<ComponentDescriptor<Loss>> losses() {
		return losses;
	}

	public Registry<ComponentDescriptor<Optimizer>> optimizers() {
		return optimizers;
	}

	public Registry<ComponentDescriptor<Regularizer>> regularizers() {
		return regularizers;
	}

	public Registry<ComponentDescriptor<Clipping>> clippings() {
		return clippings;
	}

	public Registry<ComponentDescriptor<Schedule>> schedules() {
		return schedules;
	}

	public Registry<ComponentDescriptor<StopRule>> stopRules() {
		return stopRules;
	}

	public Registry<ComponentDescriptor<Metric>> metrics() {
		return metrics;
	}

	public Registry<ComponentDescriptor<Generator>> generators() {
		return generators;
	}

	/** All of them, in the order in which people are shown them. */
	public List<Registry<? extends Descriptor>> registries() {
		return List.of(neuronTypes, layerTypes, activations, initializers, losses, optimizers, regularizers, clippings, schedules, stopRules,
				metrics, generators);
	}

	/** The neuron or layer type with this id. */
	public Optional<TypeDescriptor> type(String id) {
		return neuronTypes.find(id).or(() -> layerTypes.find(id));
	}

	/**
	 * The id of the activation that a node has, or the expression behind an equals sign that it is typed as: its own, or else
	 * its type's; nothing where its type has none or is unknown.
	 */
	public Optional<String> activationId(Node node) {
		return type(node.getType()).flatMap(TypeDescriptor::defaultActivation)
				.map(usual -> node.getActivation() == null || node.getActivation().isEmpty() ? usual : node.getActivation());
	}

	/**
	 * The activation that a text stands for, with the usual settings where it names none: an id such as <code>elu</code>, also
	 * with settings as in <code>elu(0.5)</code>, or an expression of x such as <code>=x*cos(x)</code>.
	 *
	 * @throws IllegalArgumentException with one line for the user where the activation is not known or badly written, or a
	 *             setting does not fit
	 */
	public Activation activation(String text) {
		return Selection.parse(activations, text).create();
	}

	/**
	 * The activation that a node has, with those of the node's settings that the activation declares.
	 *
	 * @return nothing where the node's type has no activation or is unknown
	 * @throws IllegalArgumentException with one line for the user where the activation is not known or badly written, or a setting
	 *             does not fit
	 */
	public Optional<Activation> activation(Node node) {
		return activationId(node).map(id -> {
			ComponentDescriptor<Activation> descriptor = activations.get(id);
			Map<String, String> settings = new LinkedHashMap<>();
			for (ParameterDescriptor parameter : descriptor.parameters()) {
				if (node.getSettings().containsKey(parameter.key())) {
					settings.put(parameter.key(), node.getSettings().get(parameter.key()));
				}
			}
			return descriptor.create(settings);
		});
	}

	private static final class Holder {

		private static final Catalog CATALOG = read();

		private static Catalog read() {
			IExtensionRegistry extensions = RegistryFactory.getRegistry();
			return of(extensions == null ? PlainExtensions.of(Catalog.class.getClassLoader()) : extensions, CatalogLog::log);
		}
	}
}
