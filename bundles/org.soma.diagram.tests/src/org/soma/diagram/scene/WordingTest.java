package org.soma.diagram.scene;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.soma.model.Mask;
import org.soma.model.Projection;
import org.soma.model.Shape;
import org.soma.model.SomaFactory;
import org.soma.model.Tensor;

class WordingTest {

	private static final Shape SHAPE = Shape.of(2, 3);

	private final Projection projection = SomaFactory.eINSTANCE.createProjection();

	@Test
	void theWeightsOfAProjectionAreSummedUp() {
		assertEquals("no weights yet", Wording.weights(projection, WeightSource.MODEL));
		projection.setWeights(Tensor.of(SHAPE, 1, -2, 0.5f, 3, 0, 9));
		assertEquals("2 \u00d7 3, 6 weights\nfrom -2.0000 to +9.0000\nnone locked", Wording.weights(projection, WeightSource.MODEL));
		projection.setFrozen(Mask.all(SHAPE, true));
		assertEquals("2 \u00d7 3, 6 weights\nfrom -2.0000 to +9.0000\nall locked", Wording.weights(projection, WeightSource.MODEL));
		projection.setFrozen(Mask.all(SHAPE, false).with(1, true).with(5, true));
		projection.setConnected(Mask.all(SHAPE, true).with(5, false));
		assertEquals("2 \u00d7 3, 5 of 6 connected\nfrom -2.0000 to +3.0000\n1 locked", Wording.weights(projection, WeightSource.MODEL));
		assertEquals("2 \u00d7 3, 5 of 6 connected\nfrom +0.0000 to +4.0000\n1 locked",
				Wording.weights(projection, any -> new float[] { 0, 1, 2, 3, 4, 5 }), "those of a run");
	}
}
