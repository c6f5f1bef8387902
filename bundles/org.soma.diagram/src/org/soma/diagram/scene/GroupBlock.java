package org.soma.diagram.scene;

import java.util.Collection;

import org.soma.diagram.look.Tones;
import org.soma.model.Node;

/**
 * A collapsed group: a stack of sheets in the middle of where its members are.
 *
 * @param count how many nodes it stands for, as words
 */
public record GroupBlock(String id, String name, String count, Tones.Pair colours, Box block) implements SceneItem {

	public static final int WIDTH = 96;
	public static final int HEIGHT = 50;
	/** How far the sheets lie apart. */
	public static final int SHEET = 4;

	/** Where the block of a group with these members lies. */
	public static Box around(Collection<? extends Node> members) {
		Box middle = members.stream().map(node -> Box.around(node.getX(), node.getY(), 1, 1)).reduce(Box.EMPTY, Box::union);
		return Box.around(middle.centreX(), middle.centreY(), WIDTH, HEIGHT);
	}

	@Override
	public Box bounds() {
		return block;
	}
}
