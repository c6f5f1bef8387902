package org.soma.data.sheet;

import java.util.function.LongConsumer;

/**
 * Which rows there are, in their order: a tree of stretches of consecutive rows and of lists. Immutable; cutting and joining
 * costs no more than the logarithm of the number of stretches, and what stays is shared.
 */
abstract sealed class RowOrder {

	static final RowOrder NONE = new Stretch(0, 0);

	private final int size;
	private final int height;

	private RowOrder(int size, int height) {
		this.size = size;
		this.height = height;
	}

	/** Rows with consecutive numbers. */
	static RowOrder stretch(long first, int count) {
		return count == 0 ? NONE : new Stretch(first, count);
	}

	/** Rows in any order. The array is not changed afterwards. */
	static RowOrder list(long... rows) {
		return rows.length == 0 ? NONE : new Listed(rows, 0, rows.length);
	}

	/** Hears of stretches of consecutive rows. */
	interface Runs {

		void run(long first, int count);
	}

	int size() {
		return size;
	}

	abstract long at(int position);

	/** @param to behind the last */
	abstract RowOrder slice(int from, int to);

	abstract void runs(Runs runs);

	void forEach(LongConsumer row) {
		runs((first, count) -> {
			for (int i = 0; i < count; i++) {
				row.accept(first + i);
			}
		});
	}

	/** Whether these are the rows from 0 on, in their order. */
	abstract boolean isPlain();

	RowOrder with(RowOrder next) {
		if (size == 0 || next.size == 0) {
			return size == 0 ? next : this;
		}
		if (this instanceof Stretch one && next instanceof Stretch two && one.first + one.size() == two.first) {
			return new Stretch(one.first, one.size() + two.size());
		}
		if (height > next.height + 1) {
			Pair pair = (Pair) this;
			if (pair.left.height >= pair.right.height || pair.right instanceof Stretch || pair.right instanceof Listed) {
				return new Pair(pair.left, pair.right.with(next));
			}
			Pair right = (Pair) pair.right;
			return new Pair(new Pair(pair.left, right.left), right.right.with(next));
		}
		if (next.height > height + 1) {
			Pair pair = (Pair) next;
			if (pair.right.height >= pair.left.height || pair.left instanceof Stretch || pair.left instanceof Listed) {
				return new Pair(with(pair.left), pair.right);
			}
			Pair left = (Pair) pair.left;
			return new Pair(with(left.left), new Pair(left.right, pair.right));
		}
		return new Pair(this, next);
	}

	RowOrder insert(int position, RowOrder rows) {
		return slice(0, position).with(rows).with(slice(position, size));
	}

	RowOrder without(int from, int to) {
		return slice(0, from).with(slice(to, size));
	}

	private static final class Stretch extends RowOrder {

		private final long first;

		private Stretch(long first, int count) {
			super(count, 0);
			this.first = first;
		}

		@Override
		long at(int position) {
			return first + position;
		}

		@Override
		RowOrder slice(int from, int to) {
			return from == 0 && to == size() ? this : stretch(first + from, to - from);
		}

		@Override
		void runs(Runs runs) {
			runs.run(first, size());
		}

		@Override
		boolean isPlain() {
			return first == 0;
		}
	}

	private static final class Listed extends RowOrder {

		private final long[] rows;
		private final int from;

		private Listed(long[] rows, int from, int count) {
			super(count, 0);
			this.rows = rows;
			this.from = from;
		}

		@Override
		long at(int position) {
			return rows[from + position];
		}

		@Override
		RowOrder slice(int start, int end) {
			return start == end ? NONE : start == 0 && end == size() ? this : new Listed(rows, from + start, end - start);
		}

		@Override
		void runs(Runs runs) {
			int end = from + size();
			for (int i = from; i < end;) {
				int next = i + 1;
				while (next < end && rows[next] == rows[next - 1] + 1) {
					next++;
				}
				runs.run(rows[i], next - i);
				i = next;
			}
		}

		@Override
		boolean isPlain() {
			return false;
		}
	}

	private static final class Pair extends RowOrder {

		private final RowOrder left;
		private final RowOrder right;

		private Pair(RowOrder left, RowOrder right) {
			super(Math.addExact(left.size, right.size), Math.max(left.height, right.height) + 1);
			this.left = left;
			this.right = right;
		}

		@Override
		long at(int position) {
			return position < left.size ? left.at(position) : right.at(position - left.size);
		}

		@Override
		RowOrder slice(int from, int to) {
			if (from == 0 && to == size()) {
				return this;
			}
			RowOrder a = from < left.size ? left.slice(from, Math.min(to, left.size)) : NONE;
			return to > left.size ? a.with(right.slice(Math.max(0, from - left.size), to - left.size)) : a;
		}

		@Override
		void runs(Runs runs) {
			left.runs(runs);
			right.runs(runs);
		}

		@Override
		boolean isPlain() {
			return false;
		}
	}
}
