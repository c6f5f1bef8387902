package org.soma.diagram.scene;

import java.util.Optional;

import org.soma.diagram.look.Tones;
import org.soma.model.Layer;

/**
 * A layer.
 *
 * @param id the node's
 * @param title what there is to say of it
 * @param block the block itself, which is roomy or, in narrow places, compact
 * @param shape of its units
 * @param caption its activation or type, or in a compact block that learns something how much
 * @param parameters how many values it learns, as words
 * @param weights of all that leads into it, where there is room to show them
 * @param name what stands below it, or nothing
 * @param locked whether its own values or all that leads into it is frozen
 */
public record LayerBlock(String id, String title, Box block, Tones.Pair colours, String shape, String caption, String parameters,
		Optional<HeatMap> weights, String name, boolean locked) implements SceneItem {

	/** The line around it. */
	public static final double OUTLINE = 2;

	/** A block that shows weights. */
	public static final double WIDTH = 120;
	public static final double HEIGHT = 116;
	/** A block that has none to show, or no room for them. */
	public static final double COMPACT_WIDTH = 96;
	public static final double COMPACT_HEIGHT = 46;

	/** The block of a layer whose centre is at a place. */
	public static Box around(double x, double y, Layer layer) {
		return HeatMap.isFor(layer) ? Box.around(x, y, WIDTH, HEIGHT) : Box.around(x, y, COMPACT_WIDTH, COMPACT_HEIGHT);
	}

	@Override
	public Box bounds() {
		return block.grown(OUTLINE / 2).union(NodeName.bounds(name, block.centreX(), block.bottom()));
	}
}
