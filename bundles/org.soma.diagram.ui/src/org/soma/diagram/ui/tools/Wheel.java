package org.soma.diagram.ui.tools;

import org.eclipse.draw2d.Viewport;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.gef.editparts.ZoomManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.GestureEvent;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;

/**
 * The mouse wheel and two fingers: they zoom in and out at the pointer, so that what is under it stays there. With Shift the
 * wheel moves sideways; the middle button drags the canvas.
 */
public final class Wheel {

	private static final double STEP = 1.15;
	private static final int LINES = 3;
	private static final int SIDEWAYS = 40;

	private final ZoomManager zoom;
	private double pinchedFrom;
	private Point panned;

	private Wheel(ZoomManager zoom) {
		this.zoom = zoom;
	}

	public static void install(Control canvas, ZoomManager zoom) {
		Wheel wheel = new Wheel(zoom);
		canvas.getDisplay().addFilter(SWT.MouseVerticalWheel, wheel.only(canvas, wheel::turned));
		canvas.addGestureListener(wheel::pinched);
		canvas.addListener(SWT.MouseDown, wheel::pressed);
		canvas.addListener(SWT.MouseMove, wheel::moved);
		canvas.addListener(SWT.MouseUp, event -> wheel.panned = null);
	}

	/** The viewer's own handling of the wheel would scroll as well: this one comes first and takes the event away. */
	private org.eclipse.swt.widgets.Listener only(Control canvas, org.eclipse.swt.widgets.Listener listener) {
		org.eclipse.swt.widgets.Listener filter = event -> {
			if (event.widget == canvas) {
				listener.handleEvent(event);
			}
		};
		canvas.addDisposeListener(event -> canvas.getDisplay().removeFilter(SWT.MouseVerticalWheel, filter));
		return filter;
	}

	private void turned(Event event) {
		event.doit = false;
		event.type = SWT.None;
		if ((event.stateMask & SWT.SHIFT) != 0) {
			move(-event.count * SIDEWAYS / LINES, 0);
		} else {
			zoomTo(zoom.getZoom() * Math.pow(STEP, (double) event.count / LINES), new Point(event.x, event.y));
		}
	}

	private void pinched(GestureEvent event) {
		if (event.detail == SWT.GESTURE_BEGIN) {
			pinchedFrom = zoom.getZoom();
		} else if (event.detail == SWT.GESTURE_MAGNIFY) {
			zoomTo(pinchedFrom * event.magnification, new Point(event.x, event.y));
		}
	}

	private void pressed(Event event) {
		if (event.button == 2) {
			panned = new Point(event.x, event.y);
		}
	}

	private void moved(Event event) {
		if (panned != null) {
			move(panned.x - event.x, panned.y - event.y);
			panned = new Point(event.x, event.y);
		}
	}

	private void move(int dx, int dy) {
		Viewport viewport = zoom.getViewport();
		viewport.setViewLocation(viewport.getViewLocation().getCopy().translate(dx, dy));
	}

	/** @param at the point of the window that stays where it is */
	private void zoomTo(double wanted, Point at) {
		double before = zoom.getZoom();
		double after = Math.clamp(wanted, zoom.getMinZoom(), zoom.getMaxZoom());
		Viewport viewport = zoom.getViewport();
		Point view = viewport.getViewLocation().getCopy();
		double factor = after / before;
		zoom.setZoom(after);
		viewport.validate();
		viewport.setViewLocation((int) Math.round((view.x + at.x) * factor - at.x), (int) Math.round((view.y + at.y) * factor - at.y));
	}
}
