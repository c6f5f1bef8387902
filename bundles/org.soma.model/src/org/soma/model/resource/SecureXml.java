package org.soma.model.resource;

import java.util.Map;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;

import org.eclipse.emf.ecore.xmi.impl.XMLParserPoolImpl;
import org.xml.sax.SAXException;

/** XML parsers that open nothing but the bytes they are given: no document type, no entity, no schema. */
final class SecureXml {

	static final Map<String, Boolean> FEATURES = Map.of(
			"http://apache.org/xml/features/disallow-doctype-decl", true,
			"http://xml.org/sax/features/external-general-entities", false,
			"http://xml.org/sax/features/external-parameter-entities", false,
			"http://apache.org/xml/features/nonvalidating/load-external-dtd", false);

	/** Keeps parsers for the next file. */
	static final XMLParserPoolImpl POOL = new XMLParserPoolImpl() {

		/** The JDK's own parser: one that a bundle brings might not know the features. */
		@Override
		protected SAXParser makeParser(Map<String, Boolean> features, Map<String, ?> properties)
				throws ParserConfigurationException, SAXException {
			SAXParser parser = SAXParserFactory.newDefaultNSInstance().newSAXParser();
			for (Map.Entry<String, Boolean> feature : features.entrySet()) {
				parser.getXMLReader().setFeature(feature.getKey(), feature.getValue());
			}
			return parser;
		}
	};

	private SecureXml() {
	}

	static void set(DocumentBuilderFactory factory, String feature, boolean value) {
		try {
			factory.setFeature(feature, value);
		} catch (ParserConfigurationException e) {
			throw new IllegalStateException(e); // the JDK's parser knows them all
		}
	}
}
