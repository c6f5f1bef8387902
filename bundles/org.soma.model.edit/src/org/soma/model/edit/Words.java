package org.soma.model.edit;

import java.util.Collection;
import java.util.Locale;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.soma.model.Networks;

/** How features and elements are called in command labels and messages. */
public final class Words {

	private Words() {
	}

	/** <code>biasFrozen</code> reads "bias frozen". */
	public static String of(EStructuralFeature feature) {
		return feature.getName().replaceAll("(\\p{Lu})", " $1").toLowerCase(Locale.ROOT);
	}

	/** The label of the one element, or how many there are: "h1", "3 elements". */
	public static String of(Collection<? extends EObject> elements, String plural) {
		return elements.size() == 1 ? Networks.label(elements.iterator().next()) : elements.size() + " " + plural;
	}
}
