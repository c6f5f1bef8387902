package org.soma.diagram.ui.links;

import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.eclipse.draw2d.FreeformLayer;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.Viewport;
import org.eclipse.draw2d.geometry.PrecisionRectangle;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.editparts.ZoomManager;
import org.eclipse.swt.widgets.Display;
import org.soma.diagram.look.Tone;
import org.soma.diagram.ui.figures.NodeFigure;
import org.soma.ui.look.Colours;
import org.soma.ui.look.Theme;
import org.soma.ui.look.Themes;

/**
 * The ground of the drawing: grid and, where they are many, connections as a picture, larger than what is seen, which is made
 * anew on threads of its own when they or the view have changed. Until it is there, the one before is shown where it belongs.
 * While many connections change all the time, as in training, the picture is rougher and no larger than needed; it becomes
 * fine as soon as they rest.
 */
public final class LinkLayer extends FreeformLayer {

	/** How much more than the visible part is drawn on each side, so that panning does not wait. */
	private static final double MARGIN = 0.25;
	/** How far the drawing can be moved past its end. */
	private static final int ROOM = 3000;
	/** Up to this many connections are no part of the picture but drawn one by one. */
	private static final int STROKES = 200;
	/** Up to this many connections are always drawn finely. */
	private static final int FEW = 2000;
	/** How far a line, a circle or its shadow reaches beyond its place, in pixels. */
	private static final int EDGE = 8;
	/** Changes that follow each other faster are one movement. */
	private static final int MOVEMENT_MILLIS = 250;

	private final Display display = Display.getCurrent();
	private final ExecutorService painter = painter(Thread.NORM_PRIORITY);
	/** Paints while something learns, which comes first. A thread that has stepped back cannot step forward again. */
	private final ExecutorService gentlePainter = painter(Thread.MIN_PRIORITY);
	private final AtomicReference<Ground> wanted = new AtomicReference<>();
	/** For one painter at a time. */
	private final GroundPicture.Maker maker = new GroundPicture.Maker();

	private ZoomManager zoom;
	private LinkSet links = LinkSet.NONE;
	/** Makes those that will be shown; null where they are. */
	private Supplier<LinkSet> awaited;
	/** The neurons they join, without them. */
	private LinkSet neurons = LinkSet.NONE;
	private long changed;
	private boolean moving;
	private boolean running;
	private Ground requested;
	private GroundPicture shown;
	/** What lies over the midst of it while values change there; null where nothing does. */
	private GroundPicture changing;

	private static ExecutorService painter(int priority) {
		return Executors.newSingleThreadExecutor(work -> {
			Thread thread = new Thread(work, "Connections");
			thread.setDaemon(true);
			thread.setPriority(priority);
			return thread;
		});
	}

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

	/**
	 * Shows none until those are there that are made in the background, unless others are set before.
	 *
	 * @param made where the network is edited meanwhile it may throw what it will
	 */
	public void setLinksLater(Supplier<LinkSet> made) {
		setLinks(LinkSet.NONE, false);
		changed -= MOVEMENT_MILLIS * 1_000_000L; // those that follow are no movement
		awaited = made;
		painter.execute(() -> {
			LinkSet ready = null;
			try {
				ready = made.get();
			} catch (RuntimeException e) {
				// is thrown again below, where nobody has edited
			}
			LinkSet newest = ready;
			if (!display.isDisposed()) {
				display.asyncExec(() -> {
					if (awaited == made) {
						setLinks(newest == null ? made.get() : newest, false);
					}
				});
			}
		});
	}

	/** Whether there are none yet, for they are being made. */
	public boolean awaitsLinks() {
		return awaited != null;
	}

	/** @param isRunning whether they change because something runs on the network */
	public void setLinks(LinkSet newest, boolean isRunning) {
		awaited = null;
		links = newest;
		neurons = links.withoutLines();
		running = isRunning;
		long now = System.nanoTime();
		moving = now - changed < MOVEMENT_MILLIS * 1_000_000L;
		changed = now;
		if (moving) {
			display.timerExec(MOVEMENT_MILLIS, settled);
		}
		if (!isRunning || visible().isEmpty() || shows()) {
			getParent().repaint();
		} else { // what the nodes show now is painted with the new picture, and not once more before
			request(visible(), Themes.current());
		}
	}

	/** What is part of the picture; neurons are where they are too small for figures of their own. */
	private LinkSet pictured() {
		if (links.size() > STROKES) {
			return links;
		}
		return zoom.getZoom() < NodeFigure.LEGIBLE ? neurons : LinkSet.NONE;
	}

	private final Runnable settled = () -> {
		if (!painter.isShutdown()) {
			moving = false;
			getParent().repaint();
		}
	};

	public LinkSet links() {
		return links;
	}

	/** Whether what is shown is what there is, all over the window. */
	public boolean isUpToDate() {
		return shows() && newest().ground().fine();
	}

	/** The same, where it may be rougher than it will be. */
	public boolean shows() {
		return awaited == null && shown != null && newest().ground().serves(visible(), zoom.getZoom(), pictured(), Themes.current());
	}

	private GroundPicture newest() {
		return changing == null ? shown : changing;
	}

	private Rectangle visible() {
		Viewport viewport = zoom.getViewport();
		return new Rectangle(viewport.getViewLocation(), viewport.getClientArea().getSize());
	}

	@Override
	protected void paintFigure(Graphics graphics) {
		Rectangle visible = visible();
		Theme theme = Themes.current();
		if (visible.isEmpty()) {
			return;
		}
		if (awaited == null) {
			request(visible, theme);
		}
		boolean ofTheme = shown != null && shown.ground().theme() == theme;
		if (!ofTheme || shown.ground().zoom() != zoom.getZoom() || !shown.ground().area().contains(visible)) {
			graphics.setBackgroundColor(Colours.of(Tone.PANEL));
			graphics.fillRectangle(visible);
		}
		if (ofTheme && (changing == null || !changing.covers(graphics.getClip(new Rectangle()), zoom.getZoom()))) {
			shown.draw(graphics, zoom.getZoom());
		}
		if (ofTheme && changing != null) {
			changing.draw(graphics, zoom.getZoom());
		}
		if (links.size() <= STROKES) {
			LinkStrokes.draw(graphics, links, zoom.getZoom());
		}
	}

	/** Has a picture made where the one that is or will be there does not serve. */
	private void request(Rectangle visible, Theme theme) {
		boolean fine = !moving || links.size() <= FEW || !links.moving().isNothing();
		if (requested != null && (requested.fine() || !fine) && requested.serves(visible, zoom.getZoom(), pictured(), theme)) {
			return;
		}
		double margin = fine && links.moving().isNothing() ? MARGIN : 0;
		Rectangle area = visible.getCopy().expand((int) (visible.width * margin), (int) (visible.height * margin));
		boolean inPart = running && !fine && shown != null && shown.ground().isOf(visible, zoom.getZoom(), theme)
				&& links.runsLike(shown.ground().links());
		int scale = fine ? Math.max(1, display.getPrimaryMonitor().getZoom() / 100) : 1;
		request(new Ground(area, inPart ? content().intersect(area) : area, zoom.getZoom(), scale, pictured(), theme, fine, running));
	}

	/** Where there are nodes and connections. */
	private Rectangle content() {
		Rectangle lines = new PrecisionRectangle(links.bounds()).scale(zoom.getZoom());
		return zoom.getPane().getFreeformExtent().getCopy().union(lines).expand(EDGE, EDGE);
	}

	private void request(Ground ground) {
		requested = ground;
		if (wanted.getAndSet(ground) == null) {
			try {
				(ground.gentle() ? gentlePainter : painter).execute(this::paintNewest);
			} catch (RejectedExecutionException e) {
				// the editor has closed
			}
		}
	}

	/** On a painter's thread: whatever was asked for in between is left out. */
	private void paintNewest() {
		GroundPicture picture;
		synchronized (maker) {
			picture = maker.make(wanted.getAndSet(null), display);
		}
		if (display.isDisposed()) {
			picture.dispose();
			return;
		}
		display.asyncExec(() -> show(picture));
	}

	private void show(GroundPicture picture) {
		if (painter.isShutdown()) {
			picture.dispose();
			return;
		}
		if (changing != null) {
			changing.dispose();
		}
		if (picture.ground().isWhole()) {
			if (shown != null) {
				shown.dispose();
			}
			shown = picture;
			changing = null;
			repaint();
		} else {
			changing = picture;
			repaint(picture.ground().changing());
		}
	}

	public void dispose() {
		awaited = null;
		painter.shutdownNow();
		gentlePainter.shutdownNow();
		Stream.of(shown, changing).filter(Objects::nonNull).forEach(GroundPicture::dispose);
		shown = null;
		changing = null;
	}
}
