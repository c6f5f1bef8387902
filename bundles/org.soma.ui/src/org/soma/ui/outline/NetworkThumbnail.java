package org.soma.ui.outline;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Path;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.soma.catalog.Catalog;
import org.soma.catalog.Descriptor;
import org.soma.diagram.look.LinkStyle;
import org.soma.diagram.look.Tone;
import org.soma.model.Link;
import org.soma.model.Network;
import org.soma.model.Node;
import org.soma.ui.look.Colours;

/** A whole network, drawn small: nodes as dots at their places, links as faint lines where there are not too many. */
public final class NetworkThumbnail extends Canvas {

	private static final int MARGIN = 14;
	private static final double LARGEST_DOT = 10;
	private static final double SMALLEST_DOT = 2;
	private static final int MOST_LINKS = 2000;
	private static final int LINK_ALPHA = 90;

	private Network network;

	public NetworkThumbnail(Composite parent) {
		super(parent, SWT.DOUBLE_BUFFERED);
		addPaintListener(event -> paint(event.gc));
	}

	/** @param shown the network, or null for none */
	public void show(Network shown) {
		network = shown;
		redraw();
	}

	private void paint(GC gc) {
		gc.setBackground(Colours.of(Tone.PANEL));
		gc.fillRectangle(getClientArea());
		if (network == null || network.getNodes().isEmpty()) {
			gc.setForeground(Colours.of(Tone.DIM));
			gc.drawText(network == null ? "Select a network." : "The network is empty.", MARGIN, MARGIN, true);
			return;
		}
		gc.setAntialias(SWT.ON);
		Fit fit = Fit.of(network, getClientArea());
		if (network.getLinks().size() <= MOST_LINKS) {
			links(gc, fit);
		}
		nodes(gc, fit);
	}

	private void links(GC gc, Fit fit) {
		Map<Tone, List<Link>> byTone = network.getLinks().stream().filter(link -> link.getSource() != null && link.getTarget() != null)
				.collect(Collectors.groupingBy(LinkStyle::tone));
		gc.setAlpha(LINK_ALPHA);
		byTone.forEach((tone, links) -> {
			Path path = new Path(gc.getDevice());
			for (Link link : links) {
				path.moveTo(fit.x(link.getSource()), fit.y(link.getSource()));
				path.lineTo(fit.x(link.getTarget()), fit.y(link.getTarget()));
			}
			gc.setForeground(Colours.of(tone));
			gc.drawPath(path);
			path.dispose();
		});
		gc.setAlpha(255);
	}

	private void nodes(GC gc, Fit fit) {
		int dot = (int) Math.round(Math.clamp(fit.scale() * 46, SMALLEST_DOT, LARGEST_DOT));
		Map<String, Color> colours = new HashMap<>();
		for (Node node : network.getNodes()) {
			gc.setBackground(colours.computeIfAbsent(String.valueOf(node.getType()), NetworkThumbnail::colour));
			gc.fillOval((int) fit.x(node) - dot / 2, (int) fit.y(node) - dot / 2, dot, dot);
		}
	}

	private static Color colour(String type) {
		return Colours.pair(Catalog.get().type(type).map(Descriptor::colour).orElse(null)).line();
	}

	/** How places in the network become places in the area. */
	private record Fit(double left, double top, double scale, double x0, double y0) {

		static Fit of(Network network, Rectangle area) {
			var xs = network.getNodes().stream().mapToDouble(Node::getX).summaryStatistics();
			var ys = network.getNodes().stream().mapToDouble(Node::getY).summaryStatistics();
			double width = Math.max(1, xs.getMax() - xs.getMin());
			double height = Math.max(1, ys.getMax() - ys.getMin());
			double scale = Math.min((area.width - 2.0 * MARGIN) / width, (area.height - 2.0 * MARGIN) / height);
			scale = Math.clamp(scale, 0, 1);
			return new Fit(xs.getMin(), ys.getMin(), scale, (area.width - width * scale) / 2, (area.height - height * scale) / 2);
		}

		float x(Node node) {
			return (float) (x0 + (node.getX() - left) * scale);
		}

		float y(Node node) {
			return (float) (y0 + (node.getY() - top) * scale);
		}
	}
}
