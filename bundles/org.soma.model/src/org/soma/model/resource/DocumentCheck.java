package org.soma.model.resource;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.soma.model.Document;
import org.soma.model.Element;
import org.soma.model.Link;
import org.soma.model.Network;
import org.soma.model.Networks;
import org.soma.model.Node;

/**
 * What a file needs to be read back as it was: elements can be told apart, and references lead to them. Anything else
 * that may be wrong with a document is validation's to say and does not keep it from being saved.
 */
final class DocumentCheck {

	private DocumentCheck() {
	}

	static void checkIds(Path file, Document document) throws DocumentException {
		if (!(document instanceof Network network)) {
			return;
		}
		Set<String> seen = new HashSet<>();
		for (List<? extends Element> elements : List.of(network.getGroups(), network.getNodes(), network.getNotes())) {
			for (Element element : elements) {
				String id = element.getId();
				if (id == null) {
					String what = element.getName() == null ? element.eClass().getName().toLowerCase(Locale.ROOT) : element.getName();
					throw new DocumentException(file, what + " " + (elements.indexOf(element) + 1), "has no id; give it one", null);
				}
				if (!Networks.isId(id)) {
					throw new DocumentException(file, id, "the id may only have letters, digits, _ and -; give it another", null);
				}
				if (!seen.add(id)) {
					throw new DocumentException(file, id, "the id is used twice; give one of the two another", null);
				}
			}
		}
	}

	static void checkReferences(Path file, Document document) throws DocumentException {
		if (!(document instanceof Network network)) {
			return;
		}
		for (Link link : network.getLinks()) {
			if (isOutside(link.getSource(), network) || isOutside(link.getTarget(), network)) {
				throw new DocumentException(file, Networks.label(link), "joins a node that is not in this network; remove the connection", null);
			}
		}
		for (Node node : network.getNodes()) {
			if (isOutside(node.getGroup(), network)) {
				throw new DocumentException(file, Networks.label(node), "is in a group that is not in this network; take it out", null);
			}
		}
	}

	private static boolean isOutside(EObject element, Network network) {
		return element != null && element.eContainer() != network;
	}

	/** The first element with a text that XML has no way to write; null where there is none. */
	static EObject unwritable(Document document) {
		if (hasUnwritableText(document)) {
			return document;
		}
		for (Iterator<EObject> all = EcoreUtil.getAllContents(document, false); all.hasNext();) {
			EObject element = all.next();
			if (hasUnwritableText(element)) {
				return element;
			}
		}
		return null;
	}

	private static boolean hasUnwritableText(EObject element) {
		for (EAttribute attribute : element.eClass().getEAllAttributes()) {
			if (!attribute.isTransient() && element.eGet(attribute) instanceof String text && !text.codePoints().allMatch(DocumentCheck::isXml)) {
				return true;
			}
		}
		return false;
	}

	private static boolean isXml(int character) {
		return character >= ' ' && character < Character.MIN_SURROGATE || character > Character.MAX_SURROGATE && character < 0xFFFE
				|| character > 0xFFFF || character == '\t' || character == '\n' || character == '\r';
	}
}
