package org.soma.model.resource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.eclipse.emf.common.util.URI;
import org.junit.jupiter.api.Test;
import org.soma.model.Network;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class MigrationTest {

	/** As if nodes had been called units in version 0. */
	private static final String OLD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<soma:Network xmi:version=\"2.0\" "
			+ "xmlns:xmi=\"http://www.omg.org/XMI\" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xmlns:soma=\"urn:soma:model\" "
			+ "format=\"0\">\n  <units xsi:type=\"soma:Neuron\" id=\"a\" type=\"hidden\" bias=\"0.5\"/>\n</soma:Network>\n";

	private static final Migration FROM_0 = new Migration() {

		@Override
		public int from() {
			return 0;
		}

		@Override
		public void apply(Document document) {
			Element unit = (Element) document.getElementsByTagName("units").item(0);
			document.renameNode(unit, null, "nodes");
		}
	};

	@Test
	void anOlderFileIsBroughtToTheCurrentVersion() throws Exception {
		SomaResource resource = new SomaResource(URI.createFileURI("/n.network"), new Migrations(List.of(FROM_0)));
		resource.load(new ByteArrayInputStream(OLD.getBytes(StandardCharsets.UTF_8)), null);
		Network network = (Network) resource.document();
		assertEquals("a", network.getNodes().get(0).getId());
		assertEquals(FormatVersion.CURRENT, network.getFormat());
	}

	@Test
	void aVersionThatNothingLeadsFromIsRefused() {
		SomaResource resource = new SomaResource(URI.createFileURI("/n.network"), new Migrations(List.of()));
		IOException refused = assertThrows(IOException.class,
				() -> resource.load(new ByteArrayInputStream(OLD.getBytes(StandardCharsets.UTF_8)), null));
		assertTrue(refused.getMessage().contains("n.network"), refused.getMessage());
	}
}
