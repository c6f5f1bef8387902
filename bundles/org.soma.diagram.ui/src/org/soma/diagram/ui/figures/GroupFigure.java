package org.soma.diagram.ui.figures;

import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.FigureUtilities;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.soma.diagram.look.Tone;
import org.soma.diagram.scene.GroupBlock;
import org.soma.ui.look.Colours;

/** A faint frame around the members of a group with its name above them, or one block in their place. */
public final class GroupFigure extends Figure {

	public static final Dimension BLOCK = new Dimension(GroupBlock.WIDTH, GroupBlock.HEIGHT);

	private static final int PAD = 14;
	private static final int CORNER = 16;
	private static final int TITLE = 18;

	private String name = "";
	private String count = "";
	private boolean collapsed;
	private Colours.Pair colours = Colours.pair(null);

	/** @param pair the colours of its members */
	public void show(String itsName, String itsCount, boolean isCollapsed, Colours.Pair pair) {
		colours = pair;
		name = itsName;
		count = itsCount;
		collapsed = isCollapsed;
		repaint();
	}

	/** Where the frame lies around the members' bodies. */
	public static Rectangle frame(Rectangle members) {
		return members.getCopy().expand(PAD, PAD).expand(0, TITLE / 2).translate(0, -TITLE / 2 + 4).resize(0, 12);
	}

	/** Only its title takes the mouse, so that what is within the frame can be reached. */
	@Override
	public boolean containsPoint(int x, int y) {
		return collapsed ? super.containsPoint(x, y) : title().contains(x, y);
	}

	public Rectangle title() {
		Rectangle area = getBounds();
		return collapsed ? new Rectangle(area.x, area.bottom() - TITLE, area.width, TITLE)
				: new Rectangle(area.x, area.y, Math.max(area.width, FigureUtilities.getTextWidth(name, getFont()) + 12), TITLE);
	}

	@Override
	protected void paintFigure(Graphics graphics) {
		graphics.setAntialias(SWT.ON);
		Rectangle area = getBounds().getCopy().shrink(1, 1);
		graphics.setForegroundColor(collapsed ? colours.line() : Colours.of(Tone.EDGE));
		graphics.setLineWidth(collapsed ? 2 : 1);
		if (collapsed) {
			Rectangle back = area.getCopy().resize(-GroupBlock.SHEET, -GroupBlock.SHEET).translate(GroupBlock.SHEET, 0);
			graphics.setBackgroundColor(Colours.of(Tone.PANEL));
			graphics.fillRoundRectangle(back, CORNER, CORNER);
			graphics.drawRoundRectangle(back, CORNER, CORNER);
			Rectangle front = area.getCopy().resize(-GroupBlock.SHEET, -GroupBlock.SHEET).translate(0, GroupBlock.SHEET);
			graphics.setBackgroundColor(colours.fill());
			graphics.fillRoundRectangle(front, CORNER, CORNER);
			graphics.drawRoundRectangle(front, CORNER, CORNER);
			text(graphics, name, Letters.bold(), front, -8, Tone.TEXT);
			text(graphics, count, Letters.small(), front, 9, Tone.DIM);
		} else {
			graphics.drawRoundRectangle(area, CORNER, CORNER);
			if (NodeFigure.isLegible(this)) {
				graphics.setForegroundColor(Colours.of(Tone.DIM));
				graphics.drawText(name, area.x + 8, area.y + 2);
			}
		}
	}

	private static void text(Graphics graphics, String text, Font font, Rectangle area, int down, Tone tone) {
		graphics.setFont(font);
		Dimension size = FigureUtilities.getTextExtents(text, font);
		graphics.setForegroundColor(Colours.of(tone));
		graphics.drawText(text, area.x + (area.width - size.width) / 2, area.y + (area.height - size.height) / 2 + down);
	}
}
