package org.soma.diagram.scene;

import java.util.stream.IntStream;

import org.soma.diagram.look.LinkRoute;
import org.soma.diagram.look.Tone;

/**
 * A connection.
 *
 * @param id the link's
 * @param title what there is to say of it
 * @param dashed whether the weight is negative
 * @param frozen whether no weight of it may change
 * @param locked whether a small lock lies on it, which frozen ones have where there is room
 */
public record LinkCurve(String id, String title, LinkRoute route, double width, double opacity, Tone tone, boolean dashed, boolean frozen,
		boolean locked) implements SceneItem {

	/** How closely its bounds are measured. */
	private static final int STEPS = 8;

	/** The same connection as another line. */
	public LinkCurve drawn(double itsWidth, double itsOpacity, boolean isDashed) {
		return new LinkCurve(id, title, route, itsWidth, itsOpacity, tone, isDashed, frozen, locked);
	}

	@Override
	public Box bounds() {
		return IntStream.rangeClosed(0, STEPS).mapToDouble(step -> (double) step / STEPS)
				.mapToObj(share -> Box.around(route.x(share), route.y(share), width, width)).reduce(Box.EMPTY, Box::union);
	}
}
