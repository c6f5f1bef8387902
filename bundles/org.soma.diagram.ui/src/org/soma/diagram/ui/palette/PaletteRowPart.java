package org.soma.diagram.ui.palette;

import org.eclipse.draw2d.IFigure;
import org.eclipse.gef.AccessibleEditPart;
import org.eclipse.gef.DragTracker;
import org.eclipse.gef.Request;
import org.eclipse.gef.editparts.AbstractGraphicalEditPart;
import org.eclipse.gef.palette.PaletteEntry;
import org.eclipse.gef.palette.ToolEntry;
import org.eclipse.gef.tools.SelectEditPartTracker;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.soma.ui.look.Icons;

/** A tool, which a click takes up and from which what it makes can be dragged. */
final class PaletteRowPart extends AbstractGraphicalEditPart {

	private AccessibleEditPart accessible;

	PaletteRowPart(PaletteEntry entry) {
		setModel(entry);
	}

	private PaletteEntry entry() {
		return (PaletteEntry) getModel();
	}

	private PalettePane pane() {
		return (PalettePane) getViewer();
	}

	@Override
	protected IFigure createFigure() {
		return new RowFigure(Icons.image(entry().getSmallIcon()), entry().getLabel(), entry().getDescription(),
				() -> pane().getActiveTool() == getModel());
	}

	@Override
	protected void createEditPolicies() {
		// nothing here changes
	}

	/** From now on the mouse does in the drawing what this entry is for. */
	void activateTool() {
		if (entry() instanceof ToolEntry tool) {
			pane().setActiveTool(tool);
		}
	}

	/** Only when the button is let go, for until then it may become a drag. */
	@Override
	public DragTracker getDragTracker(Request request) {
		return new SelectEditPartTracker(this) {
			@Override
			protected boolean handleButtonUp(int button) {
				boolean handled = super.handleButtonUp(button);
				if (button == 1) {
					activateTool();
				}
				return handled;
			}
		};
	}

	@Override
	protected AccessibleEditPart getAccessibleEditPart() {
		if (accessible == null) {
			accessible = new AccessibleGraphicalEditPart() {
				@Override
				public void getName(AccessibleEvent event) {
					event.result = entry().getLabel() + ": " + entry().getDescription();
				}
			};
		}
		return accessible;
	}
}
