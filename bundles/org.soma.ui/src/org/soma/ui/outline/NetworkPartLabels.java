package org.soma.ui.outline;

import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.graphics.Image;
import org.soma.ui.explorer.ModelLabels;
import org.soma.ui.explorer.NodeRange;

/** Texts and icons as the Explorer has them. */
final class NetworkPartLabels extends LabelProvider implements IStyledLabelProvider {

	private final ModelLabels labels = new ModelLabels();
	private final NetworkParts parts;

	NetworkPartLabels(NetworkParts parts) {
		this.parts = parts;
	}

	@Override
	public StyledString getStyledText(Object element) {
		return element instanceof NodeRange range ? new StyledString(range.label(parts.under(range.parent()))) : labels.getStyledText(element);
	}

	@Override
	public Image getImage(Object element) {
		return labels.getImage(element);
	}
}
