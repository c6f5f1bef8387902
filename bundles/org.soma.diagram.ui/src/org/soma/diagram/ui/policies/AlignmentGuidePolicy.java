package org.soma.diagram.ui.policies;

import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.Polyline;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.PrecisionPoint;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.LayerConstants;
import org.eclipse.gef.Request;
import org.eclipse.gef.SnapToGeometry;
import org.eclipse.gef.editpolicies.GraphicalEditPolicy;
import org.eclipse.swt.SWT;
import org.soma.diagram.look.Tone;
import org.soma.ui.look.Colours;

/** While something is dragged, shows the lines on which it has come to stand with others. */
public final class AlignmentGuidePolicy extends GraphicalEditPolicy {

	/** What {@link SnapToGeometry} writes down, and whether its line is upright. */
	private static final Map<String, Boolean> ANCHORS = Map.of(SnapToGeometry.KEY_WEST_ANCHOR, true, SnapToGeometry.KEY_EAST_ANCHOR, true,
			SnapToGeometry.KEY_NORTH_ANCHOR, false, SnapToGeometry.KEY_SOUTH_ANCHOR, false);

	private final Map<String, IFigure> guides = new LinkedHashMap<>();

	@Override
	public void showTargetFeedback(Request request) {
		eraseTargetFeedback(request);
		ANCHORS.forEach((anchor, upright) -> {
			if (request.getExtendedData().get(anchor) instanceof Integer place) {
				IFigure guide = guide(place, upright);
				guides.put(anchor, guide);
				addFeedback(guide);
			}
		});
	}

	/** @param place in the coordinates of the drawing */
	private IFigure guide(int place, boolean upright) {
		Point at = new PrecisionPoint(place, place);
		getHostFigure().translateToAbsolute(at);
		IFigure layer = getLayer(LayerConstants.FEEDBACK_LAYER);
		layer.translateToRelative(at);
		Rectangle area = layer.getBounds();
		Polyline line = new Polyline();
		line.setForegroundColor(Colours.of(Tone.ACCENT));
		line.setLineStyle(SWT.LINE_DASH);
		line.addPoint(upright ? new Point(at.x, area.y) : new Point(area.x, at.y));
		line.addPoint(upright ? new Point(at.x, area.bottom()) : new Point(area.right(), at.y));
		return line;
	}

	@Override
	public void eraseTargetFeedback(Request request) {
		guides.values().forEach(this::removeFeedback);
		guides.clear();
	}
}
