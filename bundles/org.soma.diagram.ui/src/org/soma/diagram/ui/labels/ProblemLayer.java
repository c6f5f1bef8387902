package org.soma.diagram.ui.labels;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.swt.SWT;
import org.soma.catalog.validation.Problem;
import org.soma.diagram.look.LinkRoute;
import org.soma.diagram.look.Tone;
import org.soma.diagram.ui.figures.Badge;
import org.soma.diagram.ui.figures.NodeFigure;
import org.soma.diagram.ui.figures.Scales;
import org.soma.diagram.ui.parts.Badges;
import org.soma.diagram.ui.parts.NetworkEditPart;
import org.soma.model.Group;
import org.soma.model.Link;
import org.soma.model.Node;

/**
 * Marks what is wrong where no figure does: connections and collapsed groups and, from far away, nodes. Where marks would lie
 * on each other, one stands for all, an error before a warning.
 */
public final class ProblemLayer extends Overlay {

	/** How many elements are gone through at most: it is done with each picture. */
	private static final int MOST = 2000;
	/** How far apart marks are at least, on the screen. */
	private static final int APART = 9;

	@Override
	protected void paintFigure(Graphics graphics) {
		if (viewer == null || !(viewer.getContents() instanceof NetworkEditPart network) || network.badges().all().isEmpty()) {
			return;
		}
		graphics.setAntialias(SWT.ON);
		double zoom = Scales.of(this);
		boolean legible = NodeFigure.isLegible(this);
		Rectangle visible = graphics.getClip(new Rectangle()).expand((int) (APART / zoom), (int) (APART / zoom));
		Set<Point> taken = new HashSet<>();
		int left = MOST;
		for (Map.Entry<EObject, Problem> wrong : network.badges().all()) {
			Point place = left-- > 0 ? place(network, wrong.getKey(), legible) : null;
			if (place == null || !visible.contains(place) || !taken.add(new Point((int) (place.x * zoom / APART), (int) (place.y * zoom / APART)))) {
				continue;
			}
			Tone tone = Badges.tone(wrong.getValue());
			if (legible) {
				Badge.paint(graphics, place.x - Badge.SIZE / 2, place.y - Badge.SIZE / 2, tone);
			} else {
				Badge.paintDot(graphics, place.x, place.y, tone, zoom);
			}
		}
	}

	/** The middle of the mark on an element; null where it has none, or one of its own. */
	private Point place(NetworkEditPart network, EObject element, boolean legible) {
		return switch (Badges.shownAs(element)) {
		case Link link -> between(network, link);
		case Group group when group.isCollapsed() -> corner(group);
		case Node node when !legible -> corner(node);
		default -> null;
		};
	}

	private Point between(NetworkEditPart network, Link link) {
		if (link.getSource() == null || link.getTarget() == null) {
			return null;
		}
		LinkRoute route = links.links().route(network.spot(link.getSource()), network.spot(link.getTarget()));
		return new Point((int) Math.round(route.x(0.5)), (int) Math.round(route.y(0.5)));
	}

	/** Where a node has its badge when it is seen from near. */
	private Point corner(EObject element) {
		if (!(viewer.getEditPartRegistry().get(element) instanceof GraphicalEditPart part)) {
			return null;
		}
		Rectangle area = part.getFigure() instanceof NodeFigure node ? node.body() : part.getFigure().getBounds();
		return new Point(area.right() - Badge.SIZE / 2, area.y + Badge.SIZE / 2);
	}
}
