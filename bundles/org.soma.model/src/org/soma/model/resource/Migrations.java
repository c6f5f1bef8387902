package org.soma.model.resource;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Optional;

import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;

import org.w3c.dom.Document;

/** The ways from older format versions to the current one. */
public final class Migrations {

	/** Those that Soma comes with. */
	public static final Migrations STANDARD = new Migrations(List.of());

	private final List<Migration> migrations;

	public Migrations(List<Migration> migrations) {
		this.migrations = List.copyOf(migrations);
	}

	/** Whether each step from the version to the current one is there. */
	boolean reach(int version) {
		for (int at = version; at < FormatVersion.CURRENT; at++) {
			if (from(at).isEmpty()) {
				return false;
			}
		}
		return true;
	}

	/** Takes and returns a whole file. */
	byte[] apply(byte[] xml, int version) throws Exception {
		DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
		SecureXml.FEATURES.forEach((feature, value) -> SecureXml.set(factory, feature, value));
		DocumentBuilder builder = factory.newDocumentBuilder();
		builder.setErrorHandler(null); // the default one prints
		Document document = builder.parse(new ByteArrayInputStream(xml));
		for (int at = version; at < FormatVersion.CURRENT; at++) {
			from(at).orElseThrow().apply(document);
			document.getDocumentElement().setAttribute("format", String.valueOf(at + 1));
		}
		ByteArrayOutputStream result = new ByteArrayOutputStream();
		TransformerFactory.newDefaultInstance().newTransformer().transform(new DOMSource(document), new StreamResult(result));
		return result.toByteArray();
	}

	private Optional<Migration> from(int version) {
		return migrations.stream().filter(migration -> migration.from() == version).findFirst();
	}
}
