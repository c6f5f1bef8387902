package org.soma.diagram.scene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.soma.catalog.build.FeedForward;
import org.soma.model.Layer;
import org.soma.model.Mask;
import org.soma.model.Network;
import org.soma.model.Projection;
import org.soma.model.Shape;
import org.soma.model.Tensor;

class LayerBlockTest {

	private Network network;
	private Projection projection;

	@BeforeEach
	void makeNetwork() {
		network = FeedForward.of(2, 3).asLayers(true).build();
		projection = (Projection) network.getLinks().get(0);
		projection.setWeights(Tensor.of(Shape.of(2, 3), 1, 0, -1, 0.5f, -0.5f, 0));
	}

	private LayerBlock block(int index) {
		return Scene.of(network, SceneOptions.usual()).items(LayerBlock.class).get(index);
	}

	@Test
	void aLayerTellsItsShapeAndParameters() {
		assertEquals("3", block(1).shape());
		assertEquals("Sigmoid", block(1).caption());
		assertEquals("9 parameters", block(1).parameters());
		assertEquals("Input Layer", block(0).caption());
		assertTrue(block(0).weights().isEmpty());
	}

	@Test
	void theHeatMapHasSourcesAcrossAndTargetsDown() {
		HeatMap map = block(1).weights().orElseThrow();
		assertEquals(2, map.columns());
		assertEquals(3, map.rows());
		assertEquals(1, map.at(0, 0));
		assertEquals(0, map.at(0, 1));
		assertEquals(-1, map.at(0, 2));
		assertEquals(0.5, map.at(1, 0));
		assertEquals(-0.5, map.at(1, 1));
	}

	@Test
	void whereThereIsNoConnectionThereIsNoValue() {
		projection.setConnected(Mask.all(Shape.of(2, 3), true).with(0, false));
		assertTrue(Double.isNaN(block(1).weights().orElseThrow().at(0, 0)));
		assertEquals("8 parameters", block(1).parameters());
	}

	@Test
	void aLargeMatrixIsSeenFromAfar() {
		network = FeedForward.of(784, 500, 10).asLayers(true).build();
		HeatMap map = block(1).weights().orElseThrow();
		assertTrue(map.columns() <= 24 && map.rows() <= 12);
		assertEquals("392,500 parameters", block(1).parameters());
	}

	@Test
	void weightsCanComeFromElsewhere() {
		Layer layer = (Layer) network.getNodes().get(1);
		assertEquals(-1, HeatMap.of(layer, live -> new float[] { -2, 0, 0, 0, 0, 0 }).orElseThrow().at(0, 0));
	}

	@Test
	void allWeightsZeroAreNoColour() {
		projection.setWeights(Tensor.zeros(Shape.of(2, 3)));
		assertEquals(0, block(1).weights().orElseThrow().at(0, 0));
	}

	@Test
	void aLayerIsLockedWithAllThatLeadsIntoIt() {
		assertFalse(block(1).locked());
		projection.setFrozen(Mask.all(Shape.of(2, 3), true).with(1, false));
		assertFalse(block(1).locked());
		projection.setFrozen(Mask.all(Shape.of(2, 3), true));
		assertTrue(block(1).locked());
	}

	@Test
	void aLayerIsLockedWithItsOwnValues() {
		((Layer) network.getNodes().get(1)).getParameters().get(0).setFrozen(Mask.all(Shape.of(3), true));
		assertTrue(block(1).locked());
	}

	@Test
	void inNarrowPlacesBlocksAreCompact() {
		double roomy = block(1).block().height();
		network.getNodes().get(1).setX(network.getNodes().get(0).getX());
		network.getNodes().get(1).setY(network.getNodes().get(0).getY() + 80);
		assertTrue(block(1).block().height() < roomy);
		assertFalse(block(0).block().overlaps(block(1).block()));
		assertEquals("9 parameters", block(1).caption());
	}

	@Test
	void theLegendSaysThatProjectionsHaveBothSigns() {
		assertEquals(List.of(Legend.Sample.MIXED), Scene.of(network, SceneOptions.usual()).items(Legend.class).get(0).samples());
	}
}
