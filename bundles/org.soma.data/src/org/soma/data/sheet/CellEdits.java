package org.soma.data.sheet;

import java.util.Arrays;

/**
 * The cells that were typed over, by row and column. A tree in which every change makes a new path to its row and shares the
 * rest; it is balanced by chance that depends on nothing but the rows. Immutable.
 */
final class CellEdits {

	static final CellEdits NONE = new CellEdits(null);

	private final Node root;

	private CellEdits(Node root) {
		this.root = root;
	}

	/** @param columns the keys of the columns, beside their texts */
	private record Node(long row, int[] columns, String[] texts, Node left, Node right) {

		long priority() {
			long mixed = (row + 0x9E3779B97F4A7C15L) * 0xBF58476D1CE4E5B9L;
			return (mixed ^ mixed >>> 29) * 0x94D049BB133111EBL;
		}

		Node with(Node newLeft, Node newRight) {
			return new Node(row, columns, texts, newLeft, newRight);
		}
	}

	/** Hears of cells. */
	interface Cells {

		void cell(long row, int column, String text);
	}

	/** What was typed into a cell, or null. */
	String get(long row, int column) {
		Node node = find(row);
		for (int i = 0; node != null && i < node.columns.length; i++) {
			if (node.columns[i] == column) {
				return node.texts[i];
			}
		}
		return null;
	}

	boolean isIn(long row) {
		return find(row) != null;
	}

	boolean isEmpty() {
		return root == null;
	}

	/** All cells of a row. */
	void of(long row, Cells cells) {
		Node node = find(row);
		for (int i = 0; node != null && i < node.columns.length; i++) {
			cells.cell(row, node.columns[i], node.texts[i]);
		}
	}

	/** Whether any of consecutive rows has one. */
	boolean isAny(long first, int count) {
		Node node = root;
		while (node != null && (node.row < first || node.row >= first + count)) {
			node = node.row < first ? node.right : node.left;
		}
		return node != null;
	}

	private Node find(long row) {
		Node node = root;
		while (node != null && node.row != row) {
			node = row < node.row ? node.left : node.right;
		}
		return node;
	}

	CellEdits with(long row, int column, String text) {
		return new CellEdits(put(root, row, column, text));
	}

	private static Node put(Node node, long row, int column, String text) {
		if (node == null) {
			return new Node(row, new int[] { column }, new String[] { text }, null, null);
		}
		if (row == node.row) {
			return changed(node, column, text);
		}
		if (row < node.row) {
			Node left = put(node.left, row, column, text);
			return left.priority() > node.priority() ? left.with(left.left, node.with(left.right, node.right)) : node.with(left, node.right);
		}
		Node right = put(node.right, row, column, text);
		return right.priority() > node.priority() ? right.with(node.with(node.left, right.left), right.right) : node.with(node.left, right);
	}

	private static Node changed(Node node, int column, String text) {
		int at = 0;
		while (at < node.columns.length && node.columns[at] != column) {
			at++;
		}
		boolean added = at == node.columns.length;
		int[] columns = added ? Arrays.copyOf(node.columns, at + 1) : node.columns;
		String[] texts = Arrays.copyOf(node.texts, columns.length);
		columns[at] = column;
		texts[at] = text;
		return new Node(node.row, columns, texts, node.left, node.right);
	}
}
