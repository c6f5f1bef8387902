package org.soma.diagram.scene;

import java.util.List;

/** A note, already broken into lines. */
public record NoteBox(String id, List<String> lines, Box box) implements SceneItem {

	public static final double TEXT_SIZE = 11;
	public static final double LINE_HEIGHT = 16;
	public static final double INSET = 10;

	public NoteBox {
		lines = List.copyOf(lines);
	}

	@Override
	public Box bounds() {
		return box;
	}
}
