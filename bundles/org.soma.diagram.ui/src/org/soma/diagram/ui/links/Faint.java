package org.soma.diagram.ui.links;

import java.util.BitSet;

import org.soma.diagram.raster.Pixels;

/**
 * The faintest connections of a picture that changes all the time, and what lies below them. They are most of what there is
 * to paint and the least of what is seen: only each few pictures they are painted anew.
 */
final class Faint {

	static final Faint NONE = new Faint(null, new BitSet(), null);

	private static final double SHARE = 0.8;
	private static final int PICTURES = 8;

	private final Ground ground;
	private final BitSet numbers;
	private final Pixels pixels;
	private int used;

	private Faint(Ground ground, BitSet numbers, Pixels pixels) {
		this.ground = ground;
		this.numbers = numbers;
		this.pixels = pixels;
	}

	/** @param painter to paint them with, on these pixels, of which a copy is kept */
	static Faint of(Ground ground, GroundPainter painter, Pixels pixels) {
		LinkSet links = ground.links();
		int count = (int) (SHARE * links.size());
		BitSet numbers = new BitSet();
		for (int i = 0; i < count; i++) {
			numbers.set(links.number(i));
		}
		painter.paintGround();
		painter.paintLines(links, i -> i < count);
		return new Faint(ground, numbers, pixels.copy());
	}

	/** Whether they can be a part of a picture once more. */
	boolean serve(Ground next) {
		return ground != null && used < PICTURES && next.changing().equals(ground.changing()) && next.zoom() == ground.zoom()
				&& next.scale() == ground.scale() && next.theme() == ground.theme() && next.links().runsLike(ground.links());
	}

	/** Makes them part of a picture, on which the others are then painted. */
	void lay(GroundPainter painter, Pixels picture, LinkSet links) {
		used++;
		picture.copy(pixels);
		painter.paintLines(links, i -> !numbers.get(links.number(i)));
	}
}
