package org.soma.diagram.look;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.soma.catalog.build.FeedForward;
import org.soma.model.Network;
import org.soma.model.Projection;
import org.soma.model.Shape;
import org.soma.model.SomaFactory;
import org.soma.model.Synapse;
import org.soma.model.Tensor;

class LinkStyleTest {

	@Test
	void anOutlierDoesNotMakeTheOthersVanish() {
		Network network = FeedForward.of(50, 2).withInitializer("constant(0.5)").build();
		((Synapse) network.getLinks().get(0)).setWeight(1000);
		((Synapse) network.getLinks().get(1)).setWeight(-0.25f);
		LinkStyle style = LinkStyle.of(network);
		assertEquals(1, style.strength(network.getLinks().get(0)));
		assertEquals(0.5, style.strength(network.getLinks().get(1)));
		assertEquals(1, style.strength(network.getLinks().get(2)));
	}

	@Test
	void widthAndOpacityFollowTheStrength() {
		assertEquals(0.5, LinkStyle.width(0));
		assertEquals(6, LinkStyle.width(1));
		assertEquals(0.28, LinkStyle.opacity(0), 1e-9);
		assertEquals(0.9, LinkStyle.opacity(1), 1e-9);
	}

	@Test
	void theSignHasAColourAndADash() {
		assertTrue(LinkStyle.isNegative(synapse(-1)));
		assertFalse(LinkStyle.isNegative(synapse(0)));
		assertEquals(Tone.NEGATIVE, LinkStyle.tone(synapse(-1)));
		assertEquals(Tone.POSITIVE, LinkStyle.tone(synapse(0)));
		assertEquals(Tone.NEUTRAL, LinkStyle.tone(SomaFactory.eINSTANCE.createProjection()));
	}

	@Test
	void aProjectionStandsForItsRootMeanSquareWeight() {
		Projection projection = SomaFactory.eINSTANCE.createProjection();
		assertEquals(0, LinkStyle.size(projection));
		projection.setWeights(Tensor.of(Shape.of(2, 1), 1, -7));
		assertEquals(5, LinkStyle.size(projection), 1e-9);
	}

	@Test
	void whatIsNoNumberHasNoStrength() {
		assertEquals(0, LinkStyle.size(synapse(Float.NaN)));
		assertEquals(0, LinkStyle.size(synapse(Float.NEGATIVE_INFINITY)));
		assertEquals(0, LinkStyle.of(SomaFactory.eINSTANCE.createNetwork()).strength(synapse(1)));
	}

	private static Synapse synapse(float weight) {
		Synapse synapse = SomaFactory.eINSTANCE.createSynapse();
		synapse.setWeight(weight);
		return synapse;
	}

	@Test
	void theStrongOnesAreTheSameAsIfAllWereSorted() {
		Random random = new Random(5);
		for (int count = 1; count < 200; count++) {
			int most = 1 + random.nextInt(40);
			double[] sizes = random.ints(count, 0, most).mapToDouble(size -> size / 7.0).toArray();
			double[] sorted = sizes.clone();
			Arrays.sort(sorted);
			double usual = sorted[(int) Math.floor(0.95 * (count - 1))];
			assertEquals(usual > 0 ? usual : sorted[count - 1], LinkStyle.strong(sizes));
		}
	}
}
