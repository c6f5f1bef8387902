package org.soma.model.edit.commands;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.soma.model.Mask;
import org.soma.model.Networks;
import org.soma.model.Shape;
import org.soma.model.Tensor;
import org.soma.model.edit.SampleNetwork;

class ValueEditsTest {

	private static final StartValues SEVEN = StartValues.all(7);
	private static final StartValues EIGHT = StartValues.all(8);

	private final SampleNetwork sample = new SampleNetwork();

	@Test
	void frozenValuesStayAsTheyAre() {
		sample.x1h1.setFrozen(true);
		sample.h2.setBiasFrozen(true);
		sample.h1d.setFrozen(Mask.all(Shape.of(1, 3), false).with(0, true));
		sample.h1d.setConnected(Mask.all(Shape.of(1, 3), true).with(1, false));
		sample.bias.setFrozen(Mask.all(Shape.of(3), false).with(2, true));
		Edited.by(ValueEdits.randomise(Edited.DOMAIN, List.of(sample.network), SEVEN, EIGHT), sample.network, () -> {
			assertEquals(0.3f, sample.x1h1.getWeight());
			assertEquals(7, sample.h1h1.getWeight());
			assertEquals(8, sample.h1.getBias());
			assertEquals(0, sample.h2.getBias());
			assertEquals(0, sample.x1.getBias(), "an input has no bias");
			assertEquals(Tensor.of(Shape.of(1, 3), 1, 2, 7), sample.h1d.getWeights());
			assertEquals(Tensor.of(Shape.of(3), 8, 8, 0.3f), sample.bias.getValues());
		});
	}

	@Test
	void aNeuronStandsForItsBiasAndWhatLeadsIn() {
		Edited.by(ValueEdits.randomise(Edited.DOMAIN, List.of(sample.y1), SEVEN, EIGHT), sample.network, () -> {
			assertEquals(7, sample.h1y1.getWeight());
			assertEquals(0.3f, sample.x1h1.getWeight());
			assertEquals(8, sample.y1.getBias());
		});
		Edited.by(ValueEdits.randomise(Edited.DOMAIN, List.of(sample.x1h1, sample.x2h1), SEVEN, EIGHT), sample.network, () -> {
			assertEquals(7, sample.x1h1.getWeight());
			assertEquals(0, sample.h1.getBias());
		});
		Edited.by(ValueEdits.randomise(Edited.DOMAIN, List.of(sample.hidden), StartValues.all(1), StartValues.all(2)), sample.network,
				() -> assertEquals(2, sample.h2.getBias()));
	}

	@Test
	void initialisersHearOfTheFans() {
		Edited.by(ValueEdits.randomise(Edited.DOMAIN, List.of(sample.h1, sample.h1d), (in, out) -> 10 * in + out, (in, out) -> 100 * in + out),
				sample.network, () -> {
					assertEquals(32, sample.x1h1.getWeight());
					assertEquals(305, sample.h1.getBias());
					assertEquals(15, sample.h1d.getWeights().get(0));
				});
	}

	@Test
	void whatHasNoValuesYetGetsThem() {
		sample.h1d.setWeights(null);
		sample.bias.setValues(null);
		Edited.by(ValueEdits.randomise(Edited.DOMAIN, List.of(sample.layer), SEVEN, EIGHT), sample.network, () -> {
			assertEquals(Tensor.of(Shape.of(1, 3), 7, 7, 7), sample.h1d.getWeights());
			assertEquals(Tensor.of(Shape.of(3), 8, 8, 8), sample.bias.getValues());
		});
	}

	@Test
	void allIsFrozenAndLetGo() {
		sample.x1h1.setFrozen(true);
		Edited.by(ValueEdits.setFrozen(Edited.DOMAIN, List.of(sample.network), true), sample.network, () -> {
			assertEquals(Networks.parameterCount(sample.network), Networks.frozenParameterCount(sample.network));
			assertFalse(sample.x1.isBiasFrozen(), "an input has no bias");
		});
		Edited.by(ValueEdits.setFrozen(Edited.DOMAIN, List.of(sample.h1, sample.layer), false), sample.network, () -> {
			assertFalse(sample.x1h1.isFrozen());
			assertTrue(sample.h1y1.isFrozen());
			assertNull(sample.h1d.getFrozen());
			assertNull(sample.bias.getFrozen());
		});
	}

	@Test
	void aTableIsPastedIntoWeights() {
		Edited.by(ValueEdits.setWeights(Edited.DOMAIN, sample.h1d, 0, 1, new float[][] { { 8, 9 } }), sample.network,
				() -> assertEquals(Tensor.of(Shape.of(1, 3), 1, 8, 9), sample.h1d.getWeights()));
	}

	@Test
	void refusesWhatChangesNothing() {
		sample.x1h1.setFrozen(true);
		Refused.with("x1 \u2192 h1 has no value that may change; unfreeze one or select other elements",
				() -> ValueEdits.randomise(Edited.DOMAIN, List.of(sample.x1h1), SEVEN, EIGHT));
		Refused.with("x1 \u2192 h1 has nothing to freeze; select other elements",
				() -> ValueEdits.setFrozen(Edited.DOMAIN, List.of(sample.x1h1), true));
		Refused.with("n1 has nothing to unfreeze; select other elements",
				() -> ValueEdits.setFrozen(Edited.DOMAIN, List.of(sample.note), false));
		Refused.with("select neurons, layers or connections", () -> ValueEdits.setFrozen(Edited.DOMAIN, List.of(), false));
		Refused.with("a value of h1 \u2192 y1 would be Infinity; choose another initialiser",
				() -> ValueEdits.randomise(Edited.DOMAIN, List.of(sample.h1y1), StartValues.all(Float.POSITIVE_INFINITY), EIGHT));
	}

	@Test
	void refusesTablesThatDoNotFit() {
		refusedTable("h1 \u2192 d has the shape 1x3, too small for a table of 1x3 at [0, 1]; paste a smaller one or further to the upper left", 1,
				new float[][] { { 1, 2, 3 } });
		refusedTable("h1 \u2192 d has the shape 1x3, too small for a table of 2x1 at [0, 0]; paste a smaller one or further to the upper left", 0,
				new float[][] { { 1 }, { 2 } });
		refusedTable("the table for h1 \u2192 d is empty; copy one or more numbers", 0, new float[0][]);
		refusedTable("the table for h1 \u2192 d has a number that is not finite; correct it", 0, new float[][] { { Float.NaN } });
		sample.h1d.setWeights(Tensor.zeros(Shape.of(2, 3)));
		refusedTable("the table for h1 \u2192 d has rows of 2 and of 1 numbers; make them equally long", 0, new float[][] { { 1, 2 }, { 3 } });
		sample.h1d.setWeights(null);
		refusedTable("h1 \u2192 d has no values yet; initialise it", 0, new float[][] { { 1 } });
	}

	private void refusedTable(String sentence, int column, float[][] table) {
		Refused.with(sentence, () -> ValueEdits.setWeights(Edited.DOMAIN, sample.h1d, 0, column, table));
	}
}
