package org.soma.catalog;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for everything in the catalog, whoever contributes it. */
class CatalogContractTest {

	private static final Catalog CATALOG = Catalog.get();

	static Stream<Registry<? extends Descriptor>> registries() {
		return CATALOG.registries().stream();
	}

	static Stream<Descriptor> entries() {
		return registries().flatMap(registry -> registry.all().stream());
	}

	static Stream<ComponentDescriptor<?>> components() {
		return entries().filter(ComponentDescriptor.class::isInstance).map(entry -> (ComponentDescriptor<?>) entry);
	}

	@Test
	void everyEntryOfSomaIsThereInItsOrder() {
		assertIds("input hidden output", CATALOG.neuronTypes());
		assertIds("input-layer dense output-layer", CATALOG.layerTypes());
		assertIds("identity sigmoid tanh relu leaky-relu elu gelu swish softplus gaussian gcu softmax", CATALOG.activations());
		assertIds("zeros constant uniform normal glorot-uniform glorot-normal he-uniform he-normal lecun", CATALOG.initializers());
		assertIds("mse mae sse huber bce softmax-cross-entropy", CATALOG.losses());
		assertIds("sgd momentum nesterov adam adamw rmsprop adagrad", CATALOG.optimizers());
		assertIds("l1 l2", CATALOG.regularizers());
		assertIds("by-value by-norm", CATALOG.clippings());
		assertIds("constant step exponential cosine plateau warm-up", CATALOG.schedules());
		assertIds("early-stopping target-loss", CATALOG.stopRules());
		assertIds("accuracy precision recall mae r2", CATALOG.metrics());
		assertIds("xor and circles two-spirals moons checkerboard gaussian-blobs sine unit-or unit-product unit-max unit-min fancy-sine "
				+ "unit-xor ridges unit-random digits-5x5 handwriting", CATALOG.generators());
	}

	private static void assertIds(String ids, Registry<?> registry) {
		assertEquals(List.of(ids.split(" ")), registry.all().stream().map(Descriptor::id).toList(), registry.noun());
	}

	@ParameterizedTest
	@MethodSource("entries")
	void tellsWhatItIs(Descriptor entry) {
		assertAll(entry.id(), () -> assertTrue(entry.id().matches("[a-z][a-z0-9]*([.-][a-z0-9]+)*"), "id"),
				() -> assertFalse(entry.name().isBlank(), "name"), () -> assertSentence(entry.help()),
				() -> assertFalse(entry.formula() == null || entry.formula().isBlank(), "formula"),
				() -> assertEquals("org.soma.catalog", entry.contributor()));
	}

	@ParameterizedTest
	@MethodSource("entries")
	void hasSoundParameters(Descriptor entry) {
		Set<String> keys = new HashSet<>();
		for (ParameterDescriptor parameter : entry.parameters()) {
			assertTrue(keys.add(parameter.key()), parameter.key() + " is unique");
			assertFalse(parameter.label().isBlank(), parameter.key());
			assertSentence(parameter.help());
			assertTrue(parameter.problem(parameter.defaultValue()).isEmpty(), parameter.key() + " has a default that fits");
		}
	}

	@ParameterizedTest
	@MethodSource("components")
	void createsANewOneEachTime(ComponentDescriptor<?> entry) {
		assertNotNull(entry.create());
		assertNotSame(entry.create(), entry.create());
	}

	@ParameterizedTest
	@MethodSource("components")
	void worksAtTheBoundsOfEachParameter(ComponentDescriptor<?> entry) {
		for (ParameterDescriptor parameter : entry.parameters()) {
			for (double bound : new double[] { parameter.minimum(), parameter.maximum() }) {
				if (Double.isFinite(bound)) {
					assertNotNull(entry.create(Map.of(parameter.key(), written(parameter, bound))));
				}
			}
		}
	}

	private static String written(ParameterDescriptor parameter, double value) {
		return parameter.kind() == ParameterKind.INTEGER ? Long.toString((long) value) : Double.toString(value);
	}

	@Test
	void typesHaveIconsColoursAndIdsOfTheirOwn() {
		Set<String> ids = new HashSet<>();
		Stream.concat(CATALOG.neuronTypes().all().stream(), CATALOG.layerTypes().all().stream()).forEach(type -> {
			assertTrue(ids.add(type.id()), type.id());
			assertNotNull(type.icon(), type.id());
			assertNotNull(type.colour(), type.id());
			assertEquals(type, CATALOG.type(type.id()).orElseThrow());
			type.defaultActivation().ifPresent(CATALOG.activations()::get);
		});
	}

	@Test
	void rolesDecideWhatMayBeConnected() {
		TypeDescriptor input = CATALOG.neuronTypes().get("input");
		TypeDescriptor output = CATALOG.layerTypes().get("output-layer");
		assertAll(() -> assertEquals(NodeRole.INPUT, input.role()), () -> assertFalse(input.mayReceive()),
				() -> assertTrue(input.maySend()), () -> assertFalse(input.hasActivation()), () -> assertFalse(input.isLayer()),
				() -> assertEquals(NodeRole.OUTPUT, output.role()), () -> assertTrue(output.mayReceive()),
				() -> assertFalse(output.maySend()), () -> assertTrue(output.hasActivation()), () -> assertTrue(output.isLayer()),
				() -> assertEquals("bias", output.tensors().get(0).name()));
	}

	private static void assertSentence(String help) {
		assertTrue(help.matches("[A-Z][^.]*(\\.[0-9][^.]*)*\\."), "one sentence with a period at its end: " + help);
	}
}
