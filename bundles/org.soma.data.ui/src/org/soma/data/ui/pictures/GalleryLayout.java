package org.soma.data.ui.pictures;

import org.eclipse.swt.graphics.Rectangle;

/**
 * Where each of many tiles is: in groups below each other, each with a head, the tiles of a group beside and below each
 * other. Places count from the top of all, so that there can be more than a screen's coordinates have room for. Immutable.
 */
final class GalleryLayout {

	/** How much is between tiles, and around all of them. */
	static final int GAP = 8;

	private final int[] counts;
	private final int[] firsts;
	private final long[] tops;
	private final int columns;
	private final int tileWidth;
	private final int tileHeight;
	private final int head;
	private final int total;

	/**
	 * @param counts of the tiles of each group
	 * @param head how high the head of a group is; 0 where there is none
	 */
	GalleryLayout(int[] counts, int width, int tileWidth, int tileHeight, int head) {
		this.counts = counts.clone();
		this.tileWidth = tileWidth;
		this.tileHeight = tileHeight;
		this.head = head;
		columns = Math.max(1, (width - GAP) / (tileWidth + GAP));
		firsts = new int[counts.length];
		tops = new long[counts.length + 1];
		tops[0] = GAP;
		int sum = 0;
		for (int group = 0; group < counts.length; group++) {
			firsts[group] = sum;
			sum += counts[group];
			long lines = (counts[group] + columns - 1) / columns;
			tops[group + 1] = tops[group] + head + lines * (tileHeight + GAP);
		}
		total = sum;
	}

	int total() {
		return total;
	}

	int columns() {
		return columns;
	}

	int groups() {
		return counts.length;
	}

	long height() {
		return tops[counts.length];
	}

	/** How far it is from one line of tiles to the next. */
	int lineHeight() {
		return tileHeight + GAP;
	}

	/** Where the head of a group begins. */
	long top(int group) {
		return tops[group];
	}

	/** The group that a tile is in. */
	int group(int index) {
		int group = 0;
		while (group < counts.length - 1 && firsts[group + 1] <= index) {
			group++;
		}
		return group;
	}

	/** How far from the top a tile is. */
	long y(int index) {
		int group = group(index);
		return tops[group] + head + (long) ((index - firsts[group]) / columns) * lineHeight();
	}

	/** Where a tile is when all that is above the scrolled place is out of sight. */
	Rectangle bounds(int index, long scrolled) {
		int column = (index - firsts[group(index)]) % columns;
		return new Rectangle(GAP + column * (tileWidth + GAP), (int) (y(index) - scrolled), tileWidth, tileHeight);
	}

	/** The first tile that can be seen below this place, or the number of all. */
	int firstFrom(long y) {
		for (int group = 0; group < counts.length; group++) {
			if (y < tops[group + 1]) {
				long line = Math.max(0, (y - tops[group] - head) / lineHeight());
				return firsts[group] + (int) Math.min(counts[group], line * columns);
			}
		}
		return total;
	}

	/** The tile at a place, or -1. */
	int at(int x, long y) {
		for (int group = 0; group < counts.length; group++) {
			if (y >= tops[group] + head && y < tops[group + 1]) {
				int column = (x - GAP) / (tileWidth + GAP);
				long line = (y - tops[group] - head) / lineHeight();
				long index = line * columns + column;
				boolean onTile = x >= GAP && column < columns && (x - GAP) % (tileWidth + GAP) < tileWidth
						&& (y - tops[group] - head) % lineHeight() < tileHeight;
				return onTile && index < counts[group] ? firsts[group] + (int) index : -1;
			}
		}
		return -1;
	}

	/** The tile so many lines below or above one, as near as there is. */
	int below(int index, int lines) {
		long y = y(index) + (long) lines * lineHeight();
		int column = (index - firsts[group(index)]) % columns;
		int group = group(index);
		int line = (index - firsts[group]) / columns + lines;
		while (line < 0 && group > 0) {
			group--;
			line += lines(group);
		}
		while (line >= lines(group) && group < counts.length - 1) {
			line -= lines(group);
			group++;
		}
		if (line < 0 || line >= lines(group)) {
			return y < 0 || line < 0 ? Math.min(column, Math.max(0, total - 1)) : total - 1;
		}
		return firsts[group] + Math.min(counts[group] - 1, line * columns + column);
	}

	private int lines(int group) {
		return (counts[group] + columns - 1) / columns;
	}
}
