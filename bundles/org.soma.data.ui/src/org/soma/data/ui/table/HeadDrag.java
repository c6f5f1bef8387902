package org.soma.data.ui.table;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.layer.ILayer;
import org.eclipse.nebula.widgets.nattable.painter.IOverlayPainter;
import org.eclipse.nebula.widgets.nattable.ui.binding.UiBindingRegistry;
import org.eclipse.nebula.widgets.nattable.ui.matcher.MouseEventMatcher;
import org.eclipse.nebula.widgets.nattable.viewport.action.AutoScrollDragMode;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.MouseEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.soma.diagram.look.Tone;
import org.soma.ui.look.Colours;

/** Rows or columns are dragged by their heads to another place; a line shows where they would come. */
final class HeadDrag extends AutoScrollDragMode implements IOverlayPainter {

	private static final int LINE = 3;

	/** What is done when the button is let go. */
	interface Drop {

		/**
		 * @param dragged what was taken hold of, as it is shown
		 * @param target before which it is to come
		 */
		void drop(int dragged, int target);
	}

	private final NatTable table;
	private final boolean ofRows;
	private final Drop drop;
	private int dragged;
	private int pointer;

	private HeadDrag(NatTable table, boolean ofRows, Drop drop) {
		super(!ofRows, ofRows);
		this.table = table;
		this.ofRows = ofRows;
		this.drop = drop;
	}

	/** To be called once the table is configured: the edges of heads, by which they are made wider, come first. */
	static void install(NatTable table, Drop ofRow, Drop ofColumn) {
		UiBindingRegistry bindings = table.getUiBindingRegistry();
		bindings.registerMouseDragMode(MouseEventMatcher.rowHeaderLeftClick(SWT.NONE), new HeadDrag(table, true, ofRow));
		bindings.registerMouseDragMode(MouseEventMatcher.columnHeaderLeftClick(SWT.NONE), new HeadDrag(table, false, ofColumn));
	}

	@Override
	public void mouseDown(NatTable natTable, MouseEvent event) {
		pointer = pointer(event);
		dragged = index(position());
		table.addOverlayPainter(this);
	}

	@Override
	public void mouseMove(NatTable natTable, MouseEvent event) {
		super.mouseMove(natTable, event);
		pointer = pointer(event);
		table.redraw();
	}

	@Override
	public void mouseUp(NatTable natTable, MouseEvent event) {
		super.mouseUp(natTable, event);
		pointer = pointer(event);
		table.removeOverlayPainter(this);
		table.redraw();
		int target = index(position()) + (isBehind() ? 1 : 0);
		if (target >= 0 && (target < dragged || target > dragged + 1)) {
			drop.drop(dragged, target);
		}
	}

	private int pointer(MouseEvent event) {
		return ofRows ? event.y : event.x;
	}

	/** The row or column under the pointer, the nearest one where there is none. The first of them all is that of the heads. */
	private int position() {
		int last = (ofRows ? table.getRowCount() : table.getColumnCount()) - 1;
		int at = ofRows ? table.getRowPositionByY(pointer) : table.getColumnPositionByX(pointer);
		return at < 0 && pointer > 0 ? last : Math.clamp(at, 1, Math.max(1, last));
	}

	private int index(int position) {
		return ofRows ? table.getRowIndexByPosition(position) : table.getColumnIndexByPosition(position);
	}

	/** null where all have gone meanwhile. */
	private Rectangle head() {
		return ofRows ? table.getBoundsByPosition(0, position()) : table.getBoundsByPosition(position(), 0);
	}

	private boolean isBehind() {
		Rectangle head = head();
		return head != null && (ofRows ? pointer > head.y + head.height / 2 : pointer > head.x + head.width / 2);
	}

	@Override
	public void paintOverlay(GC gc, ILayer layer) {
		Rectangle head = head();
		if (head == null) {
			return;
		}
		gc.setBackground(Colours.of(Tone.ACCENT));
		if (ofRows) {
			gc.fillRectangle(0, head.y + (isBehind() ? head.height : 0) - LINE / 2 - 1, layer.getWidth(), LINE);
		} else {
			gc.fillRectangle(head.x + (isBehind() ? head.width : 0) - LINE / 2 - 1, 0, LINE, layer.getHeight());
		}
	}
}
