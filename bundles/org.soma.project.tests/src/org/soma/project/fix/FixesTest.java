package org.soma.project.fix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.soma.model.Document;
import org.soma.model.Layer;
import org.soma.model.Link;
import org.soma.model.Network;
import org.soma.model.Networks;
import org.soma.model.Neuron;
import org.soma.model.Parameter;
import org.soma.model.Projection;
import org.soma.model.Shape;
import org.soma.model.SomaFactory;
import org.soma.model.Synapse;
import org.soma.model.Tensor;
import org.soma.model.edit.ModelDocument;
import org.soma.model.edit.commands.StartValues;
import org.soma.project.check.Finding;
import org.soma.project.check.ProjectCheck;

/** Each fix mends its problem; undone, the document is as it was; redone, it is mended again. */
class FixesTest {

	private static final String HEAD = """
			<?xml version="1.0" encoding="UTF-8"?>
			<soma:%s xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" \
			xmlns:soma="urn:soma:model" format="1"%s>
			""";

	private static final String SOUND = """
			<nodes xsi:type="soma:Neuron" id="x1" type="input" x="0" y="0"/>
			<nodes xsi:type="soma:Neuron" id="x2" type="input" x="0" y="76"/>
			<nodes xsi:type="soma:Neuron" id="h1" type="hidden" activation="tanh" x="160" y="0"/>
			<nodes xsi:type="soma:Neuron" id="h2" type="hidden" activation="tanh" x="160" y="76"/>
			<nodes xsi:type="soma:Neuron" id="y1" type="output" activation="sigmoid" x="320" y="38"/>
			<links xsi:type="soma:Synapse" source="x1" target="h1" weight="1"/>
			<links xsi:type="soma:Synapse" source="x2" target="h2" weight="1"/>
			<links xsi:type="soma:Synapse" source="h1" target="y1" weight="1"/>
			<links xsi:type="soma:Synapse" source="h2" target="y1" weight="1"/>
			""";

	@TempDir
	Path folder;

	/** What is exchanged in the sound network, what is said then, and the fixes that are offered. */
	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~', value = {
			"source=\"x2\" target=\"h2\" | source=\"x2\" target=\"h1\" | h2: is fed by nothing | connect delete",
			"source=\"h2\" target=\"y1\" | source=\"h2\" target=\"h2\" delay=\"1\" | h2: leads to no other node | connect delete freeze",
			"source=\"x2\" target=\"h2\" | source=\"h1\" target=\"x2\" | leads into x2 | reverse remove-connection",
			"source=\"x2\" target=\"h2\" | source=\"x1\" target=\"h1\" | exists twice | remove-connection",
			"id=\"x1\" type=\"input\" | id=\"x1\" type=\"input\" activation=\"tanh\" | use none; remove it | no-activation",
			"activation=\"tanh\" x=\"160\" y=\"0\" | activation=\"tanhh\" x=\"160\" y=\"0\" | is not known | activation-tanh",
			"id=\"h1\" type=\"hidden\" | id=\"h1\" type=\"hiden\" | is not in the catalog | type-hidden type-input type-output",
			"id=\"h1\" type=\"hidden\" | id=\"h1\" name=\"a/b\" type=\"hidden\" | may not have | unname" })
	void networks(String from, String to, String said, String offered) throws Exception {
		Path file = write("n.network", HEAD.formatted("Network", "") + SOUND.replace(from.strip(), to.strip()) + "</soma:Network>");
		assertFixes(file, said.strip(), offered.strip());
	}

	private void assertFixes(Path file, String said, String offered) throws Exception {
		assertFixes(file, model -> {
			// as it is in the file
		}, said, offered);
	}

	private void assertFixes(Path file, Consumer<Document> spoil, String said, String offered) throws Exception {
		for (String id : offered.split(" ")) {
			ModelDocument document = ModelDocument.open(file);
			spoil.accept(document.getModel());
			Finding finding = find(document, said);
			assertEquals(List.of(offered.split(" ")), finding.fixes().stream().map(Fix::id).toList());
			Fix fix = finding.fixes().stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow();
			EObject before = EcoreUtil.copy(document.getModel());
			var stack = document.getEditingDomain().getCommandStack();
			stack.execute(fix.remedy().in(document.getEditingDomain(), StartValues.all(0.5f)));
			assertMended(document, finding, fix);
			EObject after = EcoreUtil.copy(document.getModel());
			stack.undo();
			assertTrue(EcoreUtil.equals(before, document.getModel()), "undo of " + fix.label());
			stack.redo();
			assertTrue(EcoreUtil.equals(after, document.getModel()), "redo of " + fix.label());
			document.dispose();
		}
	}

	private static Finding find(ModelDocument document, String said) {
		List<Finding> findings = ProjectCheck.check(document.getModel(), document.getFile());
		return findings.stream().filter(each -> each.line().contains(said)).findFirst()
				.orElseThrow(() -> new AssertionError(said + " is not in " + findings));
	}

	private static void assertMended(ModelDocument document, Finding finding, Fix fix) {
		assertFalse(ProjectCheck.check(document.getModel(), document.getFile()).stream().anyMatch(each -> each.line().equals(finding.line())),
				fix.label() + " does not mend: " + finding.line());
	}

	private Path write(String name, String text) throws Exception {
		return Files.writeString(folder.resolve(name), text);
	}

	private Path sound() throws Exception {
		return write("n.network", HEAD.formatted("Network", "") + SOUND + "</soma:Network>");
	}

	private static Link link(Document document, int index) {
		return ((Network) document).getLinks().get(index);
	}

	private static void remove(Link link) {
		link.setSource(null);
		link.setTarget(null);
		EcoreUtil.remove(link);
	}

	@Test
	void connections() throws Exception {
		assertFixes(sound(), model -> {
			Link back = SomaFactory.eINSTANCE.createSynapse();
			((Network) model).getLinks().add(back);
			back.setSource(Networks.node((Network) model, "h1"));
			back.setTarget(Networks.node((Network) model, "h2"));
			Link cycle = SomaFactory.eINSTANCE.createSynapse();
			((Network) model).getLinks().add(cycle);
			cycle.setSource(Networks.node((Network) model, "h2"));
			cycle.setTarget(Networks.node((Network) model, "h1"));
		}, "closes a cycle", "delay remove-connection");
		assertFixes(sound(), model -> link(model, 3).setSource(Networks.node((Network) model, "y1")), "send nothing on", "delay remove-connection");
		assertFixes(sound(), model -> link(model, 0).setDelay(-1), "has the delay -1", "no-delay remove-connection");
		assertFixes(sound(), model -> ((Synapse) link(model, 0)).setWeight(Float.NaN), "has the weight NaN", "zero-weight remove-connection");
		assertFixes(sound(), model -> link(model, 0).setTarget(null), "has no target", "remove-connection");
	}

	@Test
	void neurons() throws Exception {
		assertFixes(sound(), model -> ((Neuron) Networks.node((Network) model, "h1")).setBias(Float.POSITIVE_INFINITY),
				"has the bias Infinity", "zero-bias");
		assertFixes(sound(), model -> Networks.node((Network) model, "h1").getSettings().put("nonsense", "1"), "is no parameter", "defaults");
		assertFixes(sound(), model -> {
			remove(link(model, 2));
			remove(link(model, 0));
		}, "h1: has no connections", "connect delete");
		assertFixes(sound(), model -> {
			remove(link(model, 0));
			remove(link(model, 0));
		}, "y1: is not reached from any input", "connect");
	}

	@Test
	void anUnconnectedNeuronIsConnectedWithTheColumnsBesideIt() throws Exception {
		ModelDocument document = ModelDocument.open(write("n.network", HEAD.formatted("Network", "")
				+ SOUND.replaceAll("<links[^>]*(source|target)=\"h1\"[^>]*>", "") + "</soma:Network>"));
		Fix connect = find(document, "h1: has no connections").fixes().get(0);
		document.getEditingDomain().getCommandStack().execute(connect.remedy().in(document.getEditingDomain(), StartValues.all(0.5f)));
		assertEquals(List.of("x1->h1", "x2->h1", "h1->y1"),
				Networks.node((Network) document.getModel(), "h1").eContainer().eContents().stream().filter(Link.class::isInstance)
						.map(link -> ((Link) link).getId()).filter(id -> id.contains("h1")).toList());
	}

	@Test
	void networksWithoutInputsOrOutputs() throws Exception {
		assertFixes(write("n.network", HEAD.formatted("Network", "") + SOUND.lines().filter(line -> !line.contains("\"y1\""))
				.collect(Collectors.joining("\n")) + "</soma:Network>"), "has no output", "add-output");
		assertFixes(write("n.network", HEAD.formatted("Network", "") + SOUND.lines().filter(line -> !line.contains("\"x"))
				.collect(Collectors.joining("\n")) + "</soma:Network>"), "has no input", "add-input");
	}

	/** A dense layer d between x1 and y1. */
	private Layer addLayer(Document model) {
		Network network = (Network) model;
		Layer layer = SomaFactory.eINSTANCE.createLayer();
		layer.setId("d");
		layer.setType("dense");
		layer.setShape(Shape.of(3));
		Parameter bias = SomaFactory.eINSTANCE.createParameter();
		bias.setName("bias");
		bias.setValues(Tensor.zeros(Shape.of(3)));
		layer.getParameters().add(bias);
		network.getNodes().add(layer);
		Projection in = SomaFactory.eINSTANCE.createProjection();
		network.getLinks().add(in);
		in.setSource(Networks.node(network, "x1"));
		in.setTarget(layer);
		in.setWeights(Tensor.zeros(Shape.of(1, 3)));
		return layer;
	}

	@Test
	void layers() throws Exception {
		assertFixes(sound(), model -> addLayer(model).getParameters().get(0).setValues(Tensor.of(Shape.of(2), 1, 2)), "has 2 values for 'bias'",
				"fit-values resize");
		assertFixes(sound(), model -> ((Projection) addLayer(model).getIncoming().get(0)).setWeights(Tensor.of(Shape.of(1, 2), 1, 2)),
				"has weights of shape 1x2", "fit-values resize remove-connection");
		assertFixes(sound(), model -> ((Projection) addLayer(model).getIncoming().get(0)).setWeights(null), "has no weights",
				"fit-values remove-connection");
		assertFixes(sound(), model -> {
			Parameter useless = SomaFactory.eINSTANCE.createParameter();
			useless.setName("gain");
			useless.setValues(Tensor.zeros(Shape.of(3)));
			addLayer(model).getParameters().add(useless);
		}, "has the values 'gain'", "remove-values");
	}

	@Test
	void aLayerThatChangesItsSizeKeepsWhatItCan() throws Exception {
		ModelDocument document = ModelDocument.open(sound());
		Layer layer = addLayer(document.getModel());
		Projection in = (Projection) layer.getIncoming().get(0);
		in.setWeights(Tensor.of(Shape.of(1, 3), 1, 2, 3));
		layer.getParameters().get(0).setValues(Tensor.of(Shape.of(2), 7, 8));
		Fix resize = find(document, "has 2 values for 'bias'").fixes().get(1);
		document.getEditingDomain().getCommandStack().execute(resize.remedy().in(document.getEditingDomain(), StartValues.all(0.5f)));
		assertEquals(Tensor.of(Shape.of(1, 2), 1, 2), in.getWeights());
		assertEquals(Tensor.of(Shape.of(2), 7, 8), layer.getParameters().get(0).getValues());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~', value = { "<sources file=\"a.csv\" generator=\"moons\"/> | has a file and a generator | keep-file keep-generator",
			"<sources/> | has neither | remove-source", "<sources generator=\"cirlces\"/> | is not known | generator-circles",
			"<sources generator=\"moons\"><settings key=\"noise\" value=\"loud\"/></sources> | must be a number | defaults",
			"<sources file=\"nowhere.csv\"/> | does not exist | remove-source",
			"<split train=\"0.7\" validation=\"0.7\" test=\"0.7\"/> | must not be negative and sum to 1 | split",
			"<split train=\"-1\" validation=\"0\" test=\"0\"/> | must not be negative and sum to 1 | split" })
	void datasets(String content, String said, String offered) throws Exception {
		assertFixes(write("d.dataset", HEAD.formatted("Dataset", "") + content + "</soma:Dataset>"), said.strip(), offered.strip());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~', value = {
			" dataset=\"d.dataset\" | <loss type=\"mse\"/><optimizer type=\"adam\"/> | has no network | network-n.network",
			" network=\"n.network\" dataset=\"e.dataset\" | <loss type=\"mse\"/><optimizer type=\"adam\"/> | 'e.dataset' does not exist | dataset-d.dataset",
			" network=\"n.network\" dataset=\"d.dataset\" | <optimizer type=\"adam\"/> | has no loss | loss-mse",
			" network=\"n.network\" dataset=\"d.dataset\" | <loss type=\"mse\"/> | has no optimizer | optimizer-adam",
			" network=\"n.network\" dataset=\"d.dataset\" | <loss type=\"mse\"/><optimizer type=\"adamm\"/> | 'adamm' is not known | optimizer-adam optimizer-adamw",
			" network=\"n.network\" dataset=\"d.dataset\" | <loss type=\"mse\"/><optimizer type=\"adam\"><settings key=\"beta1\" value=\"x\"/></optimizer> | beta1 | defaults",
			" network=\"n.network\" dataset=\"d.dataset\" rate=\"-1\" epochs=\"0\" | <loss type=\"mse\"/><optimizer type=\"adam\"/> | must be a positive number | default-numbers" })
	void trainings(String attributes, String content, String said, String offered) throws Exception {
		sound();
		write("d.dataset", HEAD.formatted("Dataset", "") + "<sources generator=\"moons\"/></soma:Dataset>");
		assertFixes(write("t.training", HEAD.formatted("Training", " " + attributes.strip()) + content + "</soma:Training>"), said.strip(),
				offered.strip());
	}

	/** What cannot be done any more is left out, and the rest is one step. */
	@Test
	void allOfAKindAreMendedTogether() throws Exception {
		ModelDocument document = ModelDocument.open(write("n.network", HEAD.formatted("Network", "")
				+ SOUND.replaceAll("<links[^>]*>", "") + "</soma:Network>"));
		var domain = document.getEditingDomain();
		List<Finding> findings = ProjectCheck.check(document.getModel(), document.getFile());
		domain.getCommandStack().execute(Steps.possible("Connect all", findings.stream().flatMap(finding -> finding.fixes().stream())
				.filter(fix -> fix.id().equals("connect"))
				.<Supplier<Command>>map(fix -> () -> fix.remedy().in(domain, StartValues.all(1))).toList()));
		assertEquals(List.of(), ProjectCheck.check(document.getModel(), document.getFile()));
		domain.getCommandStack().undo();
		assertTrue(((Network) document.getModel()).getLinks().isEmpty());
		assertFalse(domain.getCommandStack().canUndo());
	}

	@Test
	void aSoundDocumentNeedsNone() throws Exception {
		assertEquals(List.of(), ProjectCheck.check(sound()));
	}
}
