package org.soma.diagram.look;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.soma.catalog.Activation;
import org.soma.catalog.Catalog;
import org.soma.model.Node;

/**
 * The shape of an activation between -3 and 3, to be drawn small.
 *
 * @param points from left to right
 */
public record ActivationCurve(List<Point> points) {

	/** Both from 0, left and at the bottom, to 1. */
	public record Point(double x, double y) {
	}

	public static final ActivationCurve NONE = new ActivationCurve(List.of());
	private static final ActivationCurve UNCHANGED = new ActivationCurve(List.of(new Point(0, 0), new Point(1, 1)));

	/** What the curve of a node depends on. */
	private record Kind(String type, String activation, Map<String, String> settings) {
	}

	private static final int MOST_KNOWN = 200;
	/** Those that were asked for last: a drawing has thousands of nodes, of few kinds. */
	private static final Map<Kind, ActivationCurve> KNOWN = Collections.synchronizedMap(new LinkedHashMap<>(MOST_KNOWN, 1, true) {

		private static final long serialVersionUID = 1L;

		@Override
		protected boolean removeEldestEntry(Map.Entry<Kind, ActivationCurve> eldest) {
			return size() > MOST_KNOWN;
		}
	});

	private static final int POINTS = 25;
	private static final float REACH = 3;

	public ActivationCurve {
		points = List.copyOf(points);
	}

	/** The curve of a node; a type without activation hands on what it gets, and what is unknown has no curve. */
	public static ActivationCurve of(Node node) {
		return KNOWN.computeIfAbsent(new Kind(node.getType(), node.getActivation(), new HashMap<>(node.getSettings().map())), kind -> calculate(node));
	}

	private static ActivationCurve calculate(Node node) {
		Catalog catalog = Catalog.get();
		try {
			Optional<Activation> activation = catalog.activation(node);
			return activation.map(ActivationCurve::of).orElseGet(() -> catalog.type(node.getType()).isPresent() ? UNCHANGED : NONE);
		} catch (IllegalArgumentException e) {
			return NONE;
		}
	}

	public static ActivationCurve of(Activation activation) {
		float[] inputs = new float[POINTS];
		for (int i = 0; i < POINTS; i++) {
			inputs[i] = REACH * (2f * i / (POINTS - 1) - 1);
		}
		float[] outputs = new float[POINTS];
		activation.apply(inputs, outputs, 0, POINTS);
		float lowest = Float.MAX_VALUE;
		float highest = -Float.MAX_VALUE;
		for (float output : outputs) {
			if (Float.isFinite(output)) {
				lowest = Math.min(lowest, output);
				highest = Math.max(highest, output);
			}
		}
		List<Point> points = new ArrayList<>(POINTS);
		for (int i = 0; i < POINTS; i++) {
			if (Float.isFinite(outputs[i])) {
				points.add(new Point((double) i / (POINTS - 1), highest > lowest ? (outputs[i] - lowest) / (highest - lowest) : 0.5));
			}
		}
		return new ActivationCurve(points);
	}
}
