package org.soma.diagram.ui.palette;

import java.util.List;

import org.eclipse.draw2d.IFigure;
import org.eclipse.gef.DragTracker;
import org.eclipse.gef.Request;
import org.eclipse.gef.editparts.AbstractGraphicalEditPart;
import org.eclipse.gef.palette.PaletteContainer;
import org.eclipse.gef.tools.SelectEditPartTracker;

/** A category with its entries, which a click on its name folds, or the palette as a whole. */
final class PaletteListPart extends AbstractGraphicalEditPart {

	private final boolean titled;

	PaletteListPart(PaletteContainer container, boolean titled) {
		this.titled = titled;
		setModel(container);
	}

	private PaletteContainer container() {
		return (PaletteContainer) getModel();
	}

	@Override
	protected IFigure createFigure() {
		return titled ? new CategoryFigure(container().getLabel()) : new PaletteFigure();
	}

	@Override
	public IFigure getContentPane() {
		return getFigure() instanceof CategoryFigure category ? category.entries() : getFigure();
	}

	@Override
	protected List<?> getModelChildren() {
		return container().getChildren();
	}

	@Override
	protected void createEditPolicies() {
		// nothing here changes
	}

	@Override
	public DragTracker getDragTracker(Request request) {
		return new SelectEditPartTracker(this) {
			@Override
			protected boolean handleButtonDown(int button) {
				if (getFigure() instanceof CategoryFigure category) {
					category.fold();
				}
				return true;
			}
		};
	}
}
