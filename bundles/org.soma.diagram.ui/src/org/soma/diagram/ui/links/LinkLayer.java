package org.soma.diagram.ui.links;

import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.draw2d.FreeformLayer;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.Viewport;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.editparts.ZoomManager;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Display;
import org.soma.diagram.look.Tone;
import org.soma.ui.look.Colours;
import org.soma.ui.look.Theme;
import org.soma.ui.look.Themes;

/**
 * The ground of the drawing: grid and connections as one picture, larger than what is seen, which is made anew on a thread
 * of its own when they or the view have changed. Until it is there, the one before is shown where it belongs.
 */
public final class LinkLayer extends FreeformLayer {

	/** How much more than the visible part is drawn on each side, so that panning does not wait. */
	private static final double MARGIN = 0.25;
	/** How far the drawing can be moved past its end. */
	private static final int ROOM = 3000;

	private final Display display = Display.getCurrent();
	private final ExecutorService painter = Executors.newSingleThreadExecutor(work -> {
		Thread thread = new Thread(work, "Connections");
		thread.setDaemon(true);
		return thread;
	});
	private final AtomicReference<Ground> wanted = new AtomicReference<>();

	private ZoomManager zoom;
	private LinkSet links = LinkSet.NONE;
	private Ground requested;
	private Ground shown;
	private Image picture;
	private long painted;

	/** Takes the zoom that the drawing is shown with. */
	public void setZoom(ZoomManager manager) {
		zoom = manager;
		zoom.getPane().addFreeformListener(this::fireExtentChanged);
	}

	/** Room on all sides of the drawing, so that it can be moved about in the window. */
	@Override
	public Rectangle getFreeformExtent() {
		return zoom.getPane().getFreeformExtent().getCopy().expand(ROOM, ROOM);
	}

	public void setLinks(LinkSet changed) {
		links = changed;
		getParent().repaint();
	}

	public LinkSet links() {
		return links;
	}

	/** How many pictures were shown so far. */
	public long painted() {
		return painted;
	}

	/** Whether what is shown is what there is. */
	public boolean isUpToDate() {
		return shown != null && shown == requested && shown.links() == links;
	}

	@Override
	protected void paintFigure(Graphics graphics) {
		Viewport viewport = zoom.getViewport();
		Rectangle visible = new Rectangle(viewport.getViewLocation(), viewport.getClientArea().getSize());
		Theme theme = Themes.current();
		if (visible.isEmpty()) {
			return;
		}
		if (requested == null || !requested.serves(visible, zoom.getZoom(), links, theme)) {
			int marginX = (int) (visible.width * MARGIN);
			int marginY = (int) (visible.height * MARGIN);
			request(new Ground(visible.getCopy().expand(marginX, marginY), zoom.getZoom(), links, theme));
		}
		if (shown == null || shown.theme() != theme || shown.zoom() != zoom.getZoom() || !shown.area().contains(visible)) {
			graphics.setBackgroundColor(Colours.of(Tone.PANEL));
			graphics.fillRectangle(visible);
		}
		if (picture != null && shown.theme() == theme) {
			draw(graphics);
		}
	}

	private void draw(Graphics graphics) {
		Rectangle area = shown.area();
		double scale = zoom.getZoom() / shown.zoom();
		Rectangle size = new Rectangle(picture.getBounds());
		if (scale == 1) {
			graphics.drawImage(picture, area.x, area.y);
		} else {
			graphics.drawImage(picture, size, new Rectangle((int) Math.round(area.x * scale), (int) Math.round(area.y * scale),
					(int) Math.round(area.width * scale), (int) Math.round(area.height * scale)));
		}
	}

	private void request(Ground ground) {
		requested = ground;
		if (wanted.getAndSet(ground) == null) {
			try {
				painter.execute(this::paintNewest);
			} catch (RejectedExecutionException e) {
				// the editor has closed
			}
		}
	}

	/** On the painter's thread: whatever was asked for in between is left out. */
	private void paintNewest() {
		Ground ground = wanted.getAndSet(null);
		Image image = ground.paint(display);
		if (display.isDisposed()) {
			image.dispose();
			return;
		}
		display.asyncExec(() -> show(ground, image));
	}

	private void show(Ground ground, Image image) {
		if (painter.isShutdown()) {
			image.dispose();
			return;
		}
		if (picture != null) {
			picture.dispose();
		}
		picture = image;
		shown = ground;
		painted++;
		repaint();
	}

	public void dispose() {
		painter.shutdownNow();
		if (picture != null) {
			picture.dispose();
			picture = null;
		}
	}

	/** What one picture shows: a part of the drawing, in pixels at its zoom. */
	private record Ground(Rectangle area, double zoom, LinkSet links, Theme theme) {

		boolean serves(Rectangle visible, double atZoom, LinkSet ofLinks, Theme inTheme) {
			return atZoom == zoom && Objects.equals(inTheme, theme) && ofLinks == links && area.contains(visible);
		}

		Image paint(Display display) {
			return new GroundPainter(area, zoom, theme).paint(links, display);
		}
	}
}
