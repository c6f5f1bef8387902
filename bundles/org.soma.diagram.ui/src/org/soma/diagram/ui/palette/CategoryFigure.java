package org.soma.diagram.ui.palette;

import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.FigureUtilities;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.ToolbarLayout;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.PointList;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.SWT;
import org.soma.diagram.look.Tone;
import org.soma.diagram.ui.figures.Letters;
import org.soma.ui.look.Colours;

/** The name of a category with its entries below, which can be folded away. */
final class CategoryFigure extends Figure {

	private final Figure entries = new Figure();

	CategoryFigure(String name) {
		setLayoutManager(stretched());
		entries.setLayoutManager(stretched());
		add(new Title(name));
		add(entries);
	}

	private static ToolbarLayout stretched() {
		ToolbarLayout layout = new ToolbarLayout();
		layout.setStretchMinorAxis(true);
		return layout;
	}

	IFigure entries() {
		return entries;
	}

	void fold() {
		if (entries.getParent() == null) {
			add(entries);
		} else {
			remove(entries);
		}
	}

	private boolean isFolded() {
		return entries.getParent() == null;
	}

	/** The name, and a triangle that says whether it is folded. */
	private final class Title extends Figure {

		private static final int HEIGHT = 24;
		private static final int PAD = 6;
		private static final int ARROW = 4;

		private final String name;

		Title(String name) {
			this.name = name;
		}

		@Override
		public Dimension getPreferredSize(int width, int height) {
			return new Dimension(FigureUtilities.getTextExtents(name, Letters.bold()).width + 4 * PAD, HEIGHT);
		}

		@Override
		protected void paintFigure(Graphics graphics) {
			Rectangle area = getBounds();
			graphics.setAntialias(SWT.ON);
			graphics.setFont(Letters.bold());
			graphics.setForegroundColor(Colours.of(Tone.DIM));
			Dimension text = FigureUtilities.getTextExtents(name, Letters.bold());
			graphics.drawText(name, area.x + PAD, area.y + (area.height - text.height) / 2);
			graphics.setBackgroundColor(Colours.of(Tone.DIM));
			graphics.fillPolygon(arrow(area.right() - PAD - ARROW, area.getCenter().y));
		}

		private PointList arrow(int x, int y) {
			return new PointList(isFolded() ? new int[] { x - ARROW / 2, y - ARROW, x + ARROW / 2, y, x - ARROW / 2, y + ARROW }
					: new int[] { x - ARROW, y - ARROW / 2, x + ARROW, y - ARROW / 2, x, y + ARROW / 2 });
		}
	}
}
