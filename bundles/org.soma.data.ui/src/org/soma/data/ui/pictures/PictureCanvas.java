package org.soma.data.ui.pictures;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ScrollBar;
import org.soma.diagram.look.Tone;
import org.soma.model.Shape;
import org.soma.ui.look.Colours;

/** Thumbnails of any number of pictures, in a gallery or a list. Only those that can be seen are asked for. */
public final class PictureCanvas extends Canvas {

	static final int HEAD = 26;

	private static final int[] ZOOMS = { 1, 2, 3, 4, 6, 8, 12, 16, 20, 28, 36, 48 };
	/** How large a picture is at first, about. */
	private static final int USUAL_EDGE = 64;
	private static final int LIST_WIDTH = 330;
	/** A scroll bar counts in ints, and some window systems in less. */
	private static final long MOST_STEPS = 1 << 20;

	private final PictureListener listener;
	private final PictureSelection selection = new PictureSelection();
	private PictureSource source;
	private PictureOrder order = PictureOrder.all(0);
	private GalleryLayout layout = new GalleryLayout(new int[0], 1, 1, 1, 0);
	private String nothing = "";
	private int zoom = 1;
	private boolean list;
	private long scrolled;

	public PictureCanvas(Composite parent, PictureListener listener) {
		super(parent, SWT.DOUBLE_BUFFERED | SWT.V_SCROLL | SWT.NO_BACKGROUND);
		this.listener = listener;
		addPaintListener(event -> paint(event.gc));
		addListener(SWT.Resize, event -> arrange());
		addListener(SWT.MouseDown, this::mouseDown);
		addListener(SWT.MouseDoubleClick, this::doubleClick);
		addListener(SWT.MouseVerticalWheel, this::wheel);
		addListener(SWT.KeyDown, this::keyDown);
		addListener(SWT.Traverse, event -> event.doit = event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
		addListener(SWT.FocusIn, event -> redraw());
		addListener(SWT.FocusOut, event -> redraw());
		getVerticalBar().addListener(SWT.Selection, event -> scrollTo((long) (getVerticalBar().getSelection() * step())));
	}

	/**
	 * Shows other pictures, or the same ones after they changed.
	 *
	 * @param pictures null where there are none
	 * @param otherwise what to say then
	 */
	public void show(PictureSource pictures, String otherwise) {
		boolean sameShape = source != null && pictures != null && source.shape().equals(pictures.shape());
		source = pictures;
		nothing = otherwise;
		if (pictures != null && !sameShape) {
			zoom = usualZoom(pictures.shape());
		}
		setOrder(PictureOrder.all(pictures == null ? 0 : pictures.count()));
	}

	private static int usualZoom(Shape shape) {
		int zoom = ZOOMS[0];
		for (int each : ZOOMS) {
			if (Math.max(shape.dimension(0), shape.dimension(1)) * each <= USUAL_EDGE) {
				zoom = each;
			}
		}
		return zoom;
	}

	void setOrder(PictureOrder other) {
		order = other;
		selection.keepWithin(order);
		arrange();
	}

	/** How many pictures can be scrolled to. */
	int count() {
		return order.count();
	}

	/** The rows that are selected, in order. */
	public int[] selection() {
		return selection.rows();
	}

	/** Selects rows without telling the listener, and shows the first. */
	public void select(int[] rows) {
		selection.set(rows, order);
		if (rows.length > 0 && order.count() > 0) {
			reveal(selection.current());
		}
		redraw();
	}

	/** A row below each other instead of beside each other, with what is known of them. */
	public void setList(boolean wanted) {
		list = wanted;
		arrange();
		reveal(selection.current());
	}

	/** How many points a pixel of a picture is wide. */
	public int zoom() {
		return zoom;
	}

	/** Shows the pictures larger or smaller, where there is a next size. */
	public void zoom(int steps) {
		int next = 0;
		while (ZOOMS[next] != zoom) {
			next++;
		}
		zoom = ZOOMS[Math.clamp(next + steps, 0, ZOOMS.length - 1)];
		int current = selection.current();
		arrange();
		reveal(current);
	}

	/** Where the picture of a row is, whether or not it can be seen; null where it is not shown. */
	public Rectangle bounds(int row) {
		int index = order.index(row);
		return index < 0 ? null : layout.bounds(index, scrolled);
	}

	private void arrange() {
		Rectangle area = getClientArea();
		if (source == null) {
			layout = new GalleryLayout(new int[0], area.width, 1, 1, 0);
		} else {
			int width = source.shape().dimension(1) * zoom;
			int height = source.shape().dimension(0) * zoom;
			boolean heads = order.groups().size() > 1 || !order.groups().isEmpty() && !order.groups().get(0).isEmpty();
			layout = new GalleryLayout(order.counts(), list ? 0 : area.width, list ? width + LIST_WIDTH : width,
					height + (list ? GalleryLayout.GAP : PicturePainter.CAPTION), heads ? HEAD : 0);
		}
		ScrollBar bar = getVerticalBar();
		boolean needed = layout.height() > area.height;
		bar.setVisible(needed);
		if (needed) {
			int thumb = (int) Math.max(1, area.height / step());
			bar.setValues(0, 0, (int) Math.ceil(layout.height() / step()), thumb, (int) Math.max(1, layout.lineHeight() / step()), thumb);
		}
		scrollTo(scrolled);
	}

	private double step() {
		return Math.max(1, (double) layout.height() / MOST_STEPS);
	}

	private void scrollTo(long place) {
		scrolled = Math.clamp(place, 0, Math.max(0, layout.height() - getClientArea().height));
		getVerticalBar().setSelection((int) (scrolled / step()));
		redraw();
	}

	private void reveal(int index) {
		if (index >= layout.total()) {
			return;
		}
		long y = layout.y(index);
		int height = getClientArea().height;
		if (y < scrolled + GalleryLayout.GAP || layout.lineHeight() > height) {
			scrollTo(y - GalleryLayout.GAP);
		} else if (y + layout.lineHeight() > scrolled + height) {
			scrollTo(y + layout.lineHeight() - height);
		}
		redraw();
	}

	private void go(int index, Event event) {
		boolean range = (event.stateMask & SWT.SHIFT) != 0;
		selection.go(Math.clamp(index, 0, order.count() - 1), order, range, event.type == SWT.MouseDown && (event.stateMask & SWT.MOD1) != 0);
		reveal(selection.current());
		listener.selected(selection.rows());
	}

	private void mouseDown(Event event) {
		setFocus();
		int index = layout.at(event.x, scrolled + event.y);
		if (event.button == 1 && index >= 0) {
			go(index, event);
		}
	}

	private void doubleClick(Event event) {
		int index = layout.at(event.x, scrolled + event.y);
		if (event.button == 1 && index >= 0) {
			listener.opened(order.row(index));
		}
	}

	private void wheel(Event event) {
		if ((event.stateMask & SWT.MOD1) != 0) {
			zoom(Integer.signum(event.count));
		} else {
			scrollTo(scrolled - (long) Integer.signum(event.count) * Math.max(40, Math.min(layout.lineHeight(), getClientArea().height / 3)));
		}
	}

	private void keyDown(Event event) {
		if (order.count() == 0) {
			return;
		}
		int current = selection.current();
		boolean control = (event.stateMask & SWT.MOD1) != 0;
		int page = Math.max(1, getClientArea().height / layout.lineHeight());
		switch (event.keyCode) {
		case SWT.ARROW_LEFT -> go(current - 1, event);
		case SWT.ARROW_RIGHT -> go(current + 1, event);
		case SWT.ARROW_UP -> go(layout.below(current, -1), event);
		case SWT.ARROW_DOWN -> go(layout.below(current, 1), event);
		case SWT.PAGE_UP -> go(layout.below(current, -page), event);
		case SWT.PAGE_DOWN -> go(layout.below(current, page), event);
		case SWT.HOME -> go(0, event);
		case SWT.END -> go(order.count() - 1, event);
		case SWT.CR, SWT.KEYPAD_CR -> listener.opened(order.row(current));
		case '+', '=', SWT.KEYPAD_ADD -> zoom(1);
		case '-', SWT.KEYPAD_SUBTRACT -> zoom(-1);
		case 'a' -> run(control, this::selectAll);
		default -> {
			// no key of the gallery's
		}
		}
	}

	private static void run(boolean meant, Runnable action) {
		if (meant) {
			action.run();
		}
	}

	/** Selects all that are shown. */
	public void selectAll() {
		selection.all(order);
		redraw();
		listener.selected(selection.rows());
	}

	private void paint(GC gc) {
		Rectangle area = getClientArea();
		if (source == null || order.count() == 0 || area.isEmpty()) {
			gc.setBackground(Colours.of(Tone.PANEL));
			gc.fillRectangle(area);
			gc.setForeground(Colours.of(Tone.DIM));
			gc.drawText(nothing, 2 * GalleryLayout.GAP, 2 * GalleryLayout.GAP, true);
			return;
		}
		new PicturePainter(source, zoom, list).paint(gc, area, layout, scrolled, order, selection, isFocusControl());
	}
}
