package org.soma.diagram.layout;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;

import org.eclipse.elk.alg.layered.LayeredLayoutProvider;
import org.eclipse.elk.alg.layered.options.FixedAlignment;
import org.eclipse.elk.alg.layered.options.LayerConstraint;
import org.eclipse.elk.alg.layered.options.LayeredMetaDataProvider;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.util.BasicProgressMonitor;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.util.ElkGraphUtil;
import org.soma.catalog.Catalog;
import org.soma.catalog.NodeRole;
import org.soma.model.Network;
import org.soma.model.Node;

/**
 * Nodes from left to right along their connections: each behind those that feed it, inputs first and outputs last, in an order
 * in which few connections cross. What is in a group stays together as it is. The left edge and the middle of all stay where
 * they were.
 *
 * <p>
 * A layout is made in the thread that owns the network and can then be run in any other.
 */
public final class LayeredLayout {

	/** With more connections, after those of like neurons count once, looking for crossings takes longer than anyone waits. */
	private static final int MOST_EDGES = 3000;
	/** Up to this many there is time to begin anew a few times and keep the best. */
	private static final int FEW_EDGES = 400;
	private static final double LEAST_BETWEEN_COLUMNS = 110;
	/** Between high columns connections need room, or they would run into one rope. */
	private static final double ROOM_SHARE = 1 / 6.0;
	private static final double BETWEEN_NODES = 7;
	private static final double BETWEEN_LINES = 8;

	static { // its options cannot be cloned before they are known to it
		LayoutMetaDataService.getInstance().registerLayoutMetaDataProviders(new LayeredMetaDataProvider());
	}

	private final Flow flow;
	private final List<NodeRole> roles = new ArrayList<>();
	private final double left;
	private final double middle;

	private LayeredLayout(Network network, Collection<? extends Node> nodes) {
		flow = Flow.of(network, nodes);
		for (Piece piece : flow.pieces()) {
			roles.add(Catalog.get().type(piece.nodes().get(0).getType()).map(type -> type.role()).orElse(NodeRole.HIDDEN));
		}
		left = nodes.stream().mapToDouble(Node::getX).min().orElse(0);
		var heights = nodes.stream().mapToDouble(Node::getY).summaryStatistics();
		middle = nodes.isEmpty() ? 0 : (heights.getMin() + heights.getMax()) / 2;
	}

	/** @param nodes some or all nodes of the network; connections to others do not count */
	public static LayeredLayout of(Network network, Collection<? extends Node> nodes) {
		return new LayeredLayout(network, nodes);
	}

	/** Whether there are too many connections to look for crossings: then the nodes stand in columns by depth. */
	public boolean isTooDense() {
		return flow.edges().size() > MOST_EDGES;
	}

	/** Where each node is to stand; nothing where it was cancelled. */
	public Map<Node, Position> run(BooleanSupplier cancelled) {
		Map<Node, Position> positions = isTooDense() ? columns() : layers(cancelled);
		return cancelled.getAsBoolean() ? Map.of() : moved(positions);
	}

	private Map<Node, Position> layers(BooleanSupplier cancelled) {
		ElkNode graph = ElkGraphUtil.createGraph();
		graph.setProperty(LayeredOptions.DIRECTION, Direction.RIGHT);
		graph.setProperty(LayeredOptions.EDGE_ROUTING, EdgeRouting.POLYLINE);
		graph.setProperty(LayeredOptions.NODE_PLACEMENT_BK_FIXED_ALIGNMENT, FixedAlignment.BALANCED);
		graph.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, betweenColumns());
		graph.setProperty(LayeredOptions.SPACING_NODE_NODE, BETWEEN_NODES);
		graph.setProperty(LayeredOptions.SPACING_EDGE_NODE, BETWEEN_LINES);
		graph.setProperty(LayeredOptions.SPACING_EDGE_EDGE, BETWEEN_LINES);
		if (flow.edges().size() > FEW_EDGES) {
			graph.setProperty(LayeredOptions.THOROUGHNESS, 1);
		}
		List<ElkNode> shapes = new ArrayList<>();
		for (Piece piece : flow.pieces()) {
			ElkNode shape = ElkGraphUtil.createNode(graph);
			shape.setDimensions(piece.area().width(), piece.area().height());
			shapes.add(shape);
		}
		flow.edges().forEach(edge -> ElkGraphUtil.createSimpleEdge(shapes.get(edge.source()), shapes.get(edge.target())));
		for (int i = 0; i < shapes.size(); i++) {
			if (roles.get(i) == NodeRole.INPUT && shapes.get(i).getIncomingEdges().isEmpty()) {
				shapes.get(i).setProperty(LayeredOptions.LAYERING_LAYER_CONSTRAINT, LayerConstraint.FIRST);
			} else if (roles.get(i) == NodeRole.OUTPUT && shapes.get(i).getOutgoingEdges().isEmpty()) {
				shapes.get(i).setProperty(LayeredOptions.LAYERING_LAYER_CONSTRAINT, LayerConstraint.LAST);
			}
		}
		new LayeredLayoutProvider().layout(graph, new BasicProgressMonitor() {
			@Override
			public boolean isCanceled() {
				return cancelled.getAsBoolean();
			}
		});
		Map<Node, Position> positions = new LinkedHashMap<>();
		for (int i = 0; i < shapes.size(); i++) {
			flow.pieces().get(i).place(shapes.get(i).getX(), shapes.get(i).getY(), positions);
		}
		return positions;
	}

	private double betweenColumns() {
		double highest = flow.pieces().stream().mapToDouble(piece -> piece.area().height()).max().orElse(0);
		return Math.max(LEAST_BETWEEN_COLUMNS, ROOM_SHARE * highest);
	}

	private Map<Node, Position> columns() {
		Map<Integer, List<Piece>> columns = new TreeMap<>();
		for (int i = 0; i < flow.pieces().size(); i++) {
			columns.computeIfAbsent(flow.depths().get(i), none -> new ArrayList<>()).add(flow.pieces().get(i));
		}
		Map<Node, Position> positions = new LinkedHashMap<>();
		double x = 0;
		for (List<Piece> column : columns.values()) {
			column.sort(Comparator.comparingDouble(piece -> piece.area().centreY()));
			double width = column.stream().mapToDouble(piece -> piece.area().width()).max().orElse(0);
			double y = -column.stream().mapToDouble(piece -> piece.area().height() + BETWEEN_NODES).sum() / 2;
			for (Piece piece : column) {
				piece.place(x + (width - piece.area().width()) / 2, y, positions);
				y += piece.area().height() + BETWEEN_NODES;
			}
			x += width + betweenColumns();
		}
		return positions;
	}

	/** Back to where the nodes were as a whole. */
	private Map<Node, Position> moved(Map<Node, Position> positions) {
		double dx = left - positions.values().stream().mapToDouble(Position::x).min().orElse(0);
		var heights = positions.values().stream().mapToDouble(Position::y).summaryStatistics();
		double dy = middle - (heights.getMin() + heights.getMax()) / 2;
		positions.replaceAll((node, at) -> new Position(Math.round(at.x() + dx), Math.round(at.y() + dy)));
		return positions;
	}
}
