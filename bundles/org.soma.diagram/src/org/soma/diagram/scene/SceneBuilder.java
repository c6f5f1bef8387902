package org.soma.diagram.scene;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.soma.catalog.Catalog;
import org.soma.catalog.Descriptor;
import org.soma.diagram.look.ActivationCurve;
import org.soma.diagram.look.LinkRoute;
import org.soma.diagram.look.LinkStyle;
import org.soma.diagram.look.Locks;
import org.soma.diagram.look.NeuronLook;
import org.soma.diagram.look.Tone;
import org.soma.diagram.look.Tones;
import org.soma.model.Group;
import org.soma.model.Layer;
import org.soma.model.Link;
import org.soma.model.Network;
import org.soma.model.Networks;
import org.soma.model.Neuron;
import org.soma.model.Node;

/** Makes a scene of a network: where each thing stands, how it looks, and in which order all are drawn. */
final class SceneBuilder {

	private static final double MARGIN = 24;
	private static final double LEGEND_GAP = 24;

	private final Network network;
	private final SceneOptions options;
	private final Shortening shortening;
	private final List<Node> nodes;
	private final boolean labels;
	/** The bodies of the nodes that are drawn, without their names; members of a collapsed group have its block. */
	private final Map<Node, Box> bodies = new HashMap<>();

	SceneBuilder(Network network, SceneOptions options) {
		this.network = network;
		this.options = options;
		this.shortening = options.shorten() ? Shortening.of(network) : Shortening.none();
		this.nodes = network.getNodes().stream().filter(node -> shortening.shows(node) && !isCollapsed(node)).toList();
		this.labels = options.labels().shownFor(nodes.size());
		placeBodies();
	}

	private void placeBodies() {
		nodes.forEach(node -> bodies.put(node, body(node)));
		network.getGroups().stream().filter(SceneBuilder::isShownAsBlock).forEach(group -> {
			Box block = GroupBlock.around(group.getMembers());
			group.getMembers().forEach(member -> bodies.put(member, block));
		});
		List<Node> layers = nodes.stream().filter(Layer.class::isInstance).toList();
		boolean crowded = layers.stream().anyMatch(layer -> nodes.stream().anyMatch(node -> node != layer && crowds(layer, node)));
		if (crowded) {
			layers.forEach(layer -> bodies.put(layer,
					Box.around(bodies.get(layer).centreX(), bodies.get(layer).centreY(), LayerBlock.COMPACT_WIDTH, LayerBlock.COMPACT_HEIGHT)));
		}
	}

	private static boolean isCollapsed(Node node) {
		return node.getGroup() != null && node.getGroup().isCollapsed();
	}

	private static boolean isShownAsBlock(Group group) {
		return group.isCollapsed() && !group.getMembers().isEmpty();
	}

	private boolean crowds(Node layer, Node node) {
		Box body = bodies.get(node);
		return bodies.get(layer).overlaps(body.union(NodeName.bounds("x", body.centreX(), body.bottom())));
	}

	private Box body(Node node) {
		Shortening.Place place = shortening.place(node);
		return node instanceof Layer layer ? LayerBlock.around(place.x(), place.y(), layer)
				: Box.around(place.x(), place.y(), NeuronLook.SIZE, NeuronLook.SIZE);
	}

	Scene build() {
		List<SceneItem> items = new ArrayList<>();
		List<LinkCurve> links = links();
		List<SceneItem> drawn = new ArrayList<>();
		nodes.stream().filter(Layer.class::isInstance).forEach(node -> drawn.add(block((Layer) node)));
		nodes.stream().filter(Neuron.class::isInstance).forEach(node -> drawn.add(circle((Neuron) node)));
		items.addAll(frames());
		items.addAll(links);
		items.addAll(shortening.ellipses());
		network.getGroups().stream().filter(SceneBuilder::isShownAsBlock).forEach(group -> drawn.add(block(group)));
		items.addAll(drawn);
		network.getNotes().stream().map(NoteText::of).forEach(items::add);
		Box bounds = items.stream().map(SceneItem::bounds).reduce(Box.EMPTY, Box::union);
		if (!network.getLinks().isEmpty()) {
			Legend legend = new Legend(bounds.x(), bounds.bottom() + LEGEND_GAP, samples(links), Wording.shown(links.size(), network.getLinks().size()));
			items.add(legend);
			bounds = bounds.union(legend.bounds());
		}
		return new Scene(items, items.isEmpty() ? bounds : bounds.grown(MARGIN), options);
	}

	/** The faint ones first, so that the strong ones lie above. */
	private List<LinkCurve> links() {
		LinkStyle style = LinkStyle.of(network);
		List<Link> strong = network.getLinks().stream().filter(link -> bodies.containsKey(link.getSource()) && bodies.containsKey(link.getTarget()))
				.filter(link -> LinkStyle.size(link) >= options.threshold()).sorted(Comparator.comparingDouble(style::strength)).toList();
		List<Link> shown = withoutCollapsed(strong);
		boolean few = shown.size() <= LinkRoute.MOST_CURVES;
		return shown.stream().map(link -> curve(link, style.strength(link), shown.size(), few)).toList();
	}

	/** Links within a collapsed group are not seen; of those that would lie on each other the strongest, which is the last, is. */
	private List<Link> withoutCollapsed(List<Link> links) {
		if (network.getGroups().stream().noneMatch(Group::isCollapsed)) {
			return links;
		}
		LinkedHashMap<Object, Link> strongest = new LinkedHashMap<>();
		for (Link link : links) {
			boolean source = isCollapsed(link.getSource());
			boolean target = isCollapsed(link.getTarget());
			if (!(source && target && link.getSource().getGroup() == link.getTarget().getGroup())) {
				Object ends = source || target ? List.of(source ? link.getSource().getGroup() : link.getSource(),
						target ? link.getTarget().getGroup() : link.getTarget()) : link;
				strongest.putLast(ends, link);
			}
		}
		return List.copyOf(strongest.values());
	}

	/** @param count how many are shown */
	private LinkCurve curve(Link link, double strength, int count, boolean few) {
		Box from = bodies.get(link.getSource());
		Box to = bodies.get(link.getTarget());
		LinkRoute route = few || link.getSource() == link.getTarget() ? LinkRoute.curved(from.right(), from.centreY(), to.x(), to.centreY())
				: LinkRoute.straight(from.right(), from.centreY(), to.x(), to.centreY());
		boolean frozen = Networks.isFrozen(link);
		return new LinkCurve(link.getId(), Wording.title(link), route, LinkStyle.width(strength, count), LinkStyle.opacity(strength, count),
				LinkStyle.tone(link), LinkStyle.isNegative(link), frozen, frozen && few);
	}

	private NeuronCircle circle(Neuron neuron) {
		Box body = bodies.get(neuron);
		return new NeuronCircle(neuron.getId(), Wording.title(neuron), body.centreX(), body.centreY(), colours(neuron),
				NeuronLook.outline(neuron.getBias()), ActivationCurve.of(neuron), name(neuron), Locks.isLocked(neuron));
	}

	private LayerBlock block(Layer layer) {
		Box body = bodies.get(layer);
		boolean compact = body.height() < LayerBlock.HEIGHT;
		String parameters = Wording.parameters(layer);
		String caption = compact && !layer.getIncoming().isEmpty() ? parameters : Wording.caption(layer);
		return new LayerBlock(layer.getId(), Wording.title(layer), body, colours(layer), String.valueOf(layer.getShape()), caption, parameters,
				compact ? Optional.empty() : HeatMap.of(layer, WeightSource.MODEL), name(layer), Locks.isLocked(layer));
	}

	private GroupBlock block(Group group) {
		Node first = group.getMembers().get(0);
		return new GroupBlock(group.getId(), Networks.label(group), Wording.members(group), colours(first), bodies.get(first));
	}

	private Tones.Pair colours(Node node) {
		return Tones.pair(Catalog.get().type(node.getType()).map(Descriptor::colour).orElse(null), options.dark());
	}

	private String name(Node node) {
		return labels ? NodeName.shortened(Networks.label(node)) : "";
	}

	private List<GroupFrame> frames() {
		List<GroupFrame> frames = new ArrayList<>();
		for (Group group : network.getGroups()) {
			Box members = group.isCollapsed() ? Box.EMPTY : group.getMembers().stream().filter(bodies::containsKey).map(bodies::get).reduce(Box.EMPTY, Box::union);
			if (!members.isEmpty()) {
				frames.add(frame(group, members));
			}
		}
		return frames;
	}

	private GroupFrame frame(Group group, Box members) {
		Box below = labels ? NodeName.bounds("x", members.centreX(), members.bottom()) : Box.EMPTY;
		Box inner = members.union(below).grown(GroupFrame.INSET);
		double head = labels ? GroupFrame.HEAD : 0;
		return new GroupFrame(group.getId(), labels ? Networks.label(group) : "", new Box(inner.x(), inner.y() - head, inner.width(), inner.height() + head));
	}

	/** The kinds of connections among those shown. */
	private static List<Legend.Sample> samples(List<LinkCurve> links) {
		Set<Legend.Sample> samples = new TreeSet<>();
		for (LinkCurve link : links) {
			samples.add(link.tone() == Tone.NEUTRAL ? Legend.Sample.MIXED : link.dashed() ? Legend.Sample.NEGATIVE : Legend.Sample.POSITIVE);
			if (link.frozen()) {
				samples.add(Legend.Sample.FROZEN);
			}
		}
		return List.copyOf(samples);
	}
}
