package org.soma.catalog;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs over the registries, so that what is added later is tested without being named. */
class EveryEntryTest {

	static Stream<Descriptor> entries() {
		return Catalog.get().registries().stream().flatMap(registry -> registry.all().stream());
	}

	static Stream<ComponentDescriptor<?>> components() {
		return entries().filter(ComponentDescriptor.class::isInstance).map(entry -> (ComponentDescriptor<?>) entry);
	}

	static Stream<ComponentDescriptor<Activation>> activations() {
		return Catalog.get().activations().all().stream();
	}

	static Stream<ComponentDescriptor<Loss>> losses() {
		return Catalog.get().losses().all().stream();
	}

	static Stream<ComponentDescriptor<Initializer>> initializers() {
		return Catalog.get().initializers().all().stream();
	}

	@ParameterizedTest
	@MethodSource("entries")
	void explainsItself(Descriptor entry) {
		assertTrue(entry.id().matches("[a-z][a-z0-9-]*(\\.[a-z0-9-]+)*"), entry.id());
		assertFalse(entry.name().isBlank());
		assertTrue(entry.help().endsWith(".") && entry.help().indexOf(". ") < 0, "one sentence: " + entry.help());
		assertNotNull(entry.formula(), "a formula");
	}

	@ParameterizedTest
	@MethodSource("entries")
	void itsParametersAcceptTheirDefaults(Descriptor entry) {
		for (ParameterDescriptor parameter : entry.parameters()) {
			assertEquals(Optional.empty(), parameter.problem(parameter.defaultValue()), parameter.key());
		}
	}

	@ParameterizedTest
	@MethodSource("components")
	void isCreatedWithItsDefaults(ComponentDescriptor<?> entry) {
		assertNotNull(entry.create());
	}

	/** Central differences of a float function: tolerance 2e-2 of the larger of the slope and 1, step 1e-2, away from kinks. */
	@ParameterizedTest
	@MethodSource("activations")
	void theGradientIsTheSlope(ComponentDescriptor<Activation> entry) {
		Activation activation = entry.create();
		float[] in = { -2.3f, -0.7f, 0.4f, 1.1f, 2.9f };
		float[] weights = { 0.3f, -1.2f, 0.8f, 0.5f, -0.4f };
		float[] out = new float[in.length];
		float[] gradient = weights.clone();
		activation.apply(in, out, 0, in.length);
		activation.backward(in, out, gradient, 0, in.length);
		for (int i = 0; i < in.length; i++) {
			double step = 1e-2;
			double slope = (sum(activation, in, weights, i, step) - sum(activation, in, weights, i, -step)) / (2 * step);
			assertEquals(slope, gradient[i], 2e-2 * Math.max(1, Math.abs(slope)), entry.id() + " at " + in[i]);
		}
	}

	private static double sum(Activation activation, float[] in, float[] weights, int index, double step) {
		float[] moved = in.clone();
		moved[index] += (float) step;
		float[] out = new float[in.length];
		activation.apply(moved, out, 0, in.length);
		double sum = 0;
		for (int i = 0; i < in.length; i++) {
			sum += weights[i] * out[i];
		}
		return sum;
	}

	@ParameterizedTest
	@MethodSource("activations")
	void extremesGiveNoNaNAndNaNIsNotHidden(ComponentDescriptor<Activation> entry) {
		Activation activation = entry.create();
		for (float x : new float[] { -1e4f, -100, 0, 100, 1e4f }) {
			float[] out = new float[2];
			activation.apply(new float[] { x, 0 }, out, 0, 2);
			assertFalse(Float.isNaN(out[0]), entry.id() + " at " + x);
		}
		float[] out = new float[1];
		activation.apply(new float[] { Float.NaN }, out, 0, 1);
		assertTrue(Float.isNaN(out[0]), entry.id() + " hides NaN");
	}

	/** Central differences: tolerance 2e-2 of the larger of the slope and 1, step 1e-2. */
	@ParameterizedTest
	@MethodSource("losses")
	void theLossGradientIsItsSlope(ComponentDescriptor<Loss> entry) {
		Loss loss = entry.create();
		float[] outputs = { 0.2f, 0.7f, 0.4f };
		float[] targets = { 0, 1, 0 };
		float[] gradient = new float[3];
		loss.gradient(outputs, targets, gradient, 0, 3, 1);
		for (int i = 0; i < 3; i++) {
			float[] more = outputs.clone();
			float[] less = outputs.clone();
			more[i] += 0.01f;
			less[i] -= 0.01f;
			double slope = (loss.sum(more, targets, 0, 3) - loss.sum(less, targets, 0, 3)) / 0.02;
			assertEquals(slope, gradient[i], 2e-2 * Math.max(1, Math.abs(slope)), entry.id() + " at " + i);
		}
	}

	@ParameterizedTest
	@MethodSource("initializers")
	void theSameSeedGivesTheSameBits(ComponentDescriptor<Initializer> entry) {
		float[] first = new float[64];
		float[] second = new float[64];
		entry.create().fill(first, 0, 64, 8, 8, RandomSource.of(7));
		entry.create().fill(second, 0, 64, 8, 8, RandomSource.of(7));
		assertArrayEquals(first, second);
	}


	@Test
	void theFirstTypesAndActivationsAreThere() {
		assertEquals(List.of("input", "hidden", "output"), ids(Catalog.get().neuronTypes()));
		assertTrue(ids(Catalog.get().activations()).containsAll(List.of("identity", "sigmoid", "tanh", "relu", "leaky-relu", "elu", "gelu", "swish",
				"softplus", "gaussian", "gcu", "softmax")));
	}

	@Test
	void aMistypedIdIsAnsweredWithWhatWasMeant() {
		IllegalArgumentException error = org.junit.jupiter.api.Assertions.assertThrows(IllegalArgumentException.class,
				() -> Catalog.get().activations().get("tahn"));
		assertTrue(error.getMessage().contains("tanh"), error.getMessage());
	}

	private static List<String> ids(Registry<?> registry) {
		return registry.all().stream().map(Descriptor::id).toList();
	}
}
