package org.soma.diagram.ui.figures;

import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.MarginBorder;
import org.eclipse.draw2d.StackLayout;
import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.draw2d.text.FlowPage;
import org.eclipse.draw2d.text.TextFlow;
import org.soma.diagram.look.Tone;
import org.soma.ui.look.Colours;

/** A note: text on a sheet. */
public final class NoteFigure extends Figure {

	private static final int PAD = 8;

	private final TextFlow text = new TextFlow();

	public NoteFigure() {
		setLayoutManager(new StackLayout());
		setBorder(new MarginBorder(PAD));
		FlowPage page = new FlowPage();
		page.add(text);
		add(page);
	}

	public void setText(String shown) {
		text.setText(shown);
	}

	@Override
	protected void paintFigure(Graphics graphics) {
		Rectangle area = getBounds().getCopy().resize(-1, -1);
		graphics.setBackgroundColor(Colours.of(Tone.WARNING_FILL));
		graphics.fillRectangle(area);
		graphics.setForegroundColor(Colours.of(Tone.EDGE));
		graphics.drawRectangle(area);
		text.setForegroundColor(Colours.of(Tone.TEXT));
	}
}
