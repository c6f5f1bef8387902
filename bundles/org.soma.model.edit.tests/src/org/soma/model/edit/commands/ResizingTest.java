package org.soma.model.edit.commands;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.soma.model.Layer;
import org.soma.model.Network;
import org.soma.model.Parameter;
import org.soma.model.Projection;
import org.soma.model.Shape;
import org.soma.model.SomaFactory;
import org.soma.model.Tensor;

/** Layers a of 2 units and b of 3 with a bias, a leading to b. */
class ResizingTest {

	private static final StartValues NINE = StartValues.all(9);

	private final Network network = SomaFactory.eINSTANCE.createNetwork();
	private final Layer a = layer("a", 2);
	private final Layer b = layer("b", 3);
	private final Parameter bias = SomaFactory.eINSTANCE.createParameter();
	private final Projection link = SomaFactory.eINSTANCE.createProjection();

	ResizingTest() {
		bias.setName("bias");
		bias.setValues(Tensor.of(Shape.of(3), 1, 2, 3));
		b.getParameters().add(bias);
		link.setSource(a);
		link.setTarget(b);
		link.setWeights(Tensor.of(Shape.of(2, 3), 1, 2, 3, 4, 5, 6));
		network.getLinks().add(link);
	}

	private Layer layer(String id, int units) {
		Layer layer = SomaFactory.eINSTANCE.createLayer();
		layer.setId(id);
		layer.setShape(Shape.of(units));
		network.getNodes().add(layer);
		return layer;
	}

	@Test
	void whatFitsStays() {
		Edited.by(Resizing.resize(Edited.DOMAIN, b, Shape.of(2, 2), NINE), network, () -> {
			assertEquals(Tensor.of(Shape.of(2, 4), 1, 2, 3, 9, 4, 5, 6, 9), link.getWeights());
			assertEquals(Tensor.of(Shape.of(4), 1, 2, 3, 0), bias.getValues());
		});
	}

	@Test
	void anInputShrinksWithItsWeights() {
		Edited.by(Resizing.resize(Edited.DOMAIN, a, Shape.of(1), NINE), network,
				() -> assertEquals(Tensor.of(Shape.of(1, 3), 1, 2, 3), link.getWeights()));
	}

	@Test
	void bothEndsOfALinkInOneStep() {
		Edited.by(Resizing.resize(Edited.DOMAIN, List.of(a, b), Shape.of(4), NINE), network,
				() -> assertEquals(Tensor.of(Shape.of(4, 4), 1, 2, 3, 9, 4, 5, 6, 9, 9, 9, 9, 9, 9, 9, 9, 9), link.getWeights()));
	}

	@Test
	void theShapeThatIsThereIsRefused() {
		Refused.with("a has the shape 2 already", () -> Resizing.resize(Edited.DOMAIN, a, Shape.of(2), NINE));
	}

	@Test
	void whatNoConnectionCanHoldIsRefused() {
		String sentence = "a \u2192 b would have 6,000,000,000 weights, and no connection holds more than 2,147,483,639; choose a smaller shape";
		assertEquals(sentence, Resizing.problem(List.of(a), Shape.of(2_000_000_000)).orElseThrow());
		Refused.with(sentence, () -> Resizing.resize(Edited.DOMAIN, a, Shape.of(2_000_000_000), NINE));
		a.setShape(Shape.of(2_000_000_000));
		Refused.with(sentence, () -> Edits.connect(Edited.DOMAIN, a, b, 1, 0.5f));
	}

	@Test
	void moreThanTheMemoryIsRefusedBeforeItIsMade() {
		Refused.with("b of the shape 1073741824 would hold 1,073,741,824 values, 4.0 GB, and Soma has 1.0 GB of memory for all; choose a smaller shape",
				() -> Room.hold("b of the shape 1073741824", 1 << 30, 1L << 30, () -> new float[1 << 30]));
		Refused.with("b would hold 10 values, 0.0 GB, and Soma has 1.0 GB of memory for all; choose a smaller shape", () -> Room.hold("b", 10, 1L << 30, () -> {
			throw new OutOfMemoryError();
		}));
	}
}
