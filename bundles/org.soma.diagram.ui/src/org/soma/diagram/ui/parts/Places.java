package org.soma.diagram.ui.parts;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.draw2d.geometry.Point;
import org.soma.diagram.look.NeuronLook;
import org.soma.diagram.scene.GroupBlock;
import org.soma.diagram.scene.LayerBlock;
import org.soma.diagram.ui.links.LinkSet;
import org.soma.diagram.ui.links.Spot;
import org.soma.diagram.ui.links.Spots;
import org.soma.model.Element;
import org.soma.model.Group;
import org.soma.model.Layer;
import org.soma.model.Node;
import org.soma.model.Note;

/** Where things are in the present picture: at their own place, where they are dragged, or in the block of a collapsed group. */
final class Places implements Spots {

	private static final double NEURON_REACH = NeuronLook.SIZE / 2.0;

	private final Map<Element, Point> dragged;
	/** The middles of collapsed groups. */
	private final Map<Group, Point> blocks = new HashMap<>();

	/** @param dragged where nodes and notes are that are not at their own place */
	Places(Map<? extends Element, Point> dragged) {
		this.dragged = Map.copyOf(dragged);
	}

	@Override
	public Spot of(Node node) {
		if (LinkSet.shownAs(node) instanceof Group group) {
			Point centre = block(group);
			return new Spot(centre.x, centre.y, GroupBlock.WIDTH / 2.0);
		}
		double reach = node instanceof Layer layer ? LayerBlock.around(node.getX(), node.getY(), layer).width() / 2 : NEURON_REACH;
		return at(node, reach);
	}

	private Spot at(Node node, double reach) {
		Point place = dragged.get(node);
		return place == null ? new Spot(node.getX(), node.getY(), reach) : new Spot(place.x, place.y, reach);
	}

	/** The middle of a collapsed group. */
	Point block(Group group) {
		return blocks.computeIfAbsent(group, each -> GroupEditPart.bounds(each.getMembers().stream().map(node -> at(node, 0)).toList()).getCenter());
	}

	/** The corner of a note. */
	Point corner(Note note) {
		Point place = dragged.get(note);
		return place == null ? new Point((int) Math.round(note.getX()), (int) Math.round(note.getY())) : place;
	}
}
