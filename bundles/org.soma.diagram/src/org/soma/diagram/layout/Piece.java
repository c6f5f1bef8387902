package org.soma.diagram.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.soma.diagram.look.NeuronLook;
import org.soma.diagram.scene.Box;
import org.soma.diagram.scene.GroupBlock;
import org.soma.diagram.scene.LayerBlock;
import org.soma.diagram.scene.NodeName;
import org.soma.model.Group;
import org.soma.model.Layer;
import org.soma.model.Node;

/**
 * What a layout moves as one: a node, a group, or neurons that are connected with the very same others.
 *
 * @param nodes at least one
 * @param centres of the nodes, in their order
 * @param area that they cover with their names and frame
 */
record Piece(List<Node> nodes, List<Position> centres, Box area) {

	/** Between two neurons of a column, from centre to centre. */
	private static final double STEP = 76;
	/** The room that the frame of a group takes around its members. */
	private static final double FRAME = 24;

	/** The members of a group, which keep their places among each other; a collapsed one takes the room of its block. */
	static Piece group(Group group) {
		List<Node> members = List.copyOf(group.getMembers());
		Box area = members.stream().map(Piece::area).reduce(Box.EMPTY, Box::union).grown(FRAME);
		return new Piece(members, members.stream().map(Piece::centre).toList(),
				group.isCollapsed() ? GroupBlock.around(members) : area);
	}

	/** Nodes one below the other, in this order. */
	static Piece column(List<? extends Node> nodes) {
		List<Position> centres = new ArrayList<>();
		Box area = Box.EMPTY;
		for (int i = 0; i < nodes.size(); i++) {
			centres.add(new Position(nodes.get(0).getX(), nodes.get(0).getY() + i * STEP));
			area = area.union(area(nodes.get(i), centres.get(i)));
		}
		return new Piece(List.copyOf(nodes), centres, area);
	}

	private static Position centre(Node node) {
		return new Position(node.getX(), node.getY());
	}

	private static Box area(Node node) {
		return area(node, centre(node));
	}

	private static Box area(Node node, Position centre) {
		Box body = node instanceof Layer layer ? LayerBlock.around(centre.x(), centre.y(), layer)
				: Box.around(centre.x(), centre.y(), NeuronLook.SIZE, NeuronLook.SIZE);
		return body.union(NodeName.bounds("x", body.centreX(), body.bottom()));
	}

	/** Writes down where the nodes are once the piece's area begins at a corner. */
	void place(double x, double y, Map<Node, Position> positions) {
		for (int i = 0; i < nodes.size(); i++) {
			positions.put(nodes.get(i), new Position(centres.get(i).x() + x - area.x(), centres.get(i).y() + y - area.y()));
		}
	}
}
