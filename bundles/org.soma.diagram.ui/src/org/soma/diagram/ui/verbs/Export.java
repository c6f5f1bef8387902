package org.soma.diagram.ui.verbs;

import org.soma.diagram.look.LinkStyle;
import org.soma.diagram.scene.SceneOptions;
import org.soma.model.Network;

/**
 * How a drawing is written into a file.
 *
 * @param picture whether as PNG, and as SVG otherwise
 * @param options how the network is drawn, all connections
 * @param onlyShown whether connections that the drawing hides for being weak are left out
 */
record Export(boolean picture, SceneOptions options, boolean onlyShown) {

	/** Crisp on screens of today, and in print. */
	private static final double PICTURE_SCALE = 2;

	static Export usual(boolean dark) {
		return new Export(false, SceneOptions.usual().withDark(dark), true);
	}

	static double usualScale(boolean picture) {
		return picture ? PICTURE_SCALE : 1;
	}

	static String ending(boolean picture) {
		return picture ? ".png" : ".svg";
	}

	/** @param threshold the strength, from 0 to 1, below which the drawing hides connections */
	SceneOptions options(Network network, float threshold) {
		return onlyShown && threshold > 0 ? options.withThreshold(leastShown(network, threshold)) : options;
	}

	/** Strengths are compared as the drawing does, so that exactly the same connections are left. */
	private static double leastShown(Network network, float threshold) {
		LinkStyle style = LinkStyle.of(network);
		return network.getLinks().stream().filter(link -> (float) style.strength(link) >= threshold).mapToDouble(LinkStyle::size).min()
				.orElse(Double.MAX_VALUE);
	}
}
