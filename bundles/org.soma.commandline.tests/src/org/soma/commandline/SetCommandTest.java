package org.soma.commandline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.soma.model.Layer;
import org.soma.model.Network;
import org.soma.model.Networks;
import org.soma.model.Neuron;
import org.soma.model.Node;
import org.soma.model.Projection;
import org.soma.model.Synapse;
import org.soma.model.resource.Documents;

class SetCommandTest {

	@TempDir
	private Path folder;

	private Terminal terminal;

	@BeforeEach
	void makeNetworks() {
		terminal = new Terminal(folder);
		terminal.succeed("new", "a", "--layers", "2,2,1");
		terminal.succeed("new", "l", "--layers", "2,4,1", "--as", "layers");
	}

	private Network load(String name) throws IOException {
		return Documents.load(terminal.file(name), Network.class);
	}

	private Node node(String name, String id) throws IOException {
		return Networks.node(load(name), id);
	}

	private Projection projection() throws IOException {
		return (Projection) load("l.network").getLinks().get(0);
	}

	@Test
	void neuronsAndSynapses() throws IOException {
		assertEquals("", terminal.succeed("set", "a", "h1.bias=0.5", "h1.biasFrozen=true", "x1->h1.weight=-3e-1", "x1->h1.frozen=true",
				"h2.activation=relu", "h2.x=12.5", "h2.y=-4"));
		Neuron h1 = (Neuron) node("a.network", "h1");
		assertEquals(0.5f, h1.getBias());
		assertTrue(h1.isBiasFrozen());
		Synapse synapse = (Synapse) h1.getIncoming().get(0);
		assertEquals(-0.3f, synapse.getWeight());
		assertTrue(synapse.isFrozen());
		Node h2 = node("a.network", "h2");
		assertEquals("relu", h2.getActivation());
		assertEquals(12.5, h2.getX());
		assertEquals(-4, h2.getY());
	}

	@Test
	void laterAssignmentsSeeEarlierOnes() throws IOException {
		terminal.succeed("set", "a", "h1.name=First.One", "First.One.bias=0.25");
		assertEquals(0.25f, ((Neuron) node("a.network", "First.One")).getBias());
	}

	@Test
	void allOrNothing() throws IOException {
		String before = terminal.read("a.network");
		assertEquals("a.network: h1: bias must be a finite number such as 0.5, not 'much'",
				terminal.fail("set", "a", "h2.bias=1", "h1.bias=much"));
		assertEquals(before, terminal.read("a.network"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"h1.bias=NaN | h1: bias must be a finite number such as 0.5, not 'NaN'",
			"h1.bias=Infinity | h1: bias must be a finite number such as 0.5, not 'Infinity'",
			"h1.bias=1e39 | h1: bias must be a finite number such as 0.5, not '1e39'",
			"h1.bias=1f | h1: bias must be a finite number such as 0.5, not '1f'",
			"h1.bias[0]=1 | h1: bias is one value; leave the brackets out",
			"h1.biasFrozen=yes | h1: biasFrozen must be true or false, not 'yes'",
			"h9.bias=1 | h9: there is no node 'h9'; soma show lists the nodes there are",
			"h1.size=1 | h1: there is no property 'size'; there are activation, bias, biasFrozen, group, name, type, x, y",
			"h1.id=z | h1: an id never changes; set the name instead",
			"h1.activation=tanhh | h1: activation 'tanhh' is not known; did you mean tanh?",
			"h1.group=none | h1: there is no group 'none'; there are inputs, hidden, outputs",
			"x1->y1.weight=1 | x1->y1: there is no such link; soma connect makes one",
			"x1->h1.delay=x | x1->h1: delay must be a whole number such as 1, not 'x'" })
	void whatCannotBeIsRefused(String assignment, String problem) throws IOException {
		String before = terminal.read("a.network");
		assertEquals("a.network: " + problem, terminal.fail("set", "a", assignment));
		assertEquals(before, terminal.read("a.network"));
	}

	@Test
	void aNetworkIsNotMadeInvalid() throws IOException {
		String before = terminal.read("a.network");
		assertTrue(terminal.fail("set", "a", "h1.type=no-type").startsWith("a.network: h1: type \"no-type\" is not in the catalog"));
		assertTrue(terminal.fail("set", "a", "h1.type=input").startsWith("a.network: x1 \u2192 h1: leads into h1"));
		assertEquals(before, terminal.read("a.network"));
	}

	@Test
	void aNetworkThatIsInvalidCanBeMended() throws IOException {
		terminal.replace("a.network", "activation=\"sigmoid\"", "activation=\"sigmoidd\"");
		terminal.succeed("set", "a", "h1.bias=1");
		terminal.succeed("set", "a", "y1.activation=sigmoid");
		terminal.succeed("check", "a.network");
	}

	@Test
	void aLinkCanBecomeRecurrent() throws IOException {
		terminal.succeed("set", "a", "x1->h1.delay=2");
		assertTrue(load("a.network").getLinks().stream().anyMatch(link -> "x1->h1@2".equals(link.getId())));
	}

	@Test
	void parametersOfAnActivationComeAndGoWithIt() throws IOException {
		terminal.succeed("set", "a", "h1.activation=leaky-relu", "h1.slope=0.2");
		assertEquals("0.2", node("a.network", "h1").getSettings().get("slope"));
		assertEquals("a.network: h1: slope must be a number such as 0.01, not 'steep'", terminal.fail("set", "a", "h1.slope=steep"));
		terminal.succeed("set", "a", "h1.activation=tanh");
		assertTrue(node("a.network", "h1").getSettings().isEmpty());
	}

	@Test
	void anActivationCanBeTyped() throws IOException {
		terminal.succeed("set", "a", "h1.activation=leaky-relu", "h1.slope=0.2");
		terminal.succeed("set", "a", "h1.activation==x*cos(x)");
		assertEquals("=x*cos(x)", node("a.network", "h1").getActivation());
		assertTrue(node("a.network", "h1").getSettings().isEmpty());
		assertTrue(terminal.succeed("show", "a").contains("=x*cos(x)"));
		assertTrue(terminal.succeed("show", "a", "--json").contains("\"activation\":\"=x*cos(x)\""));
		String before = terminal.read("a.network");
		assertEquals("a.network: h1: activation '=x*cos(y)' is wrong at character 8: 'y' is not known; did you mean x or e?",
				terminal.fail("set", "a", "h1.activation==x*cos(y)"));
		assertEquals(before, terminal.read("a.network"));
		terminal.succeed("set", "l", "h.activation==max(x, 0.1*x)");
		assertEquals("=max(x, 0.1*x)", node("l.network", "h").getActivation());
	}

	@Test
	void groups() throws IOException {
		terminal.succeed("set", "a", "h1.group=outputs", "hidden.collapsed=true", "inputs.arrangement=grid", "inputs.columns=2", "h2.group=");
		Network network = load("a.network");
		assertEquals("outputs", Networks.node(network, "h1").getGroup().getId());
		assertEquals(null, Networks.node(network, "h2").getGroup());
		assertEquals(2, network.getGroups().get(0).getColumns());
		assertTrue(terminal.fail("set", "a", "inputs.arrangement=heap").contains("must be one of column, row, grid"));
	}

	@Test
	void weightsBetweenLayers() throws IOException {
		terminal.succeed("set", "l", "x->h.weight[1,3]=0.5", "x->h.frozen[0,3]=true", "x->h.connected[0,0]=false");
		Projection projection = projection();
		assertEquals(0.5f, projection.getWeights().get(7));
		assertTrue(projection.getFrozen().get(3));
		assertEquals(1, projection.getFrozen().count());
		assertFalse(projection.getConnected().get(0));
		terminal.succeed("set", "l", "x->h.weight=0.25", "x->h.frozen=true", "x->h.connected=true");
		assertEquals(0.25f, projection().getWeights().get(2));
		assertEquals(8, projection().getFrozen().count());
		assertEquals(null, projection().getConnected());
	}

	@Test
	void biasesOfALayer() throws IOException {
		terminal.succeed("set", "l", "h.bias[2]=1.5", "h.biasFrozen[2]=true");
		Layer layer = (Layer) node("l.network", "h");
		assertEquals(1.5f, layer.getParameters().get(0).getValues().get(2));
		assertTrue(layer.getParameters().get(0).getFrozen().get(2));
		terminal.succeed("set", "l", "h.bias=2", "h.biasFrozen=false");
		layer = (Layer) node("l.network", "h");
		assertEquals(2f, layer.getParameters().get(0).getValues().get(0));
		assertEquals(null, layer.getParameters().get(0).getFrozen());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"x->h.weight[2,0]=1 | x->h: weight has no index 2; count from 0 to 1",
			"x->h.weight[1]=1 | x->h: weight has the shape 2x4; write 2 numbers in the brackets",
			"h.bias[4]=1 | h: bias has no index 4; count from 0 to 3",
			"h.shape=5 | h: has weights for 4 units; choose a shape of as many, or build a new layer of the shape 5",
			"h.shape=2xx | h: '2xx' is no shape; write whole numbers with x between them, such as 28x28" })
	void whatDoesNotFitIsRefused(String assignment, String problem) {
		assertEquals("l.network: " + problem, terminal.fail("set", "l", assignment));
	}

	@Test
	void aShapeOfAsManyUnitsFits() throws IOException {
		terminal.succeed("set", "l", "h.shape=2x2");
		assertEquals("2x2", ((Layer) node("l.network", "h")).getShape().toString());
	}

	@Test
	void whatIsNoAssignmentIsMisuse() {
		assertEquals("soma set: ELEMENT.PROPERTY=VALUE is missing", terminal.misuse("set", "a"));
		assertEquals("soma set: 'h1.bias' is no assignment; write ELEMENT.PROPERTY=VALUE, such as h1.bias=0.5",
				terminal.misuse("set", "a", "h1.bias"));
	}
}
