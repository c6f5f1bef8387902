package org.soma.model.edit;

import java.util.Arrays;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.soma.model.Element;
import org.soma.model.Link;
import org.soma.model.Mask;
import org.soma.model.Tensor;

/**
 * Everything there is in a model, as text to compare: what files do not hold is in it too, such as tensors and the order
 * of a node's links and a group's members.
 */
public final class Snapshot {

	private final StringBuilder text = new StringBuilder();

	private Snapshot() {
	}

	public static String of(EObject root) {
		Snapshot snapshot = new Snapshot();
		snapshot.add(root, "");
		return snapshot.text.toString();
	}

	private void add(EObject element, String indent) {
		text.append(indent).append(element.eClass().getName()).append(System.lineSeparator());
		for (EStructuralFeature feature : element.eClass().getEAllStructuralFeatures()) {
			Object value = element.eGet(feature);
			List<?> values = feature.isMany() ? (List<?>) value : Arrays.asList(value);
			text.append(indent).append("  ").append(feature.getName()).append(':');
			if (feature instanceof EReference reference && reference.isContainment()) {
				text.append(System.lineSeparator());
				values.stream().filter(EObject.class::isInstance).forEach(child -> add((EObject) child, indent + "    "));
			} else {
				values.forEach(one -> text.append(' ').append(plain(one)));
				text.append(System.lineSeparator());
			}
		}
	}

	private static String plain(Object value) {
		return switch (value) {
		case Tensor tensor -> tensor + Arrays.toString(tensor.toArray());
		case Mask mask -> mask.shape() + mask.toBits().toString();
		case Element element -> element.getId();
		case Link link -> link.getId();
		case null -> "-";
		default -> value.toString();
		};
	}
}
