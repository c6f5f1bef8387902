package org.soma.ui.properties;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.soma.model.Layer;
import org.soma.model.Node;
import org.soma.model.Projection;
import org.soma.model.Shape;
import org.soma.model.SomaPackage.Literals;
import org.soma.model.Tensor;

class LayerSizeTest {

	private static final Tensor BEFORE = Tensor.of(Shape.of(3, 2), 0, 1, 2, 3, 4, 5);

	@TempDir
	Path folder;

	private OpenNetwork network;

	@BeforeEach
	void open() throws Exception {
		network = OpenNetwork.ofLayers(folder);
	}

	private void write(String text, String... ids) {
		List<Node> layers = List.of(ids).stream().map(network::node).toList();
		ElementProperties properties = new ElementProperties(layers, network.notices::add);
		properties.getPropertyDescriptors();
		properties.setPropertyValue(Literals.LAYER__SHAPE.getName(), text);
	}

	private Tensor weights() {
		return ((Projection) network.link("in", "out")).getWeights();
	}

	@Test
	void aConnectedInputIsMadeSmallerInOneStep() {
		write("1x2", "in");
		assertEquals(Tensor.of(Shape.of(2, 2), 0, 1, 2, 3), weights());
		network.stack().undo();
		assertEquals(BEFORE, weights());
		assertEquals(Shape.of(3), ((Layer) network.node("in")).getShape());
		network.stack().redo();
		assertEquals(Tensor.of(Shape.of(2, 2), 0, 1, 2, 3), weights());
	}

	@Test
	void bothEndsOfAConnectionGetTheSameSizeInOneStep() {
		write("4", "in", "out");
		assertEquals(Shape.of(4, 4), weights().shape());
		assertEquals(3, weights().get(5));
		network.stack().undo();
		assertEquals(BEFORE, weights());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "many | 'many' is no shape",
			"100000x100000 | 100000x100000 is too large: no block of memory holds more than 2,147,483,647 values",
			"99999999999 | 99999999999 is too large",
			"40000x50000 | in \u2192 out would have 4,000,000,000 weights, and no connection holds more than 2,147,483,639" })
	void whatCannotBeChangesNothingAndIsSaid(String text, String why) {
		Object before = network.stack().getUndoCommand();
		write(text, "in");
		assertEquals(BEFORE, weights());
		assertEquals(before, network.stack().getUndoCommand());
		assertTrue(network.notices.getLast().startsWith(why), network.notices::getLast);
	}
}
