package org.soma.diagram.ui.palette;

import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPartFactory;
import org.eclipse.gef.palette.PaletteContainer;
import org.eclipse.gef.palette.PaletteEntry;
import org.eclipse.gef.palette.PaletteRoot;

/** A list for whatever contains others, a row for whatever can be picked. */
final class PalettePartFactory implements EditPartFactory {

	@Override
	public EditPart createEditPart(EditPart context, Object model) {
		EditPart part = switch (model) {
		case PaletteRoot root -> new PaletteListPart(root, false);
		case PaletteContainer container -> new PaletteListPart(container, true);
		default -> new PaletteRowPart((PaletteEntry) model);
		};
		part.setModel(model);
		return part;
	}
}
