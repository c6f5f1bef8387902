package org.soma.diagram.ui.figures;

import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.FigureUtilities;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.SWT;
import org.soma.diagram.look.Tone;
import org.soma.ui.look.Colours;

/** A node's body with its name below. The model's place of a node is the centre of the body. */
public abstract class NodeFigure extends Figure {

	private static final int NAME_GAP = 2;

	private final Dimension body;
	private String name = "";
	private Colours.Pair colours = Colours.pair(null);

	protected NodeFigure(Dimension body) {
		this.body = body;
	}

	public void setName(String name) {
		this.name = name;
		repaint();
	}

	public void setColours(Colours.Pair colours) {
		this.colours = colours;
		repaint();
	}

	protected Colours.Pair colours() {
		return colours;
	}

	/** Where the figure lies so that its body is centred on a point. */
	public Rectangle boundsAround(Point centre) {
		Dimension text = FigureUtilities.getTextExtents(name, getFont());
		int width = Math.max(body.width, text.width) + 2;
		return new Rectangle(centre.x - width / 2, centre.y - body.height / 2, width, body.height + NAME_GAP + text.height);
	}

	/** The body, in the coordinates of the figure's bounds. */
	public Rectangle body() {
		Rectangle area = getBounds();
		return new Rectangle(area.x + (area.width - body.width) / 2, area.y, body.width, body.height);
	}

	@Override
	protected final void paintFigure(Graphics graphics) {
		graphics.setAntialias(SWT.ON);
		graphics.pushState();
		paintBody(graphics, body());
		graphics.popState();
		graphics.setForegroundColor(Colours.of(Tone.DIM));
		Dimension text = FigureUtilities.getTextExtents(name, getFont());
		graphics.drawText(name, getBounds().x + (getBounds().width - text.width) / 2, getBounds().y + body.height + NAME_GAP);
	}

	protected abstract void paintBody(Graphics graphics, Rectangle area);
}
