package org.soma.project.fix;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.soma.catalog.Catalog;
import org.soma.catalog.NodeRole;
import org.soma.catalog.TypeDescriptor;
import org.soma.model.Layer;
import org.soma.model.Link;
import org.soma.model.Network;
import org.soma.model.Networks;
import org.soma.model.Neuron;
import org.soma.model.Node;
import org.soma.model.Shape;
import org.soma.model.SomaFactory;
import org.soma.model.edit.Ids;
import org.soma.model.edit.commands.Edits;
import org.soma.model.edit.commands.Resizing;
import org.soma.model.edit.commands.StartValues;

/**
 * Gives a network as many inputs and outputs as data has values for them. New ones are like the last that is there, stand
 * below it and are connected as it is; where it is a layer, the layer grows. The last ones go first.
 */
public final class UnitFixes {

	/** How far neurons of a column are from one another where nothing tells. */
	private static final double DOWN = 76;

	private final Network network;
	private final NodeRole role;
	private final int units;

	private UnitFixes(Network network, NodeRole role, int units) {
		this.network = network;
		this.role = role;
		this.units = units;
	}

	/**
	 * One step that fits both sides. The last input and the last output stay, whatever is asked for.
	 *
	 * @param inputs how many there are to be; a side of which there are to be none is left as it is
	 * @param outputs the same
	 * @return nothing where the network is as large already
	 */
	public static Optional<Fix> of(Network network, int inputs, int outputs) {
		List<UnitFixes> sides = Stream.of(new UnitFixes(network, NodeRole.INPUT, inputs), new UnitFixes(network, NodeRole.OUTPUT, outputs))
				.filter(side -> side.units > 0 && side.missing() != 0).toList();
		if (sides.isEmpty()) {
			return Optional.empty();
		}
		String label = "Give the network " + sides.stream().map(UnitFixes::words).collect(Collectors.joining(" and "));
		return Optional.of(new Fix("units", label, (domain, weights) -> Steps.all(label,
				sides.stream().<Supplier<Command>>map(side -> () -> side.fit(domain, weights)).toList())));
	}

	/** How many inputs or outputs a network has. */
	public static int count(Network network, NodeRole role) {
		return new UnitFixes(network, role, 0).count();
	}

	private String words() {
		return units + (role == NodeRole.INPUT ? " input" : " output") + (units == 1 ? "" : "s");
	}

	private List<Node> nodes() {
		return network.getNodes().stream()
				.filter(node -> Catalog.get().type(node.getType()).map(TypeDescriptor::role).filter(role::equals).isPresent()).toList();
	}

	private int count() {
		return nodes().stream().mapToInt(Networks::units).sum();
	}

	private int missing() {
		return units - count();
	}

	private Command fit(EditingDomain domain, StartValues weights) {
		if (missing() == 0) {
			throw new IllegalArgumentException("the network has " + words() + " already");
		}
		return Steps.all("Give the network " + words(), missing() < 0 ? shrink(domain, weights) : grow(domain, weights));
	}

	private List<Supplier<Command>> shrink(EditingDomain domain, StartValues weights) {
		List<Supplier<Command>> steps = new ArrayList<>();
		List<Node> gone = new ArrayList<>();
		int many = -missing();
		for (Node node : nodes().reversed()) {
			int left = Networks.units(node) - many;
			if (left > 0 && many > 0) {
				steps.add(() -> Resizing.resize(domain, (Layer) node, Shape.of(left), weights));
			} else if (many > 0) {
				gone.add(node);
			}
			many -= Math.min(many, Networks.units(node));
		}
		if (!gone.isEmpty()) {
			steps.add(() -> Edits.delete(domain, gone));
		}
		return steps;
	}

	private List<Supplier<Command>> grow(EditingDomain domain, StartValues weights) {
		List<Supplier<Command>> steps = new ArrayList<>();
		if (nodes().isEmpty()) {
			steps.add(() -> NetworkFixes.add(domain, network, role, prefix(), weights));
			if (units > 1) {
				steps.add(() -> fit(domain, weights));
			}
		} else if (nodes().getLast() instanceof Layer layer) {
			steps.add(() -> Resizing.resize(domain, layer, Shape.of(Networks.units(layer) + missing()), weights));
		} else {
			Node last = nodes().getLast();
			List<Neuron> added = like(last);
			added.forEach(neuron -> steps.add(() -> Edits.add(domain, network, neuron)));
			if (last.getGroup() != null) {
				steps.add(() -> Edits.regroup(domain, added, last.getGroup()));
			}
			connect(domain, last, added, weights).ifPresent(steps::add);
		}
		return steps;
	}

	private String prefix() {
		return role == NodeRole.INPUT ? "x" : "y";
	}

	private List<Neuron> like(Node last) {
		List<Neuron> neurons = new ArrayList<>();
		List<Node> there = nodes();
		double down = there.size() > 1 ? last.getY() - there.get(there.size() - 2).getY() : DOWN;
		for (String id : Ids.next(network, prefix(), missing())) {
			Neuron neuron = SomaFactory.eINSTANCE.createNeuron();
			neuron.setId(id);
			neuron.setType(last.getType());
			neuron.setActivation(last.getActivation());
			last.getSettings().forEach(setting -> neuron.getSettings().put(setting.getKey(), setting.getValue()));
			neurons.add(neuron);
			neuron.setX(last.getX());
			neuron.setY(last.getY() + (down > 0 ? down : DOWN) * neurons.size());
		}
		return neurons;
	}

	/** What a link with a delay leads back to is the last one's own affair. */
	private Optional<Supplier<Command>> connect(EditingDomain domain, Node last, List<Neuron> added, StartValues weights) {
		boolean input = role == NodeRole.INPUT;
		List<Node> others = (input ? last.getOutgoing() : last.getIncoming()).stream().filter(link -> link.getDelay() == 0)
				.map(input ? Link::getTarget : Link::getSource).distinct().toList();
		return others.isEmpty() ? Optional.empty()
				: Optional.of(() -> input ? Neighbours.connect(domain, List.copyOf(added), others, weights)
						: Neighbours.connect(domain, others, List.copyOf(added), weights));
	}
}
