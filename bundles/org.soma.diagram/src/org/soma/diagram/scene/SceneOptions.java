package org.soma.diagram.scene;

/**
 * How a network is drawn.
 *
 * @param dark on the dark panel
 * @param labels whether names stand below nodes and at groups
 * @param threshold connections whose weight is smaller than this, without its sign, are left out
 * @param shorten whether long rows of like neurons show only their ends, as in papers
 * @param background whether the panel's colour fills the picture, which is clear otherwise
 * @param scale how large the picture is; 1 is the size of the workbench at 100%
 */
public record SceneOptions(boolean dark, Labels labels, double threshold, boolean shorten, boolean background, double scale) {

	/** Whether names are shown. */
	public enum Labels {
		ALWAYS, WHERE_FEW, NEVER;

		private static final int FEW = 100;

		boolean shownFor(int nodes) {
			return this == ALWAYS || this == WHERE_FEW && nodes <= FEW;
		}
	}

	public SceneOptions {
		if (!(scale > 0) || Double.isInfinite(scale)) {
			throw new IllegalArgumentException("a scale is a number above 0, not " + scale);
		}
		if (!(threshold >= 0)) {
			throw new IllegalArgumentException("a threshold is a number of at least 0, not " + threshold);
		}
	}

	/** Light and complete, with names as long as there are few nodes. */
	public static SceneOptions usual() {
		return new SceneOptions(false, Labels.WHERE_FEW, 0, false, true, 1);
	}

	public SceneOptions withDark(boolean on) {
		return new SceneOptions(on, labels, threshold, shorten, background, scale);
	}

	public SceneOptions withLabels(Labels shown) {
		return new SceneOptions(dark, shown, threshold, shorten, background, scale);
	}

	public SceneOptions withThreshold(double least) {
		return new SceneOptions(dark, labels, least, shorten, background, scale);
	}

	public SceneOptions withShorten(boolean on) {
		return new SceneOptions(dark, labels, threshold, on, background, scale);
	}

	public SceneOptions withBackground(boolean on) {
		return new SceneOptions(dark, labels, threshold, shorten, on, scale);
	}

	public SceneOptions withScale(double factor) {
		return new SceneOptions(dark, labels, threshold, shorten, background, factor);
	}
}
