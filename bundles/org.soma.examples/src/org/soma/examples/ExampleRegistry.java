package org.soma.examples;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.RegistryFactory;

/** All examples that installed bundles bring. Immutable and safe for any thread. */
public final class ExampleRegistry {

	/** The extension point. */
	public static final String POINT = "org.soma.examples.examples";

	private final List<Example> examples;

	private ExampleRegistry(List<Example> examples) {
		this.examples = examples.stream().sorted(Comparator.comparingInt(Example::order).thenComparing(Example::name)).toList();
	}

	/** The examples of this program, read once. Contributions that are faulty are logged and left out. */
	public static ExampleRegistry get() {
		return Holder.REGISTRY;
	}

	/**
	 * A registry of its own, as tests need it.
	 *
	 * @param faults takes one line for each contribution that was left out
	 */
	public static ExampleRegistry of(IExtensionRegistry extensions, Consumer<String> faults) {
		Map<String, Example> examples = new LinkedHashMap<>();
		for (IConfigurationElement element : extensions.getConfigurationElementsFor(POINT)) {
			try {
				Example example = new ExampleReader(element).read();
				Example first = examples.putIfAbsent(example.id(), example);
				if (first != null) {
					throw new IllegalArgumentException("its id is also that of an example of " + first.contributor());
				}
			} catch (IllegalArgumentException e) {
				faults.accept("Example '" + element.getAttribute("id") + "' of " + element.getContributor().getName() + " is left out: "
						+ e.getMessage());
			}
		}
		return new ExampleRegistry(List.copyOf(examples.values()));
	}

	/** The examples in the order in which they are shown. */
	public List<Example> all() {
		return examples;
	}

	public Optional<Example> find(String id) {
		return examples.stream().filter(example -> example.id().equals(id)).findFirst();
	}

	private static final class Holder {

		private static final ExampleRegistry REGISTRY = of(RegistryFactory.getRegistry(), fault -> ILog.get().error(fault));
	}
}
