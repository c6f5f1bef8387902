package org.soma.diagram.scene;

import java.util.List;

/**
 * The line in the corner that tells what connections look like, and how many of them are shown.
 *
 * @param x of its upper left corner
 * @param y of its upper left corner
 */
public record Legend(double x, double y, List<Sample> samples, String count) implements SceneItem {

	/** A kind of connection that there is. */
	public enum Sample {
		POSITIVE("positive"), NEGATIVE("negative"), MIXED("both signs"), FROZEN("frozen");

		private final String text;

		Sample(String text) {
			this.text = text;
		}

		public String text() {
			return text;
		}
	}

	public static final double TEXT_SIZE = 11;
	public static final double HEIGHT = 30;
	public static final double SAMPLE_WIDTH = 34;
	/** Between a sample and its text, and at both ends. */
	public static final double GAP = 12;
	/** Between a text and the next sample. */
	public static final double WIDE_GAP = 20;

	public Legend {
		samples = List.copyOf(samples);
	}

	/** The room that a sample takes with its text and what is left free behind it. */
	public static double width(Sample sample) {
		return SAMPLE_WIDTH + GAP + TextSize.width(sample.text(), TEXT_SIZE) + WIDE_GAP;
	}

	@Override
	public Box bounds() {
		double width = samples.stream().mapToDouble(Legend::width).sum() + TextSize.width(count, TEXT_SIZE) + 2 * GAP;
		return new Box(x, y, width, HEIGHT);
	}
}
