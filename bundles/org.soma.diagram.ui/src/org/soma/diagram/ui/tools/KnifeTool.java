package org.soma.diagram.ui.tools;

import java.util.List;

import org.eclipse.draw2d.Cursors;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.Polyline;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.gef.LayerConstants;
import org.eclipse.gef.editparts.LayerManager;
import org.eclipse.gef.tools.AbstractTool;
import org.eclipse.swt.SWT;
import org.soma.diagram.look.Tone;
import org.soma.diagram.ui.parts.NetworkEditPart;
import org.soma.diagram.ui.parts.NetworkRoot;
import org.soma.diagram.ui.parts.Says;
import org.soma.diagram.ui.policies.ModelCommand;
import org.soma.model.Link;
import org.soma.model.edit.commands.Edits;
import org.soma.ui.look.Colours;

/** Cuts all connections that a straight stroke goes through, in one step of the history. */
public final class KnifeTool extends AbstractTool {

	private Polyline stroke;

	public KnifeTool() {
		setDefaultCursor(Cursors.CROSS);
		setUnloadWhenFinished(false);
	}

	@Override
	protected String getCommandName() {
		return "Cut connections";
	}

	@Override
	protected boolean handleButtonDown(int button) {
		if (button != 1 || !stateTransition(STATE_INITIAL, STATE_DRAG_IN_PROGRESS)) {
			return true;
		}
		stroke = new Polyline();
		stroke.setForegroundColor(Colours.of(Tone.ERROR));
		stroke.setLineWidth(2);
		stroke.setLineStyle(SWT.LINE_DASH);
		feedback().add(stroke);
		return true;
	}

	@Override
	protected boolean handleDragInProgress() {
		if (stroke != null) {
			stroke.setStart(inLayer(getStartLocation()));
			stroke.setEnd(inLayer(getLocation()));
		}
		return true;
	}

	@Override
	protected boolean handleButtonUp(int button) {
		if (stroke != null) {
			eraseStroke();
			cut();
		}
		setState(STATE_INITIAL);
		handleFinished();
		return true;
	}

	private void cut() {
		NetworkEditPart network = (NetworkEditPart) getCurrentViewer().getContents();
		Point from = inModel(network, getStartLocation());
		Point to = inModel(network, getLocation());
		List<Link> links = ((NetworkRoot) network.getRoot()).links().links().crossing(from.x, from.y, to.x, to.y);
		if (links.isEmpty()) {
			Says.of(network).say("the stroke goes through no connection; draw it across some");
		} else {
			ModelCommand.orRefusal(network.getDomain(), Says.of(network), () -> Edits.delete(network.getDomain(), links)).execute();
		}
	}

	private static Point inModel(NetworkEditPart network, Point location) {
		Point point = location.getCopy();
		network.getFigure().translateToRelative(point);
		return point;
	}

	private IFigure feedback() {
		return ((LayerManager) getCurrentViewer().getEditPartRegistry().get(LayerManager.ID)).getLayer(LayerConstants.FEEDBACK_LAYER);
	}

	private Point inLayer(Point location) {
		Point point = location.getCopy();
		feedback().translateToRelative(point);
		return point;
	}

	private void eraseStroke() {
		if (stroke != null) {
			feedback().remove(stroke);
			stroke = null;
		}
	}

	@Override
	public void deactivate() {
		eraseStroke();
		super.deactivate();
	}
}
