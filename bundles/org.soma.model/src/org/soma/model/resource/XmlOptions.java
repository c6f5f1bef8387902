package org.soma.model.resource;

import java.util.Map;

import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.xmi.XMLResource;

/** How EMF is to read and write: one element a line and nothing that depends on the machine. */
final class XmlOptions {

	static final Map<Object, Object> LOAD = Map.of(
			XMLResource.OPTION_USE_PARSER_POOL, SecureXml.POOL,
			XMLResource.OPTION_PARSER_FEATURES, SecureXml.FEATURES,
			XMLResource.OPTION_USE_DEPRECATED_METHODS, false,
			XMLResource.OPTION_DEFER_ATTACHMENT, true,
			XMLResource.OPTION_DEFER_IDREF_RESOLUTION, true,
			XMLResource.OPTION_RECORD_UNKNOWN_FEATURE, true,
			XMLResource.OPTION_USE_PACKAGE_NS_URI_AS_LOCATION, false);

	static final Map<Object, Object> SAVE = Map.of(
			XMLResource.OPTION_ENCODING, "UTF-8",
			Resource.OPTION_LINE_DELIMITER, "\n",
			XMLResource.OPTION_CONFIGURATION_CACHE, true);

	private XmlOptions() {
	}
}
