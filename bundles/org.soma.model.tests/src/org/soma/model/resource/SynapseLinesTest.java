package org.soma.model.resource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.soma.model.Network;

/** A file means the same however its lines are laid out. */
class SynapseLinesTest {

	private static final String HEAD = """
			<?xml version="1.0" encoding="UTF-8"?>
			<soma:Network xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:soma="urn:soma:model" format="1">
			  <nodes xsi:type="soma:Neuron" id="a" type="input"/>
			  <nodes xsi:type="soma:Neuron" id="b" type="hidden"/>
			""";
	private static final String LINE = "  <links xsi:type=\"soma:Synapse\" source=\"a\" target=\"b\"%s/>\n";
	private static final String SYNAPSE = LINE.formatted(" weight=\"0.5\"");
	private static final String END = "</soma:Network>\n";

	@TempDir
	Path folder;

	@ParameterizedTest
	@ValueSource(strings = {
			"", " weight=\"-1.5E-7\"", " delay=\"2\" weight=\"3.0\" frozen=\"true\"", " frozen=\"false\"", // as Soma writes them
			" frozen=\"true\" weight=\"0.25\"", " weight='0.5'", " weight=\"0&#46;5\"", " weight=\" 0.5 \"", " weight=\"0.5\" ", // as others may
			"  weight = \"0.5\"", " leak=\"0.5\"", " weight=\"NaN\"", "></links><notes id=\"n\"" })
	void aSynapseIsReadAlikeWhereItBeginsItsLineAndWhereNot(String attributes) throws Exception {
		String links = SYNAPSE + LINE.formatted(attributes) + SYNAPSE;
		assertEquals(written(links.replace("  <links", "\t<links")), written(links));
	}

	@ParameterizedTest
	@ValueSource(strings = {
			"  <!--\n%s  -->\n", "  <!-- what follows -->\n%s", "%s  <notes id=\"n\" text=\"&lt;\"/>\n%s", "<notes id=\"n\">\n%s</notes>\n",
			"%s  <notes\n  id=\"n\"/>\n%s", "<?soma-synapses 0?>\n%s", "<![CDATA[\n%s]]>\n",
			"%s  <nodes xsi:type=\"soma:Neuron\" id=\"c\" type=\"hidden\"/>\n  <links xsi:type=\"soma:Synapse\" source=\"b\" target=\"c\"/>\n" })
	void soIsARunOfThemWhateverIsAround(String around) throws Exception {
		String links = around.replace("%s", SYNAPSE + SYNAPSE);
		assertEquals(written(links.replace("  <links", "\t<links")), written(links));
	}

	@Test
	void synapsesMayStandBeforeTheirNodes() throws Exception {
		String links = "  <links xsi:type=\"soma:Synapse\" source=\"a\" target=\"c\"/>\n";
		String node = "  <nodes xsi:type=\"soma:Neuron\" id=\"c\" type=\"hidden\"/>\n";
		assertEquals(written(node + links), written(links + node));
	}

	@Test
	void whatIsWrongIsSaidWithItsLineOrItsNames() throws Exception {
		assertRefused(SYNAPSE + SYNAPSE + "  <nodes & />\n", "line 7");
		assertRefused(SYNAPSE + LINE.formatted(" source=\"b\"") + SYNAPSE, "line 6");
		assertRefused(SYNAPSE + LINE.formatted(" weight=\"much\"") + SYNAPSE, "'much' is no weight");
		assertRefused(SYNAPSE + SYNAPSE.replace("\"a\"", "\"nobody\"") + SYNAPSE, "its source 'nobody' does not exist");
	}

	private void assertRefused(String links, String why) {
		DocumentException problem = assertThrows(DocumentException.class, () -> written(links), links);
		assertTrue(problem.getMessage().contains(why), problem.getMessage());
	}

	private String written(String links) throws Exception {
		Path file = folder.resolve("n.network");
		Files.writeString(file, HEAD + links + END);
		Network network = Documents.load(file, Network.class);
		Path copy = folder.resolve("copy.network");
		Documents.save(network, copy);
		return Files.readString(copy);
	}
}
