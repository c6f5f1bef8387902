package org.soma.diagram.ui.figures;

import java.util.Optional;

import org.eclipse.draw2d.FigureUtilities;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.soma.diagram.look.Tone;
import org.soma.diagram.look.Tones;
import org.soma.diagram.scene.HeatMap;
import org.soma.diagram.scene.LayerBlock;
import org.soma.ui.look.Colours;
import org.soma.ui.look.Themes;

/** A layer: a block with its shape, what it does, how much it learns, and the weights that lead into it as a heat map. */
public final class LayerFigure extends NodeFigure {

	private static final Dimension ROOMY = new Dimension((int) LayerBlock.WIDTH, (int) LayerBlock.HEIGHT);
	private static final Dimension COMPACT = new Dimension((int) LayerBlock.COMPACT_WIDTH, (int) LayerBlock.COMPACT_HEIGHT);
	private static final int CORNER = 10;
	private static final int INSET = 12;
	private static final int MAP_HEIGHT = 48;
	private static final int TOP = 7;

	private String shape = "";
	private String caption = "";
	private String parameters = "";
	private Optional<HeatMap> weights = Optional.empty();

	public LayerFigure() {
		super(COMPACT);
	}

	public void setText(String itsShape, String itsCaption, String itsParameters) {
		shape = itsShape;
		caption = itsCaption;
		parameters = itsParameters;
		repaint();
	}

	public String parameters() {
		return parameters;
	}

	/** The block is as large as what it shows. */
	public void setWeights(Optional<HeatMap> shown) {
		weights = shown;
		setBody(shown.isPresent() ? ROOMY : COMPACT);
		repaint();
	}

	public Optional<HeatMap> weights() {
		return weights;
	}

	@Override
	protected void paintBody(Graphics graphics, Rectangle area, boolean legible) {
		Rectangle block = area.getCopy().shrink(1, 1);
		graphics.setBackgroundColor(colours().fill());
		graphics.setForegroundColor(colours().line());
		graphics.fillRoundRectangle(block, CORNER, CORNER);
		graphics.setLineWidth(2);
		graphics.drawRoundRectangle(block, CORNER, CORNER);
		if (weights.isEmpty()) {
			if (legible) {
				int lines = height(Letters.bold()) + height(Letters.small());
				int below = text(graphics, shape, Letters.bold(), Tone.TEXT, block, block.y + (block.height - lines) / 2);
				text(graphics, caption, Letters.small(), Tone.DIM, block, below);
			}
			return;
		}
		int top = block.y + TOP;
		if (legible) {
			top = text(graphics, shape, Letters.bold(), Tone.TEXT, block, top);
			top = text(graphics, caption, Letters.small(), Tone.DIM, block, top) + 2;
			text(graphics, parameters, Letters.small(), Tone.DIM, block, block.bottom() - TOP - height(Letters.small()));
		}
		map(graphics, weights.get(), new Rectangle(block.x + INSET, legible ? top : block.y + INSET, block.width - 2 * INSET, legible ? MAP_HEIGHT : block.height - 2 * INSET));
	}

	/** @return where the next line begins */
	private static int text(Graphics graphics, String text, Font font, Tone tone, Rectangle block, int top) {
		graphics.setFont(font);
		graphics.setForegroundColor(Colours.of(tone));
		Dimension size = FigureUtilities.getTextExtents(text, font);
		graphics.drawText(text, block.x + (block.width - size.width) / 2, top);
		return top + size.height;
	}

	private static int height(Font font) {
		return FigureUtilities.getTextExtents("8", font).height;
	}

	private static void map(Graphics graphics, HeatMap map, Rectangle area) {
		graphics.setAntialias(SWT.OFF); // smooth cells would show the ground between them
		graphics.setBackgroundColor(Colours.of(Tone.GRID));
		graphics.fillRectangle(area);
		for (int row = 0; row < map.rows(); row++) {
			int top = area.y + area.height * row / map.rows();
			int bottom = area.y + area.height * (row + 1) / map.rows();
			for (int column = 0; column < map.columns(); column++) {
				double value = map.at(column, row);
				if (!Double.isNaN(value)) {
					int left = area.x + area.width * column / map.columns();
					int right = area.x + area.width * (column + 1) / map.columns();
					graphics.setBackgroundColor(Colours.of(Tones.signed(value, Themes.isDark())));
					graphics.fillRectangle(left, top, right - left, bottom - top);
				}
			}
		}
		graphics.setAntialias(SWT.ON);
	}
}
