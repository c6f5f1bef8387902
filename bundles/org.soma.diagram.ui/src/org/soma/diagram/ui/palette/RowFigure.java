package org.soma.diagram.ui.palette;

import java.util.function.BooleanSupplier;

import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.FigureUtilities;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.MouseEvent;
import org.eclipse.draw2d.MouseMotionListener;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.soma.diagram.look.Tone;
import org.soma.diagram.look.Tones;
import org.soma.ui.look.Colours;
import org.soma.ui.look.Icons;

/** An entry of the palette: its icon and its name. */
final class RowFigure extends Figure {

	private static final int HEIGHT = 26;
	private static final int PAD = 6;
	private static final int CORNER = 6;
	private static final double ACTIVE_SHARE = 0.22;

	private final Image icon;
	private final String name;
	private final BooleanSupplier active;
	private boolean hovered;

	RowFigure(Image icon, String name, String help, BooleanSupplier active) {
		this.icon = icon;
		this.name = name;
		this.active = active;
		setToolTip(new TipFigure(name, help));
		addMouseMotionListener(new MouseMotionListener.Stub() {
			@Override
			public void mouseEntered(MouseEvent event) {
				hover(true);
			}

			@Override
			public void mouseExited(MouseEvent event) {
				hover(false);
			}
		});
	}

	private void hover(boolean over) {
		hovered = over;
		repaint();
	}

	@Override
	public Dimension getPreferredSize(int width, int height) {
		return new Dimension(Icons.SIZE + FigureUtilities.getTextExtents(name, getFont()).width + 4 * PAD, HEIGHT);
	}

	@Override
	protected void paintFigure(Graphics graphics) {
		Rectangle area = getBounds();
		graphics.setAntialias(SWT.ON);
		if (active.getAsBoolean()) {
			graphics.setBackgroundColor(Colours.of(Tones.mix(Colours.rgb(Tone.PANEL), Colours.rgb(Tone.ACCENT), ACTIVE_SHARE)));
			graphics.fillRoundRectangle(area, CORNER, CORNER);
		} else if (hovered) {
			graphics.setBackgroundColor(Colours.of(Tone.GRID));
			graphics.fillRoundRectangle(area, CORNER, CORNER);
		}
		graphics.drawImage(icon, area.x + PAD, area.y + (HEIGHT - Icons.SIZE) / 2);
		graphics.setForegroundColor(Colours.of(Tone.TEXT));
		Dimension text = FigureUtilities.getTextExtents(name, getFont());
		graphics.drawText(name, area.x + 2 * PAD + Icons.SIZE, area.y + (HEIGHT - text.height) / 2);
	}
}
