package org.soma.diagram.ui.verbs;

import static org.soma.diagram.ui.verbs.Questions.number;
import static org.soma.diagram.ui.verbs.Questions.whole;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.gef.GraphicalViewer;
import org.soma.catalog.Catalog;
import org.soma.catalog.NodeRole;
import org.soma.catalog.Registry;
import org.soma.catalog.TypeDescriptor;
import org.soma.diagram.ui.palette.NewElement;
import org.soma.diagram.ui.parts.NodeEditPart;
import org.soma.diagram.ui.policies.NewConnections;
import org.soma.model.Link;
import org.soma.model.Neuron;
import org.soma.model.Node;
import org.soma.model.edit.commands.Connecting;
import org.soma.model.edit.commands.ConnectionPattern;
import org.soma.model.edit.commands.Edits;
import org.soma.model.edit.commands.Growing;
import org.soma.model.edit.commands.LayerKind;
import org.soma.model.edit.commands.ManyLinks;
import org.soma.model.edit.commands.NeuronKind;
import org.soma.model.edit.commands.Rewiring;

/** Connections: from what is marked to what is selected, and what becomes of those there are. */
public final class ConnectVerbs {

	private static final String SOURCES = "org.soma.diagram.ui.sources";
	private static final double ACROSS = 160;
	private static final double DOWN = 72;

	private ConnectVerbs() {
	}

	public static List<Verb> all() {
		return List.of(
				Verb.of(VerbGroup.CONNECT, "Start or End &Connection", "connect", "C", selected -> !selected.nodes().isEmpty(), ConnectVerbs::startOrEnd),
				Verb.of(VerbGroup.CONNECT, "Connect &One to One", null, "O", ConnectVerbs::isReady, selected -> end(selected, ConnectionPattern.oneToOne())),
				Verb.of(VerbGroup.CONNECT, "Connect at &Random\u2026", null, "Shift+R", ConnectVerbs::isReady, ConnectVerbs::atRandom),
				Verb.of(VerbGroup.CONNECT, "Connect by &Distance\u2026", null, "D", ConnectVerbs::isReady, ConnectVerbs::byDistance),
				Verb.of(VerbGroup.CONNECT, "Disconnect from &Marked", "disconnect", "Shift+C", ConnectVerbs::isReady, ConnectVerbs::disconnect),
				Verb.of(VerbGroup.CONNECT, "Add &Layer After\u2026", "layer", "L", selected -> !selected.nodes().isEmpty(), ConnectVerbs::addLayer),
				Verb.of(VerbGroup.CONNECT, "&Insert Neuron or Layer", "add", "I", selected -> !selected.of(Link.class).isEmpty(), ConnectVerbs::insert),
				Verb.of(VerbGroup.CONNECT, "Re&verse", null, "R", selected -> !selected.of(Link.class).isEmpty(),
						selected -> selected.execute(Rewiring.reverse(selected.domain(), selected.selectedLinks(), NewConnections.RULE))),
				Verb.of(VerbGroup.CONNECT, "Delete, &Keep Connections", null, "M1+Delete", selected -> !selected.of(Neuron.class).isEmpty(), ConnectVerbs::dissolve),
				Verb.of(VerbGroup.CONNECT, "Delete Connections Amon&g and to Selected", null, "Shift+D", selected -> !selected.links().isEmpty(),
						selected -> selected.execute(Edits.delete(selected.domain(), selected.links()))));
	}

	/** The nodes from which a connection was started and that are still there. */
	@SuppressWarnings("unchecked")
	private static List<Node> sources(GraphicalViewer viewer) {
		List<Node> sources = Optional.ofNullable((List<Node>) viewer.getProperty(SOURCES)).orElse(List.of());
		return sources.stream().filter(node -> node.eContainer() != null).toList();
	}

	private static boolean isReady(Selected selected) {
		return !sources(selected.viewer()).isEmpty() && !selected.nodes().isEmpty();
	}

	private static void mark(Selected selected, List<Node> nodes) {
		for (Object part : selected.part().getChildren()) {
			if (part instanceof NodeEditPart node) {
				node.getFigure().setMarked(nodes.contains(node.getModel()));
			}
		}
		selected.viewer().setProperty(SOURCES, nodes);
	}

	/** Takes back the start of a connection; false where there is none. */
	public static boolean cancel(Selected selected) {
		boolean begun = !sources(selected.viewer()).isEmpty();
		mark(selected, List.of());
		return begun;
	}

	private static void startOrEnd(Selected selected) {
		if (isReady(selected)) {
			end(selected, ConnectionPattern.allToAll());
		} else {
			mark(selected, new ArrayList<>(selected.nodes()));
			selected.say("Connection from " + selected.nodes().size() + (selected.nodes().size() == 1 ? " node" : " nodes")
					+ ": select where it leads and press C again; Esc takes it back");
		}
	}

	private static void end(Selected selected, ConnectionPattern pattern) {
		ManyLinks links = NewConnections.connect(selected.domain(), pattern, sources(selected.viewer()), selected.nodes());
		List<Node> targets = selected.nodes();
		selected.domain().getCommandStack().execute(links.command());
		mark(selected, List.of());
		selected.select(targets);
		selected.say(links.made() + (links.made() == 1 ? " connection" : " connections") + " made"
				+ (links.leftOut() > 0 ? "; " + links.leftOut() + " left out, which exist already or are not allowed" : ""));
	}

	private static void atRandom(Selected selected) {
		String density = selected.ask("Connect at Random", "How many of all possible connections, from 0 to 1:", "0.2", number(0, 1));
		if (density != null) {
			end(selected, ConnectionPattern.random(Double.parseDouble(density), System.nanoTime()));
		}
	}

	private static void byDistance(Selected selected) {
		String distance = selected.ask("Connect by Distance", "How far apart the ends may be at most:", "200", number(0, Double.MAX_VALUE));
		if (distance != null) {
			end(selected, ConnectionPattern.within(Double.parseDouble(distance)));
		}
	}

	private static void disconnect(Selected selected) {
		List<Node> targets = selected.nodes();
		selected.domain().getCommandStack().execute(Connecting.disconnect(selected.domain(), sources(selected.viewer()), targets));
		mark(selected, List.of());
		selected.select(targets);
	}

	private static void addLayer(Selected selected) {
		String count = selected.ask("Add Layer", "How many neurons, connected from all that are selected:", "4", whole(1, 100_000));
		if (count != null) {
			selected.execute(Growing.addLayer(selected.domain(), selected.nodes(), Integer.parseInt(count), hidden(), ACROSS, DOWN, NewConnections.RULE,
					NewConnections.startWeights()).command());
		}
	}

	private static void insert(Selected selected) {
		selected.execute(Growing.insert(selected.domain(), selected.selectedLinks(), hidden(), hiddenLayer(), DOWN, NewConnections.RULE));
	}

	private static void dissolve(Selected selected) {
		List<Neuron> neurons = selected.of(Neuron.class);
		selected.execute(neurons.size() == 1 ? Rewiring.dissolve(selected.domain(), neurons.get(0)) : Rewiring.dissolve(selected.domain(), neurons));
	}

	/** What a neuron in the midst of a network usually is. */
	private static NeuronKind hidden() {
		return NewElement.kind(usual(Catalog.get().neuronTypes()));
	}

	private static LayerKind hiddenLayer() {
		return NewElement.layerKind(usual(Catalog.get().layerTypes()));
	}

	private static TypeDescriptor usual(Registry<? extends TypeDescriptor> types) {
		return types.all().stream().filter(type -> type.role() == NodeRole.HIDDEN).findFirst().orElseThrow();
	}
}
