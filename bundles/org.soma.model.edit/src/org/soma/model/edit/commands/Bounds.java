package org.soma.model.edit.commands;

import java.util.Collection;

import org.soma.model.Element;
import org.soma.model.Node;
import org.soma.model.Note;

/** The rectangle that an element takes up in the drawing. */
public record Bounds(double x, double y, double width, double height) {

	/** As much as the model alone knows: nodes are points, notes have a size. */
	public static Bounds ofPlace(Element element) {
		return switch (element) {
		case Node node -> new Bounds(node.getX(), node.getY(), 0, 0);
		case Note note -> new Bounds(note.getX(), note.getY(), note.getWidth(), note.getHeight());
		default -> throw new IllegalArgumentException(element + " has no place of its own");
		};
	}

	/** The rectangle around all. */
	static Bounds around(Collection<Bounds> all) {
		double left = all.stream().mapToDouble(Bounds::x).min().orElseThrow();
		double top = all.stream().mapToDouble(Bounds::y).min().orElseThrow();
		double right = all.stream().mapToDouble(one -> one.x + one.width).max().orElseThrow();
		double bottom = all.stream().mapToDouble(one -> one.y + one.height).max().orElseThrow();
		return new Bounds(left, top, right - left, bottom - top);
	}
}
