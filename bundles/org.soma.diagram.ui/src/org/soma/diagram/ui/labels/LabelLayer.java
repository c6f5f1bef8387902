package org.soma.diagram.ui.labels;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.draw2d.FigureUtilities;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.swt.SWT;
import org.soma.diagram.look.LinkRoute;
import org.soma.diagram.look.Tone;
import org.soma.diagram.ui.figures.Letters;
import org.soma.diagram.ui.figures.NodeFigure;
import org.soma.diagram.ui.links.LinkLayer;
import org.soma.diagram.ui.parts.NetworkEditPart;
import org.soma.diagram.ui.parts.NodeEditPart;
import org.soma.model.Networks;
import org.soma.model.Neuron;
import org.soma.model.Synapse;
import org.soma.ui.look.Colours;
import org.soma.ui.look.Numbers;

/**
 * Writes weights beside connections and biases beside the names of neurons. A label for which there is no free place along its
 * connection is left out; the mouse tells its value.
 */
public final class LabelLayer extends Overlay {

	/** Where along a connection its label may stand, the best place first. */
	private static final double[] SHARES = { 0.5, 0.4, 0.6, 0.3, 0.7, 0.35, 0.65, 0.45, 0.55, 0.2, 0.8, 0.15, 0.85 };
	private static final int PAD = 3;
	private static final int CORNER = 6;
	private static final int OPACITY = 225;

	private Object hovered;
	private boolean shown;

	@Override
	public void show(GraphicalViewer itsViewer, LinkLayer itsLinks) {
		super.show(itsViewer, itsLinks);
		viewer.addSelectionChangedListener(event -> changed());
	}

	public boolean isShown() {
		return shown;
	}

	/** Whether there are so few connections that all of them tell their weight. */
	public boolean isForAll() {
		return LabelChoice.isForAll(links.links());
	}

	public void setShown(boolean on) {
		shown = on;
		repaint();
	}

	/** @param element what is under the mouse, or null */
	public void setHovered(Object element) {
		if (hovered != element) {
			hovered = element;
			changed();
		}
	}

	private void changed() {
		if (shown) {
			repaint();
		}
	}

	/** What it says at the moment, in the order in which it is placed. */
	public List<String> texts() {
		if (!shown || !(viewer.getContents() instanceof NetworkEditPart network)) {
			return List.of();
		}
		return links(network).stream().map(synapse -> Numbers.brief(network.state().of(synapse))).toList();
	}

	private Set<Object> marked() {
		Set<Object> marked = new LinkedHashSet<>();
		for (Object part : viewer.getSelectedEditParts()) {
			marked.add(((EditPart) part).getModel());
		}
		if (hovered != null) {
			marked.add(hovered);
		}
		return marked;
	}

	private List<Synapse> links(NetworkEditPart network) {
		return LabelChoice.links(links.links(), marked(), network.state());
	}

	@Override
	protected void paintFigure(Graphics graphics) {
		if (!shown || viewer == null || !(viewer.getContents() instanceof NetworkEditPart network) || !NodeFigure.isLegible(this)) {
			return;
		}
		graphics.setAntialias(SWT.ON);
		graphics.setFont(Letters.small());
		List<Rectangle> taken = new ArrayList<>();
		for (Neuron neuron : LabelChoice.neurons(network.getModel().getNodes(), marked())) {
			if (Networks.hasBias(neuron) && viewer.getEditPartRegistry().get(neuron) instanceof NodeEditPart part) {
				bias(graphics, network.state().bias(neuron), part.getFigure(), taken);
			}
		}
		for (Synapse synapse : links(network)) {
			float weight = network.state().of(synapse);
			String text = Numbers.brief(weight);
			place(network, synapse, text, taken).ifPresent(area -> {
				taken.add(area);
				paint(graphics, text, area, tone(weight));
			});
		}
	}

	private static void bias(Graphics graphics, float bias, NodeFigure figure, List<Rectangle> taken) {
		String text = Numbers.brief(bias);
		Dimension size = FigureUtilities.getTextExtents(text, Letters.small());
		int name = FigureUtilities.getTextExtents(figure.name(), figure.getFont()).width;
		Rectangle line = figure.nameArea();
		Rectangle area = new Rectangle(line.getCenter().x + name / 2 + PAD, line.getCenter().y - size.height / 2, size.width + 2 * PAD, size.height);
		taken.add(area);
		paint(graphics, text, area, tone(bias));
	}

	private static Tone tone(float value) {
		return value == 0 ? Tone.DIM : value < 0 ? Tone.NEGATIVE : Tone.POSITIVE;
	}

	private Optional<Rectangle> place(NetworkEditPart network, Synapse synapse, String text, List<Rectangle> taken) {
		Dimension size = FigureUtilities.getTextExtents(text, Letters.small()).getExpanded(2 * PAD, 0);
		LinkRoute route = links.links().route(network.spot(synapse.getSource()), network.spot(synapse.getTarget()));
		for (double share : SHARES) {
			Rectangle area = new Rectangle((int) Math.round(route.x(share)) - size.width / 2, (int) Math.round(route.y(share)) - size.height / 2,
					size.width, size.height);
			if (taken.stream().noneMatch(area::intersects)) {
				return Optional.of(area);
			}
		}
		return Optional.empty();
	}

	private static void paint(Graphics graphics, String text, Rectangle area, Tone tone) {
		graphics.setAlpha(OPACITY);
		graphics.setBackgroundColor(Colours.of(Tone.PANEL));
		graphics.fillRoundRectangle(area, CORNER, CORNER);
		graphics.setAlpha(255);
		graphics.setForegroundColor(Colours.of(tone));
		graphics.drawText(text, area.x + PAD, area.y);
	}
}
