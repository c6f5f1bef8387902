package org.soma.diagram.scene;

/**
 * The frame around a group.
 *
 * @param name what stands at its top, or nothing
 */
public record GroupFrame(String id, String name, Box frame) implements SceneItem {

	public static final double NAME_SIZE = 11;
	/** From the frame's edge to what is in it. */
	static final double INSET = 12;
	/** The room that the name takes above the members. */
	static final double HEAD = 14;

	@Override
	public Box bounds() {
		return frame.union(name.isEmpty() ? Box.EMPTY : Box.around(frame.centreX(), frame.centreY(), TextSize.width(name, NAME_SIZE) + INSET, 1));
	}
}
