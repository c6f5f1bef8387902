package org.soma.diagram.ui.figures;

import org.eclipse.draw2d.FreeformLayer;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.draw2d.FreeformLayout;
import org.soma.diagram.look.Tone;
import org.soma.ui.look.Colours;

/** The canvas: a dot grid, all connections painted in bulk, and the nodes above them as children. */
public final class NetworkFigure extends FreeformLayer {

	private static final int GRID = 24;

	private LinkStrokes strokes = LinkStrokes.NONE;

	public NetworkFigure() {
		setLayoutManager(new FreeformLayout());
		setOpaque(true);
	}

	public void setStrokes(LinkStrokes strokes) {
		this.strokes = strokes;
		repaint();
	}

	@Override
	protected void paintFigure(Graphics graphics) {
		graphics.setBackgroundColor(Colours.of(Tone.PANEL));
		Rectangle visible = graphics.getClip(new Rectangle());
		graphics.fillRectangle(visible);
		graphics.setBackgroundColor(Colours.of(Tone.GRID));
		for (int x = Math.floorDiv(visible.x, GRID) * GRID; x <= visible.right(); x += GRID) {
			for (int y = Math.floorDiv(visible.y, GRID) * GRID; y <= visible.bottom(); y += GRID) {
				graphics.fillRectangle(x, y, 2, 2);
			}
		}
		strokes.paint(graphics);
	}
}
