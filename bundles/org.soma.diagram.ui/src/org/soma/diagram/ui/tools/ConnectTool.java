package org.soma.diagram.ui.tools;

import org.eclipse.gef.EditPart;
import org.eclipse.gef.requests.CreationFactory;
import org.eclipse.gef.tools.ConnectionDragCreationTool;
import org.soma.diagram.ui.parts.NodeEditPart;
import org.soma.diagram.ui.parts.Says;

/** Draws a connection from the handle of a node to wherever the mouse is let go; why it is refused there stays readable. */
public final class ConnectTool extends ConnectionDragCreationTool {

	private boolean refused;

	public ConnectTool(NodeEditPart source) {
		super(NOTHING);
		setConnectionSource(source);
	}

	/** The connection is made by a command of the model. */
	public static final CreationFactory NOTHING = new CreationFactory() {

		@Override
		public Object getNewObject() {
			return null;
		}

		@Override
		public Object getObjectType() {
			return null;
		}
	};

	@Override
	public void setConnectionSource(EditPart source) {
		super.setConnectionSource(source);
	}

	@Override
	public void activate() {
		super.activate();
		refused = false;
	}

	@Override
	protected boolean handleCreateConnection() {
		refused = getCurrentCommand() != null && !getCurrentCommand().canExecute();
		return super.handleCreateConnection();
	}

	@Override
	public void deactivate() {
		if (getCurrentViewer() != null && !refused) {
			Says.of(getCurrentViewer()).say(null);
		}
		super.deactivate();
	}
}
