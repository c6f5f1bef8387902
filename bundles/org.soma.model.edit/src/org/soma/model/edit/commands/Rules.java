package org.soma.model.edit.commands;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.soma.model.Connections;
import org.soma.model.Layer;
import org.soma.model.Link;
import org.soma.model.Mask;
import org.soma.model.Networks;
import org.soma.model.Node;
import org.soma.model.Parameter;
import org.soma.model.Projection;
import org.soma.model.Shape;
import org.soma.model.SomaPackage;
import org.soma.model.Tensor;
import org.soma.model.edit.Words;

/**
 * What a feature may be set to. Refuses only what could never be meant or would break something else; whether a type or
 * an activation is known is for the catalog to say, and for problem markers to show.
 */
public final class Rules {

	private Rules() {
	}

	/** Whether users may set the feature at all: an attribute of one value that neither identifies nor follows from others. */
	public static boolean isSettable(EStructuralFeature feature) {
		return feature instanceof EAttribute attribute && attribute.isChangeable() && !attribute.isMany() && !attribute.isID()
				&& attribute != SomaPackage.Literals.DOCUMENT__FORMAT;
	}

	/**
	 * Why the feature cannot have the value.
	 *
	 * @return one sentence for the user, or nothing where it can
	 */
	public static Optional<String> problem(EObject element, EStructuralFeature feature, Object value) {
		String what = Words.of(feature) + " of " + Networks.label(element);
		if (!element.eClass().getEAllStructuralFeatures().contains(feature)) {
			return Optional.of("there is no " + what);
		}
		if (!isSettable(feature)) {
			return Optional.of(what + " cannot be set");
		}
		if (value == null) {
			return feature.isRequired() || feature.getEType().getDefaultValue() != null ? Optional.of("set a value for " + what)
					: Optional.empty();
		}
		if (!feature.getEType().isInstance(value)) {
			return Optional.of(what + " cannot be " + value);
		}
		return switch (value) {
		case Number number -> number(element, feature, number).map(rule -> what + " is " + value + "; " + rule);
		case Tensor tensor -> shape(element, feature, tensor.shape());
		case Mask mask -> shape(element, feature, mask.shape());
		case Shape shape -> element instanceof Layer layer ? layerShape(layer, shape) : Optional.empty();
		case String text -> text(feature, text).map(rule -> what + ": " + rule);
		default -> Optional.empty();
		};
	}

	/**
	 * Why a layer cannot be made as large, with its values and its links.
	 *
	 * @return one sentence for the user, or nothing where it can
	 */
	public static Optional<String> problemOfSize(Layer layer, Shape shape) {
		return Resizing.problem(List.of(layer), shape);
	}

	private static Optional<String> number(EObject element, EStructuralFeature feature, Number value) {
		double number = value.doubleValue();
		if (!Double.isFinite(number)) {
			return Optional.of("set a finite number");
		}
		if (feature == SomaPackage.Literals.LINK__DELAY) {
			return delay((Link) element, value.intValue());
		}
		if (feature == SomaPackage.Literals.TRAINING__RATE) {
			return number > 0 ? Optional.empty() : Optional.of("set a positive number");
		}
		if (feature == SomaPackage.Literals.TRAINING__EPOCHS || feature == SomaPackage.Literals.TRAINING__BATCH
				|| feature == SomaPackage.Literals.GROUP__COLUMNS) {
			return number >= 1 ? Optional.empty() : Optional.of("set 1 or more");
		}
		if (feature == SomaPackage.Literals.NOTE__WIDTH || feature == SomaPackage.Literals.NOTE__HEIGHT) {
			return number >= 0 ? Optional.empty() : Optional.of("set 0 or more");
		}
		if (feature.getEContainingClass() == SomaPackage.Literals.SPLIT && value instanceof Double) {
			return number >= 0 && number <= 1 ? Optional.empty() : Optional.of("set a share from 0 to 1");
		}
		return Optional.empty();
	}

	private static Optional<String> delay(Link link, int delay) {
		return delay == link.getDelay() || link.getSource() == null || link.getTarget() == null ? Optional.empty()
				: Connections.problem(link.getSource(), link.getTarget(), delay);
	}

	private static Optional<String> text(EStructuralFeature feature, String text) {
		if (feature.isRequired() && text.isBlank()) {
			return Optional.of("write at least one letter");
		}
		boolean named = feature == SomaPackage.Literals.ELEMENT__NAME;
		if (named && text.chars().anyMatch(c -> c == '/' || c == '\\' || Character.isISOControl(c))) {
			return Optional.of("a name may not have / or \\ or control characters");
		}
		return Optional.empty();
	}

	/** Tensors and masks are set whole only in the shape that they have or that the ends of their projection need. */
	private static Optional<String> shape(EObject element, EStructuralFeature feature, Shape shape) {
		Shape needed = switch (element) {
		case Projection projection -> shapeOf(projection.getSource(), projection.getTarget());
		case Parameter parameter when parameter.getValues() != null -> parameter.getValues().shape();
		default -> shape;
		};
		return needed.equals(shape) ? Optional.empty() : Optional.of(Words.of(feature) + " of " + Networks.label(element)
				+ " need the shape " + needed + ", not " + shape);
	}

	/** The shape of the weights between two nodes. Refuses one that no link can have. */
	static Shape shapeOf(Node source, Node target) {
		Room.weights(source, target);
		return Shape.of(Networks.units(source), Networks.units(target));
	}

	private static Optional<String> layerShape(Layer layer, Shape shape) {
		boolean used = !layer.getIncoming().isEmpty() || !layer.getOutgoing().isEmpty() || !layer.getParameters().isEmpty();
		return !used || shape.size() == Networks.units(layer) ? Optional.empty()
				: Optional.of(Networks.label(layer) + " has weights for " + Networks.units(layer) + " units; choose a shape of as many, "
						+ "or build a new layer of the shape " + shape);
	}
}
