package org.soma.diagram.ui.figures;

import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.SWT;
import org.soma.diagram.look.Tone;
import org.soma.ui.look.Colours;

/**
 * A node's body with its name below, and the handle at its right from which connections are drawn. The model's place of a
 * node is the centre of the body.
 */
public abstract class NodeFigure extends Figure {

	/** Where nodes are drawn smaller than this, what could not be told apart is left out, and neurons are part of the ground. */
	public static final double LEGIBLE = 0.45;

	private static final int NAME_GAP = 2;
	private static final int HANDLE = 12;

	private Dimension body;
	private String name = "";
	private Colours.Pair colours = Colours.pair(null);
	private boolean handleShown;
	private boolean locked;
	private Tone problem;
	private boolean marked;

	protected NodeFigure(Dimension body) {
		this.body = body;
	}

	/** Whether letters can be read where a figure is shown. */
	public static boolean isLegible(IFigure figure) {
		return Scales.of(figure) >= LEGIBLE;
	}

	/** Changes how large the body is; {@link #boundsAround} tells the bounds that go with it. */
	protected final void setBody(Dimension size) {
		body = size;
	}

	public void setName(String name) {
		this.name = name;
		repaint();
	}

	public String name() {
		return name;
	}

	public void setColours(Colours.Pair colours) {
		this.colours = colours;
		repaint();
	}

	protected Colours.Pair colours() {
		return colours;
	}

	public void setLocked(boolean locked) {
		this.locked = locked;
		repaint();
	}

	/** @param problem the colour of what is wrong, or null where nothing is */
	public void setProblem(Tone problem) {
		this.problem = problem;
		repaint();
	}

	/** Whether connections are about to start here. */
	public void setMarked(boolean marked) {
		this.marked = marked;
		repaint();
	}

	public void showHandle(boolean shown) {
		if (shown != handleShown) {
			handleShown = shown;
			repaint();
		}
	}

	/** Whether a point, in the coordinates of the bounds, is on the handle for connections. */
	public boolean isHandleAt(Point point) {
		return handleShown && handle().expand(2, 2).contains(point);
	}

	private Rectangle handle() {
		Rectangle area = body();
		return new Rectangle(area.right() - HANDLE / 2, area.y + area.height / 2 - HANDLE / 2, HANDLE, HANDLE);
	}

	/** Where the figure lies so that its body is centred on a point. */
	public Rectangle boundsAround(Point centre) {
		Dimension text = Letters.size(name, getFont());
		int width = Math.max(body.width + HANDLE, text.width) + 2;
		return new Rectangle(centre.x - width / 2, centre.y - body.height / 2, width, body.height + NAME_GAP + text.height);
	}

	/** The body, in the coordinates of the figure's bounds. */
	public Rectangle body() {
		Rectangle area = getBounds();
		return new Rectangle(area.x + (area.width - body.width) / 2, area.y, body.width, body.height);
	}

	/** Where the name stands. */
	public Rectangle nameArea() {
		Rectangle area = getBounds();
		return new Rectangle(area.x, area.y + body.height + NAME_GAP, area.width, area.height - body.height - NAME_GAP);
	}

	@Override
	protected final void paintFigure(Graphics graphics) {
		boolean legible = isLegible(this);
		graphics.setAntialias(SWT.ON);
		graphics.pushState();
		paintBody(graphics, body(), legible);
		graphics.popState();
		if (legible) {
			graphics.setForegroundColor(Colours.of(Tone.DIM));
			Dimension text = Letters.size(name, getFont());
			graphics.drawText(name, getBounds().x + (getBounds().width - text.width) / 2, getBounds().y + body.height + NAME_GAP);
			paintBadges(graphics);
		}
		if (marked) {
			paintMark(graphics);
		}
		if (handleShown) {
			paintHandle(graphics);
		}
	}

	private void paintBadges(Graphics graphics) {
		Rectangle area = body();
		if (locked) {
			Rectangle badge = new Rectangle(area.right() - Badge.SIZE, area.bottom() - Badge.SIZE, Badge.SIZE, Badge.SIZE);
			graphics.setBackgroundColor(Colours.of(Tone.PANEL));
			graphics.setForegroundColor(Colours.of(Tone.TEXT));
			graphics.fillOval(badge);
			graphics.setLineWidth(1);
			graphics.drawOval(badge.getCopy().resize(-1, -1));
			graphics.drawArc(badge.x + 4, badge.y + 2, 3, 5, 0, 180);
			graphics.setBackgroundColor(Colours.of(Tone.TEXT));
			graphics.fillRectangle(badge.x + 3, badge.y + 5, 6, 4);
		}
		if (problem != null) {
			Badge.paint(graphics, area.right() - Badge.SIZE, area.y, problem);
		}
	}

	private void paintMark(Graphics graphics) {
		Rectangle area = body().expand(-1, -1);
		graphics.setForegroundColor(Colours.of(Tone.ACCENT));
		graphics.setLineWidth(3);
		graphics.drawRoundRectangle(area, area.width, area.height);
	}

	private void paintHandle(Graphics graphics) {
		Rectangle area = handle();
		graphics.setBackgroundColor(Colours.of(Tone.ACCENT));
		graphics.fillOval(area);
		graphics.setForegroundColor(Colours.of(Tone.ON_ACCENT));
		graphics.setLineWidth(2);
		graphics.drawLine(area.x + 3, area.y + HANDLE / 2, area.x + 8, area.y + HANDLE / 2);
		graphics.drawLine(area.x + HANDLE / 2, area.y + 3, area.x + HANDLE / 2, area.y + 8);
	}

	/** @param legible whether what is small can be told apart at this zoom */
	protected abstract void paintBody(Graphics graphics, Rectangle area, boolean legible);
}
