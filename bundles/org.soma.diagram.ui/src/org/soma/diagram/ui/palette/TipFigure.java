package org.soma.diagram.ui.palette;

import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.Label;
import org.eclipse.draw2d.MarginBorder;
import org.eclipse.draw2d.PositionConstants;
import org.eclipse.draw2d.ToolbarLayout;
import org.soma.diagram.look.Tone;
import org.soma.diagram.ui.figures.Letters;
import org.soma.ui.look.Colours;

/** What an entry is for, while the mouse rests on it. */
final class TipFigure extends Figure {

	private static final int PAD = 8;
	private static final int LINE = 60;

	private final Label title;
	private final Label text;

	TipFigure(String name, String help) {
		setLayoutManager(new ToolbarLayout());
		setBorder(new MarginBorder(PAD));
		title = label(name);
		title.setFont(Letters.bold());
		text = label(wrapped(help == null ? "" : help));
	}

	private Label label(String shown) {
		Label label = new Label(shown);
		label.setLabelAlignment(PositionConstants.LEFT);
		add(label);
		return label;
	}

	private static String wrapped(String help) {
		StringBuilder lines = new StringBuilder();
		for (String paragraph : help.strip().split("\\R")) {
			int length = 0;
			for (String word : paragraph.split(" ")) {
				boolean full = length > 0 && length + word.length() > LINE;
				lines.append(full ? "\n" : length > 0 ? " " : "").append(word);
				length = (full ? 0 : length) + word.length() + 1;
			}
			lines.append('\n');
		}
		return lines.toString().stripTrailing();
	}

	@Override
	protected void paintFigure(Graphics graphics) {
		graphics.setBackgroundColor(Colours.of(Tone.WINDOW));
		graphics.fillRectangle(getBounds());
		title.setForegroundColor(Colours.of(Tone.TEXT));
		text.setForegroundColor(Colours.of(Tone.TEXT));
	}
}
