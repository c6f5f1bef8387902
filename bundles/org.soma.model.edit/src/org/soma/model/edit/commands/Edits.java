package org.soma.model.edit.commands;

import static org.soma.model.edit.commands.Refusal.network;
import static org.soma.model.edit.commands.Refusal.refuse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.util.EMap;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.soma.model.Arrangement;
import org.soma.model.Choice;
import org.soma.model.Column;
import org.soma.model.Connections;
import org.soma.model.Element;
import org.soma.model.Group;
import org.soma.model.Layer;
import org.soma.model.Link;
import org.soma.model.Network;
import org.soma.model.Networks;
import org.soma.model.Node;
import org.soma.model.Note;
import org.soma.model.Parameter;
import org.soma.model.Projection;
import org.soma.model.Shape;
import org.soma.model.SomaFactory;
import org.soma.model.SomaPackage.Literals;
import org.soma.model.Source;
import org.soma.model.Synapse;
import org.soma.model.Tensor;
import org.soma.model.edit.Ids;
import org.soma.model.edit.Words;

/**
 * Makes the commands of Soma. Each is complete when it is made, changes nothing before it is executed on the document's
 * command stack, can be undone and redone, and has a label for the Edit menu. They are made and executed in the thread
 * that owns the document.
 *
 * <p>
 * Every method throws {@link IllegalArgumentException} with one sentence for the user where the change is not allowed.
 */
public final class Edits {

	private Edits() {
	}

	/** Sets an attribute to a value of its type; null where the attribute may be absent. See {@link Rules}. */
	public static Command set(EditingDomain domain, EObject element, EStructuralFeature feature, Object value) {
		refuse(Rules.problem(element, feature, value));
		return one(domain, Labels.set(element, feature, value), element, new Assignment(element, feature, value));
	}

	/** Gives an element or a column another name; with a blank one an element goes by its id. */
	public static Command rename(EditingDomain domain, EObject element, String name) {
		EStructuralFeature feature = element instanceof Column ? Literals.COLUMN__NAME : Literals.ELEMENT__NAME;
		return set(domain, element, feature, name == null || name.isBlank() ? null : name.strip());
	}

	/**
	 * Sets an entry of the settings of a node, source or choice; a null value removes it. What values an entry may have is
	 * declared in the catalog and not asked here.
	 */
	public static Command setSetting(EditingDomain domain, EObject owner, String key, String value) {
		EMap<String, String> settings = SettingChanges.settings(owner)
				.orElseThrow(() -> new IllegalArgumentException(Networks.label(owner) + " has no settings"));
		return new EditCommand(domain, owner, "Set " + key + " of " + Networks.label(owner), List.of(owner),
				() -> SettingChanges.of(settings, key, value));
	}

	/** Adds a neuron, a layer or a note that is in no network yet. Its id must be free, see {@link Ids}. */
	public static Command add(EditingDomain domain, Network network, Element element) {
		refuse(element.eContainer() != null, Networks.label(element) + " is in a network already");
		refuse(!Networks.isId(element.getId()), "the id '" + element.getId() + "' may only have letters, digits, _ and -");
		refuse(Ids.isTaken(network, element.getId()), "the id '" + element.getId() + "' is taken; choose another");
		Change change = switch (element) {
		case Node node -> Insertion.atEnd(network.getNodes(), node);
		case Note note -> Insertion.atEnd(network.getNotes(), note);
		default -> throw new IllegalArgumentException("a group cannot be empty; group the nodes that it is to have");
		};
		return new EditCommand(domain, network, "Add " + Networks.label(element), List.of(element), () -> List.of(change));
	}

	/**
	 * Connects two nodes of a network: neurons by a synapse with this weight; where an end is a layer, by a projection that
	 * has it throughout.
	 */
	public static Command connect(EditingDomain domain, Node source, Node target, int delay, float weight) {
		refuse(!Float.isFinite(weight), "the weight is " + weight + "; set a finite number");
		if (source instanceof Layer || target instanceof Layer) {
			Shape shape = Rules.shapeOf(source, target);
			float[] weights = Room.hold(Networks.linkId(source, target, delay), shape.size(), () -> new float[shape.size()]);
			Arrays.fill(weights, weight);
			return connect(domain, source, target, delay, Tensor.adopt(shape, weights));
		}
		Synapse synapse = SomaFactory.eINSTANCE.createSynapse();
		synapse.setWeight(weight);
		return connect(domain, source, target, delay, synapse);
	}

	/** Connects two nodes, one of them a layer at least, by a projection with these weights, [source units, target units]. */
	public static Command connect(EditingDomain domain, Node source, Node target, int delay, Tensor weights) {
		Shape needed = Rules.shapeOf(source, target);
		refuse(!needed.equals(weights.shape()), "the weights have the shape " + weights.shape() + "; these ends need " + needed);
		refuse(!(source instanceof Layer || target instanceof Layer), "two neurons are connected by one weight, not by a tensor");
		Projection projection = SomaFactory.eINSTANCE.createProjection();
		projection.setWeights(weights);
		return connect(domain, source, target, delay, projection);
	}

	private static Command connect(EditingDomain domain, Node source, Node target, int delay, Link link) {
		Network network = Networks.of(source).orElse(null);
		refuse(network == null || network != Networks.of(target).orElse(null), "connect two nodes of the same network");
		refuse(Connections.problem(source, target, delay));
		link.setDelay(delay);
		return new EditCommand(domain, network, "Connect " + Networks.label(source) + " \u2192 " + Networks.label(target), List.of(link),
				() -> new NewLink(network, source, target, link).changes().toList());
	}

	public static Command disconnect(EditingDomain domain, Link link) {
		return delete(domain, List.of(link), "Disconnect " + Networks.label(link));
	}

	/**
	 * Deletes nodes with all their links, groups with all their members, links, notes, sources, columns and choices. A
	 * group that is left without members goes too.
	 */
	public static Command delete(EditingDomain domain, Collection<? extends EObject> elements) {
		refuse(elements.isEmpty(), "select what to delete");
		return delete(domain, elements, "Delete " + Words.of(elements, "elements"));
	}

	private static Command delete(EditingDomain domain, Collection<? extends EObject> elements, String label) {
		Set<EObject> distinct = new LinkedHashSet<>(elements);
		for (EObject element : distinct) {
			boolean deletable = switch (element) {
			case Element e -> true;
			case Link e -> true;
			case Source e -> true;
			case Column e -> true;
			case Choice e -> true;
			default -> false;
			};
			refuse(!deletable || element.eContainer() == null, Networks.label(element) + " cannot be deleted by itself");
		}
		return new EditCommand(domain, elements.iterator().next(), label, distinct, () -> Deletion.of(distinct));
	}

	/** Shifts nodes and notes, and groups with all their members; what has no place, such as a link, is left out. */
	public static Command move(EditingDomain domain, Collection<? extends EObject> elements, double dx, double dy) {
		Map<Element, Place> places = new LinkedHashMap<>();
		for (EObject element : elements) {
			switch (element) {
			case Node node -> places.put(node, new Place(node.getX() + dx, node.getY() + dy));
			case Note note -> places.put(note, new Place(note.getX() + dx, note.getY() + dy));
			case Group group -> group.getMembers()
					.forEach(node -> places.put(node, new Place(node.getX() + dx, node.getY() + dy)));
			default -> {
			}
			}
		}
		return place(domain, places, "Move " + Words.of(elements, "elements"));
	}

	/** Puts nodes and notes where they are to stand, as an automatic layout does. */
	public static Command place(EditingDomain domain, Map<? extends Element, Place> places) {
		return place(domain, places, "Arrange " + Words.of(places.keySet(), "elements"));
	}

	static Command place(EditingDomain domain, Map<? extends Element, Place> places, String label) {
		refuse(places.isEmpty(), "select neurons, layers or notes");
		List<Change> changes = new ArrayList<>();
		places.forEach((element, place) -> changes.addAll(placing(element, place)));
		return new EditCommand(domain, places.keySet().iterator().next(), label, places.keySet(), () -> changes);
	}

	static List<Change> placing(Element element, Place place) {
		refuse(!Double.isFinite(place.x()) || !Double.isFinite(place.y()), Networks.label(element) + " has no finite place");
		refuse(element instanceof Group, "a group stands where its members stand; place those");
		boolean note = element instanceof Note;
		return List.of(new Assignment(element, note ? Literals.NOTE__X : Literals.NODE__X, place.x()),
				new Assignment(element, note ? Literals.NOTE__Y : Literals.NODE__Y, place.y()));
	}

	/** Makes a column of nodes a group. They leave the groups they were in. With a null name the group goes by its id. */
	public static Command group(EditingDomain domain, Collection<? extends Node> nodes, String name) {
		return GroupEdits.group(domain, nodes, name, Arrangement.COLUMN, 0);
	}

	/** Dissolves a group; its members stay. */
	public static Command ungroup(EditingDomain domain, Group group) {
		refuse(group.eContainer() == null, Networks.label(group) + " is in no network");
		return new EditCommand(domain, group, "Ungroup " + Networks.label(group), List.copyOf(group.getMembers()),
				() -> List.of(new Removal<>(group.getMembers(), Set.copyOf(group.getMembers())),
						new Removal<>(Networks.of(group).orElseThrow().getGroups(), Set.of(group))));
	}

	/** Moves nodes into another group of their network, or with null out of their groups. */
	public static Command regroup(EditingDomain domain, Collection<? extends Node> nodes, Group group) {
		Network network = network(nodes);
		refuse(group != null && group.eContainer() != network, "the group is in another network");
		String label = group == null ? "Ungroup " + Words.of(nodes, "nodes")
				: "Put " + Words.of(nodes, "nodes") + " into " + Networks.label(group);
		return new EditCommand(domain, network, label, nodes, () -> Grouping.of(network, nodes, group));
	}

	/** Sets one weight of a projection; indices are row-major, source unit * target units + target unit. */
	public static Command setWeight(EditingDomain domain, Projection projection, int index, float value) {
		return setValue(domain, projection, Literals.PROJECTION__WEIGHTS, "weight", index, value);
	}

	/** Freezes one weight of a projection or lets it learn again. */
	public static Command setWeightFrozen(EditingDomain domain, Projection projection, int index, boolean frozen) {
		Shape shape = shape(projection, projection.getWeights(), index);
		return one(domain, Labels.freeze(frozen) + Labels.value("weight", shape, index, projection), projection,
				new MaskBit(projection, Literals.PROJECTION__FROZEN, shape, false, index, frozen));
	}

	/** Connects or disconnects one unit with one other of a projection. The weight is kept for when they are connected again. */
	public static Command setConnected(EditingDomain domain, Projection projection, int index, boolean connected) {
		Shape shape = shape(projection, projection.getWeights(), index);
		return one(domain, (connected ? "Connect " : "Disconnect ") + Labels.value("weight", shape, index, projection), projection,
				new MaskBit(projection, Literals.PROJECTION__CONNECTED, shape, true, index, connected));
	}

	/** Sets one value of a layer's parameter. */
	public static Command setValue(EditingDomain domain, Parameter parameter, int index, float value) {
		return setValue(domain, parameter, Literals.PARAMETER__VALUES, "value", index, value);
	}

	/** Freezes one value of a layer's parameter or lets it learn again. */
	public static Command setValueFrozen(EditingDomain domain, Parameter parameter, int index, boolean frozen) {
		Shape shape = shape(parameter, parameter.getValues(), index);
		return one(domain, Labels.freeze(frozen) + Labels.value("value", shape, index, parameter), parameter,
				new MaskBit(parameter, Literals.PARAMETER__FROZEN, shape, false, index, frozen));
	}

	private static Command setValue(EditingDomain domain, EObject element, EAttribute feature, String what, int index, float value) {
		Shape shape = shape(element, (Tensor) element.eGet(feature), index);
		String label = Labels.value(what, shape, index, element);
		refuse(!Float.isFinite(value), label + " cannot be " + value + "; set a finite number");
		return one(domain, "Set " + label, element, new TensorValue(element, feature, index, value));
	}

	private static Shape shape(EObject element, Tensor tensor, int index) {
		refuse(tensor == null, Networks.label(element) + " has no values yet; initialise it");
		refuse(index < 0 || index >= tensor.shape().size(), Networks.label(element) + " has no value number " + index);
		return tensor.shape();
	}

	private static Command one(EditingDomain domain, String label, EObject element, Change change) {
		return new EditCommand(domain, element, label, List.of(element), () -> List.of(change));
	}
}
