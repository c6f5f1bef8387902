package org.soma.diagram.scene;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.soma.diagram.look.LinkStyle;
import org.soma.model.Layer;
import org.soma.model.Networks;
import org.soma.model.Projection;

/**
 * The weights that lead into a layer, seen from so far away that each cell shows the mean of many: a column for some of
 * the units they come from, a row for some of those they lead to.
 */
public final class HeatMap {

	private static final int MOST_COLUMNS = 24;
	private static final int MOST_ROWS = 12;

	private final int columns;
	private final int rows;
	/** Not a number where there is no connection at all. */
	private final double[] cells;

	private HeatMap(int columns, int rows, double[] cells) {
		this.columns = columns;
		this.rows = rows;
		this.cells = cells;
	}

	/** Nothing where no weights lead into the layer. */
	public static Optional<HeatMap> of(Layer layer, WeightSource source) {
		List<Projection> fitting = fitting(layer);
		if (fitting.isEmpty()) {
			return Optional.empty();
		}
		Sums sums = new Sums(fitting.stream().mapToInt(projection -> Networks.units(projection.getSource())).sum(), Networks.units(layer));
		fitting.forEach(projection -> sums.add(projection, source.of(projection)));
		return Optional.of(new HeatMap(sums.columns, sums.rows, sums.scaledMeans()));
	}

	/** Whether there are weights to be shown. */
	public static boolean isFor(Layer layer) {
		return !fitting(layer).isEmpty();
	}

	private static List<Projection> fitting(Layer layer) {
		return layer.getIncoming().stream().filter(Projection.class::isInstance).map(Projection.class::cast)
				.filter(projection -> projection.getSource() != null && projection.getWeights() != null
						&& projection.getWeights().shape().size() == Networks.units(projection.getSource()) * Networks.units(layer))
				.toList();
	}

	public int columns() {
		return columns;
	}

	public int rows() {
		return rows;
	}

	/** From -1 to 1 against the strongest of the layer, or not a number where there is no connection. */
	public double at(int column, int row) {
		return cells[row * columns + column];
	}

	/** What lies in each cell. */
	private static final class Sums {

		private final int sources;
		private final int targets;
		private final int columns;
		private final int rows;
		private final double[] sums;
		private final int[] counts;
		private int sourcesSeen;

		Sums(int sources, int targets) {
			this.sources = sources;
			this.targets = targets;
			columns = Math.min(sources, MOST_COLUMNS);
			rows = Math.min(targets, MOST_ROWS);
			sums = new double[columns * rows];
			counts = new int[columns * rows];
		}

		void add(Projection projection, float[] weights) {
			for (int i = 0; i < weights.length; i++) {
				if (Float.isFinite(weights[i]) && (projection.getConnected() == null || projection.getConnected().get(i))) {
					int column = (int) ((long) (sourcesSeen + i / targets) * columns / sources);
					int row = (int) ((long) (i % targets) * rows / targets);
					sums[row * columns + column] += weights[i];
					counts[row * columns + column]++;
				}
			}
			sourcesSeen += weights.length / targets;
		}

		double[] scaledMeans() {
			double[] means = IntStream.range(0, sums.length).mapToDouble(cell -> sums[cell] / counts[cell]).toArray();
			double strong = LinkStyle.strong(Arrays.stream(means).filter(Double::isFinite).map(Math::abs).toArray());
			return Arrays.stream(means).map(mean -> Double.isNaN(mean) ? mean : strong > 0 ? Math.clamp(mean / strong, -1, 1) : 0).toArray();
		}
	}
}
