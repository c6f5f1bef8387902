package org.soma.catalog.build;

import java.util.List;

/**
 * Where neurons of 46 px stand: each layer in a column, centred on the tallest, and inputs that are a picture in a grid.
 * Coordinates are those of the upper left corner.
 */
final class Places {

	static final int MARGIN = 48;
	static final int COLUMN_STEP = 160;
	/** Connections between tall columns need the room of a third of their height not to run into one rope. */
	private static final int SLIM = 3;
	private static final int ROW_STEP = 76;
	private static final int GRID_STEP = 60;
	private static final int SNAP = 12;
	/** From 8x8 on a square number of inputs is taken for a picture. */
	private static final int LEAST_PICTURE = 64;

	private final List<Integer> sizes;
	private final int height;
	private final int columnStep;

	Places(List<Integer> sizes) {
		this.sizes = sizes;
		int tallest = 0;
		for (int layer = 0; layer < sizes.size(); layer++) {
			tallest = Math.max(tallest, height(layer));
		}
		this.height = tallest;
		columnStep = Math.max(COLUMN_STEP, tallest / SLIM / SNAP * SNAP);
	}

	/** How many columns the grid of a layer has; 1 where it is a plain column. */
	int gridColumns(int layer) {
		int units = sizes.get(layer);
		int side = (int) Math.round(Math.sqrt(units));
		return layer == 0 && units >= LEAST_PICTURE && side * side == units ? side : 1;
	}

	double x(int layer, int unit) {
		int inputs = (gridColumns(0) - 1) * GRID_STEP;
		return MARGIN + (layer == 0 ? unit % gridColumns(0) * GRID_STEP : inputs + layer * columnStep);
	}

	double y(int layer, int unit) {
		int top = (height - height(layer)) / 2 / SNAP * SNAP;
		return MARGIN + top + unit / gridColumns(layer) * step(layer);
	}

	private int height(int layer) {
		int rows = sizes.get(layer) / gridColumns(layer);
		return (rows - 1) * step(layer);
	}

	private int step(int layer) {
		return gridColumns(layer) > 1 ? GRID_STEP : ROW_STEP;
	}
}
