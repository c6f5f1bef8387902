package org.soma.catalog.expression;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.soma.catalog.Activation;
import org.soma.catalog.Catalog;
import org.soma.catalog.ElementwiseActivation;
import org.soma.catalog.Selection;
import org.soma.catalog.build.FeedForward;
import org.soma.catalog.validation.Problem;
import org.soma.catalog.validation.Validation;
import org.soma.model.Network;
import org.soma.model.Node;

/** A typed activation wherever the catalog is asked for one. */
class TypedActivationTest {

	private static final Catalog CATALOG = Catalog.get();

	private static List<String> problems(Network network) {
		return Validation.check(network).stream().map(Problem::line).toList();
	}

	private static double at(Activation activation, double x) {
		return ((ElementwiseActivation) activation).value(x);
	}

	@Test
	void aTextIsAnIdASelectionOrAnExpression() {
		assertEquals(Math.tanh(2), at(CATALOG.activation("tanh"), 2));
		assertEquals(-0.4f, at(CATALOG.activation("leaky-relu(0.2)"), -2), 1e-7);
		assertEquals(2 * Math.cos(2), at(CATALOG.activation("=x*cos(x)"), 2));
		assertEquals("activation '=x*cos(x' is wrong at character 9: ')' is missing",
				assertThrows(IllegalArgumentException.class, () -> CATALOG.activation("=x*cos(x")).getMessage());
		assertEquals("activation '=' is wrong at character 2: an expression is missing, such as x*cos(x)",
				assertThrows(IllegalArgumentException.class, () -> CATALOG.activations().get("=")).getMessage());
		assertTrue(assertThrows(IllegalArgumentException.class, () -> CATALOG.activation("x*cos(x)")).getMessage().contains("not known"));
	}

	/** The engine has faster forms of these. */
	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "=tanh(x) | tanh", "= 1/(1 + exp(-x)) | sigmoid", "=max(0, x) | relu", "=relu(x) | relu", "=x | identity" })
	void whatSomaHasItselfIsTaken(String text, String id) {
		assertSame(CATALOG.activation(id).getClass(), CATALOG.activation(text).getClass());
	}

	@Test
	void isFoundAndNotListed() {
		var activations = CATALOG.activations();
		var found = activations.find("= x*cos(x) ").orElseThrow();
		assertEquals("= x*cos(x) ", found.id());
		assertEquals("x*cos(x)", found.name());
		assertEquals("x*cos(x)", found.formula());
		assertEquals(List.of(), found.parameters());
		assertSame(found, activations.get("= x*cos(x) "));
		assertTrue(activations.isWritten("=x") && activations.isWritten("=x+") && !activations.isWritten("tanh") && !activations.isWritten(null));
		assertTrue(activations.find("=x+").isEmpty() && activations.find(null).isEmpty());
		assertTrue(activations.all().stream().noneMatch(entry -> entry.id().startsWith("=")));
		assertTrue(CATALOG.losses().find("=x").isEmpty());
		assertEquals(Map.of(), Selection.parse(activations, " =max(x, 0.1*x) ").settings());
	}

	@Test
	void aNetworkIsBuiltAndCheckedWithIt() {
		for (boolean layers : new boolean[] { false, true }) {
			Network network = FeedForward.of(2, 2, 1).withActivations("=max(x, 0.1*x)", "=1/(1 + exp(-x))").asLayers(layers).build();
			assertEquals(List.of(), problems(network));
			Node last = network.getNodes().get(network.getNodes().size() - 1);
			assertEquals("=1/(1 + exp(-x))", CATALOG.activationId(last).orElseThrow());
			assertEquals(0.5, at(CATALOG.activation(last).orElseThrow(), 0));
		}
		assertEquals("activation '=2x' is wrong at character 3: an operator such as * is missing before 'x'",
				assertThrows(IllegalArgumentException.class, () -> FeedForward.of(2, 1).withActivations("=2x").build()).getMessage());
	}

	@Test
	void validationSaysWhatIsWrongWithItAndItsNode() {
		Network network = FeedForward.of(1, 1, 1).build();
		Node hidden = network.getNodes().get(1);
		hidden.setActivation("=x*cos(x");
		assertEquals(List.of("h1: activation '=x*cos(x' is wrong at character 9: ')' is missing"), problems(network));
		hidden.setActivation("=x*cos(x)");
		hidden.getSettings().put("slope", "0.5");
		assertEquals(List.of("h1: 'slope' is no parameter; there are none; remove it"), problems(network));
		assertEquals(Math.cos(1), at(CATALOG.activation(hidden).orElseThrow(), 1));
	}
}
