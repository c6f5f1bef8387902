package org.soma.catalog.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.soma.catalog.Catalog;
import org.soma.catalog.Descriptor;
import org.soma.catalog.ElementwiseActivation;
import org.soma.catalog.Registry;

/** Contributions of strangers' plug-ins, sound and faulty ones. */
class CatalogReaderTest {

	private static final String POINTS = """
			<plugin>
			<extension-point id="neuronTypes" name="n"/> <extension-point id="layerTypes" name="l"/>
			<extension-point id="activations" name="a"/> <extension-point id="initializers" name="i"/>
			<extension-point id="losses" name="l"/> <extension-point id="optimizers" name="o"/>
			<extension-point id="regularizers" name="r"/> <extension-point id="generators" name="g"/>
			<extension-point id="clippings" name="c"/> <extension-point id="schedules" name="s"/>
			<extension-point id="stopRules" name="s"/> <extension-point id="metrics" name="m"/>
			<extension id="own" point="org.soma.catalog.activations">
				<activation id="tanh" name="Tanh" help="Squeezes." formula="tanh(x)" class="org.soma.catalog.activations.Tanh"/>
			</extension>
			</plugin>""";

	private static final String SOUND = "id='acme.sound' name='Sound' help='Sound.' formula='x' class='org.soma.catalog.activations.Identity'";

	private final PlainExtensions extensions = new PlainExtensions(CatalogReaderTest.class.getClassLoader());
	private final List<Fault> faults = new ArrayList<>();

	private Catalog catalog() {
		extensions.add("org.soma.catalog", POINTS);
		return Catalog.of(extensions.registry(), faults::add);
	}

	private void contribute(String bundle, String point, String elements) {
		extensions.add(bundle, "<plugin><extension id='things' point='org.soma.catalog." + point + "'>" + elements
				+ "</extension></plugin>");
	}

	private static List<String> ids(Registry<?> registry) {
		return registry.all().stream().map(Descriptor::id).toList();
	}

	@Test
	void puttingStrangersBehindSomaByTheNamesOfTheirBundles() {
		contribute("zoo", "activations", "<activation " + SOUND.replace("acme.sound", "zoo.b") + "/><activation "
				+ SOUND.replace("acme.sound", "zoo.a") + "/>");
		contribute("acme", "activations", "<activation " + SOUND + "/>");
		assertEquals(List.of("tanh", "acme.sound", "zoo.b", "zoo.a"), ids(catalog().activations()));
		assertEquals(List.of(), faults);
	}

	@Test
	void describesWhatIsContributed() {
		contribute("acme", "neuronTypes", "<neuronType id='acme.gate' name='Gate' help='A gate.' category='Neurons' icon='icons/gate.svg'"
				+ " colour='#C77A12' role='hidden' activation='tanh' sends='false'>"
				+ "<parameter key='size' label='Size' help='How large.' kind='integer' default='3' minimum='1' maximum='9'/></neuronType>");
		var gate = catalog().neuronTypes().get("acme.gate");
		assertEquals("Gate|A gate.|Neurons|icons/gate.svg|#C77A12|acme", String.join("|", gate.name(), gate.help(), gate.category(), gate.icon(),
				gate.colour(), gate.contributor()));
		assertEquals("tanh", gate.defaultActivation().orElseThrow());
		assertEquals(false, gate.maySend());
		assertEquals("must be at most 9, not 10", gate.parameters().get(0).problem("10").orElseThrow());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~', value = {
			"name='N' help='H.' formula='x' class='org.soma.catalog.activations.Relu'/ | <activation> has no id",
			"id='Bad Id' name='N' help='H.' formula='x' class='x'/ | the id 'Bad Id' must be of lower-case letters and digits with - or . between",
			"id='a' help='H.' formula='x' class='x'/ | <activation> has no name", "id='a' name='N' formula='x' class='x'/ | <activation> has "
					+ "no help",
			"id='a' name='N' help='H.' class='x'/ | <activation> has no formula", "id='a' name='N' help='H.' formula='x'/ | <activation> has "
					+ "no class",
			"id='a' name='N' help='H.' formula='x' colour='blue!' class='x'/ | the colour 'blue!' must be a token such as hidden, or #RRGGBB",
			"id='a' name='N' help='H.' formula='x' class='com.acme.Gone'/ | the class com.acme.Gone cannot be created: "
					+ "java.lang.ClassNotFoundException: com.acme.Gone",
			"id='a' name='N' help='H.' formula='x' class='org.soma.catalog.losses.Huber'/ | the class org.soma.catalog.losses.Huber does not "
					+ "implement org.soma.catalog.Activation",
			"id='a' name='N' help='H.' formula='x' class='org.soma.catalog.activations.LeakyRelu'/ | the class "
					+ "org.soma.catalog.activations.LeakyRelu cannot be created: a: the parameter 'slope' is not declared",
			"id='tanh' name='N' help='H.' formula='x' class='org.soma.catalog.activations.Tanh'/ | the id is taken by org.soma.catalog" })
	void leavesOutWhatIsFaultyAndKeepsTheRest(String element, String reason) {
		contribute("acme", "activations", "<activation " + element.strip() + "><activation " + SOUND + "/>");
		Catalog catalog = catalog();
		assertEquals(List.of("tanh", "acme.sound"), ids(catalog.activations()));
		assertEquals("org.soma.catalog", catalog.activations().get("tanh").contributor());
		assertEquals(1, faults.size());
		assertTrue(faults.get(0).message().contains(
				"of acme (extension acme.things of org.soma.catalog.activations) is left out: " + reason), faults.get(0).message());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~', value = { "label='L' help='H.' kind='number' default='1' | <parameter> has no key",
			"key='a b' label='L' help='H.' kind='number' default='1' | the parameter key 'a b' must be of letters, digits and hyphens",
			"key='k' help='H.' kind='number' default='1' | <parameter> has no label",
			"key='k' label='L' help='H.' kind='number' | <parameter> has no default",
			"key='k' label='L' help='H.' kind='float' default='1' | the parameter 'k' has the kind 'float'; take one of [number, integer, "
					+ "choice, text, yes-no]",
			"key='k' label='L' help='H.' kind='number' default='1' minimum='low' | the minimum of the parameter 'k' must be a number such as "
					+ "0, not 'low'",
			"key='k' label='L' help='H.' kind='number' default='1' minimum='2' maximum='1' | the parameter 'k' has a minimum above its maximum",
			"key='k' label='L' help='H.' kind='number' default='5' maximum='1' | the default of the parameter 'k' must be at most 1, not 5",
			"key='k' label='L' help='H.' kind='choice' default='a' | the parameter 'k' needs choices if and only if its kind is choice",
			"key='k' label='L' help='H.' kind='choice' default='c' choices='a,b' | the default of the parameter 'k' must be one of a, b, not 'c'" })
	void leavesOutEntriesWithFaultyParameters(String parameter, String reason) {
		contribute("acme", "activations", "<activation " + SOUND + "><parameter " + parameter.strip() + "/></activation>");
		assertEquals(List.of("tanh"), ids(catalog().activations()));
		assertTrue(faults.get(0).message().endsWith("is left out: " + reason), faults.get(0).message());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~', value = { "'' | <neuronType> has no role",
			"role='middle' | the role 'middle' must be one of hidden, input, output",
			"role='hidden' sends='perhaps' | the sends 'perhaps' must be one of false, true",
			"role='hidden' activation='tahn' | activation 'tahn' is not known; did you mean tanh?" })
	void leavesOutFaultyTypes(String attributes, String reason) {
		contribute("acme", "neuronTypes",
				"<neuronType id='acme.n' name='N' help='H.' " + attributes.strip().replace("''", "") + "/><neuronType id='acme.m' name='M' "
						+ "help='H.' role='hidden'/>");
		assertEquals(List.of("acme.m"), ids(catalog().neuronTypes()));
		assertEquals(1, faults.size());
		assertTrue(faults.get(0).message().endsWith("is left out: " + reason), faults.get(0).message());
	}

	@Test
	void readsWhatATrainingChooses() {
		contribute("acme", "stopRules", "<stopRule id='acme.s' name='S' help='S.' class='org.soma.catalog.stoprules.TargetLoss'>"
				+ "<parameter key='loss' label='Loss' help='L.' kind='number' default='1'/></stopRule>"
				+ "<stop-rule id='acme.t' name='T' help='T.' class='org.soma.catalog.stoprules.TargetLoss'/>");
		contribute("acme.more", "schedules", "<schedule id='acme.c' name='C' help='C.' class='org.soma.catalog.metrics.Accuracy'/>");
		assertEquals(List.of("acme.s"), ids(catalog().stopRules()));
		assertEquals(List.of("schedule 'acme.c' of acme.more (extension acme.more.things of org.soma.catalog.schedules) is left out: the class "
				+ "org.soma.catalog.metrics.Accuracy does not implement org.soma.catalog.Schedule",
				"stop-rule 'acme.t' of acme (extension acme.things of org.soma.catalog.stopRules) is left out: the element must be <stopRule>"),
				faults.stream().map(Fault::message).toList());
	}

	@Test
	void leavesOutALayerTypeWithTheIdOfANeuronType() {
		contribute("acme", "neuronTypes", "<neuronType id='acme.n' name='N' help='H.' role='hidden'/>");
		contribute("acme.layers", "layerTypes", "<layerType id='acme.n' name='N' help='H.' role='hidden'/>");
		assertEquals(List.of(), ids(catalog().layerTypes()));
		assertEquals("layerType 'acme.n' of acme.layers (extension acme.layers.things of org.soma.catalog.layerTypes) is left out: "
				+ "a neuron type has the same id", faults.get(0).message());
	}

	@Test
	void leavesOutElementsOfOtherNamesAndClassesThatFail() {
		contribute("acme", "activations",
				"<aktivation " + SOUND + "/><activation " + SOUND.replace("org.soma.catalog.activations.Identity", Failing.class.getName()) + "/>");
		assertEquals(List.of("tanh"), ids(catalog().activations()));
		assertEquals(2, faults.size());
		assertTrue(faults.get(0).message().endsWith("the element must be <activation>"), faults.get(0).message());
		assertTrue(faults.get(1).message().contains("cannot be created"), faults.get(1).message());
	}

	/** Fails while it is created. */
	public static final class Failing extends ElementwiseActivation {

		public Failing() {
			throw new UnsupportedOperationException("not today");
		}

		@Override
		public double value(double x) {
			return x;
		}

		@Override
		public double derivative(double x) {
			return 1;
		}
	}
}
