package org.soma.commandline.elements;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.soma.model.Layer;
import org.soma.model.Mask;
import org.soma.model.Network;
import org.soma.model.Node;
import org.soma.model.Projection;
import org.soma.model.Shape;
import org.soma.model.Tensor;
import org.soma.model.edit.commands.Edits;
import org.soma.model.edit.commands.Rules;

/**
 * What can be set of one element: here what every kind has, its plain attributes; subclasses add what their kind has
 * besides.
 */
class Properties {

	protected final EditingDomain domain;
	private final EObject element;

	protected Properties(EditingDomain domain, EObject element) {
		this.domain = domain;
		this.element = element;
	}

	static Properties of(EditingDomain domain, Network network, EObject element) {
		return switch (element) {
		case Layer layer -> new LayerProperties(domain, network, layer);
		case Node node -> new NodeProperties(domain, network, node);
		case Projection projection -> new ProjectionProperties(domain, projection);
		default -> new Properties(domain, element);
		};
	}

	/**
	 * The command for an assignment.
	 *
	 * @throws IllegalArgumentException with a message for the user where there is no such property or it cannot have the value
	 */
	Command set(Assignment assignment) {
		EStructuralFeature feature = element.eClass().getEStructuralFeature(assignment.property());
		if (assignment.property().equals("id")) {
			throw new IllegalArgumentException("an id never changes; set the name instead");
		}
		if (!isPlain(feature)) {
			throw unknown(assignment);
		}
		refuseIndex(assignment);
		return Edits.set(domain, element, feature, Values.of((EAttribute) feature, assignment.value()));
	}

	/** The words that can be set, for messages. */
	Collection<String> names() {
		Set<String> names = new TreeSet<>();
		element.eClass().getEAllAttributes().stream().filter(Properties::isPlain).forEach(attribute -> names.add(attribute.getName()));
		return names;
	}

	protected final IllegalArgumentException unknown(Assignment assignment) {
		return new IllegalArgumentException(
				"there is no property '" + assignment.property() + "'; there are " + String.join(", ", names()));
	}

	protected final void refuseIndex(Assignment assignment) {
		if (!assignment.index().isEmpty()) {
			throw new IllegalArgumentException(assignment.property() + " is one value; leave the brackets out");
		}
	}

	/** Where in a tensor the indices point, checked against its shape. */
	protected static int position(Assignment assignment, Shape shape) {
		List<Integer> index = assignment.index();
		if (index.size() != shape.rank()) {
			throw new IllegalArgumentException(assignment.property() + " has the shape " + shape + "; write " + shape.rank()
					+ (shape.rank() == 1 ? " number" : " numbers") + " in the brackets");
		}
		int position = 0;
		for (int axis = 0; axis < shape.rank(); axis++) {
			if (index.get(axis) >= shape.dimension(axis)) {
				throw new IllegalArgumentException(assignment.property() + " has no index " + index.get(axis) + "; count from 0 to "
						+ (shape.dimension(axis) - 1));
			}
			position = position * shape.dimension(axis) + index.get(axis);
		}
		return position;
	}

	protected static Tensor filled(Shape shape, float value) {
		float[] values = new float[shape.size()];
		Arrays.fill(values, value);
		return Tensor.adopt(shape, values);
	}

	/** No mask stands for one that has the usual value throughout. */
	protected static Mask mask(Shape shape, boolean value, boolean usual) {
		return value == usual ? null : Mask.all(shape, value);
	}

	private static boolean isPlain(EStructuralFeature feature) {
		return feature instanceof EAttribute attribute && Rules.isSettable(attribute) && !attribute.isTransient()
				&& attribute.getEAttributeType().isSerializable();
	}
}
