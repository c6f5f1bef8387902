package org.soma.model.resource;

import java.util.Map;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.ExtendedMetaData;
import org.eclipse.emf.ecore.util.InternalEList;
import org.eclipse.emf.ecore.xmi.XMIException;
import org.eclipse.emf.ecore.xmi.XMIResource;
import org.eclipse.emf.ecore.xmi.XMLHelper;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.SAXXMIHandler;
import org.soma.model.Link;
import org.soma.model.Network;
import org.soma.model.SomaPackage;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;

/**
 * Reads elements of classes nobody here knows as {@link ForeignTypes}, and does nothing that would leave the file: EMF's
 * own handler opens the address of a namespace it does not know, and makes objects that point into other files.
 */
final class SomaHandler extends SAXXMIHandler {

	private static final int DEEPEST = 64;

	private final ForeignTypes foreignTypes = new ForeignTypes();
	private final SynapseLines synapses;

	/** @param synapses those that are left out of what is read */
	SomaHandler(XMLResource resource, XMLHelper helper, Map<?, ?> options, SynapseLines synapses) {
		super(resource, helper, options);
		this.synapses = synapses;
	}

	@Override
	public void startElement(String uri, String localName, String name, Attributes attributes) throws SAXException {
		if (elements.size() > DEEPEST) {
			throw new SAXException(new IllegalArgumentException("nests elements too deeply; restore the file"));
		}
		super.startElement(uri, localName, name, attributes);
	}

	/** An unknown namespace keeps the prefix it has in the file. */
	@Override
	public void startPrefixMapping(String prefix, String namespace) {
		super.startPrefixMapping(prefix, namespace);
		if (!prefix.isEmpty() && !namespace.equals(XMIResource.XMI_URI) && !namespace.equals(ExtendedMetaData.XSI_URI)
				&& packageRegistry.getEPackage(namespace) == null) {
			extendedMetaData.demandPackage(namespace).setNsPrefix(prefix);
		}
	}

	@Override
	protected EPackage getPackageForURI(String namespace) {
		EPackage known = namespace == null ? null : packageRegistry.getEPackage(namespace);
		return known != null || namespace == null ? known : extendedMetaData.demandPackage(namespace);
	}

	@Override
	protected EObject createObjectFromTypeName(EObject parent, String qualifiedName, EStructuralFeature feature) {
		int colon = qualifiedName.indexOf(':');
		String prefix = qualifiedName.substring(0, Math.max(colon, 0));
		String namespace = helper.getURI(prefix);
		if (namespace == null || packageRegistry.getEPackage(namespace) != null || !(feature instanceof EReference place)
				|| place.getEContainingClass().getEPackage() != SomaPackage.eINSTANCE) {
			return super.createObjectFromTypeName(parent, qualifiedName, feature);
		}
		EClass type = foreignTypes.type(namespace, prefix, qualifiedName.substring(colon + 1), place.getEReferenceType());
		EObject element = createObject(type.getEPackage().getEFactoryInstance(), type, false);
		setFeatureValue(parent, feature, element);
		processObject(element);
		return element;
	}

	@Override
	public void processingInstruction(String target, String data) {
		if (!target.equals(SynapseLines.MARK) || synapses.areRead()) {
			super.processingInstruction(target, data);
		} else if (elements.size() == 1 && objects.peekEObject() instanceof Network network && means("soma", SomaPackage.eNS_URI)
				&& means("xsi", ExtendedMetaData.XSI_URI)) {
			((InternalEList<Link>) network.getLinks()).addAllUnique(synapses.read(data, network));
		}
	}

	private boolean means(String prefix, String namespace) {
		return namespace.equals(helper.getURI(prefix));
	}

	@Override
	protected void handleProxy(InternalEObject proxy, String address) {
		error(new XMIException("refers to '" + address + "' in another file, which no Soma file does; remove the reference",
				getLocation(), getLineNumber(), getColumnNumber()));
	}
}
