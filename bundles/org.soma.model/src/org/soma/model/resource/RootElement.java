package org.soma.model.resource;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.soma.model.SomaPackage;

/**
 * What the first element of a file says, read before anything else is made of the file.
 *
 * @param format
 *            the version attribute as it stands there, null where it is absent
 */
record RootElement(String namespace, String name, String format) {

	private static final XMLInputFactory READERS = readers();

	/**
	 * @throws IllegalArgumentException
	 *             with a message for the user where the file may not be read any further
	 */
	static RootElement read(byte[] xml) throws XMLStreamException {
		XMLStreamReader reader;
		synchronized (READERS) {
			reader = READERS.createXMLStreamReader(new ByteArrayInputStream(xml));
		}
		try {
			while (reader.hasNext()) {
				int event = reader.next();
				if (event == XMLStreamConstants.DTD) {
					throw new IllegalArgumentException("has a DOCTYPE, which no Soma file has; remove it");
				}
				if (event == XMLStreamConstants.START_ELEMENT) {
					return new RootElement(reader.getNamespaceURI(), reader.getLocalName(), reader.getAttributeValue(null, "format"));
				}
			}
			throw new XMLStreamException("there is no element");
		} finally {
			reader.close();
		}
	}

	/** The format version of a file that can be read: of the current version or older, with the right kind of root. */
	int checkedFormat(Path file) throws DocumentException {
		if (!SomaPackage.eNS_URI.equals(namespace)) {
			throw new DocumentException(file, "is no Soma file; its root element is '" + name + "'");
		}
		if (format == null) {
			throw new DocumentException(file, name, "has no format version, so it is no Soma file or a damaged one; restore the file", null);
		}
		int version;
		try {
			version = Integer.parseInt(format);
		} catch (NumberFormatException e) {
			throw new DocumentException(file, name, "'" + format + "' is no format version; restore the file", e);
		}
		if (version > FormatVersion.CURRENT) {
			throw new DocumentException(file, "was written by a newer Soma (format " + version + "; this one reads up to " + FormatVersion.CURRENT
					+ "); update Soma");
		}
		Optional<DocumentKind> kind = DocumentKind.of(file);
		if (version == FormatVersion.CURRENT && kind.isPresent() && !kind.get().type().getName().equals(name)) {
			throw new DocumentException(file, "holds a " + name.toLowerCase(Locale.ROOT) + " where its name promises a " + kind.get().extension() + "; rename the file");
		}
		return version;
	}

	private static XMLInputFactory readers() {
		XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
		factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
		factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
		return factory;
	}
}
