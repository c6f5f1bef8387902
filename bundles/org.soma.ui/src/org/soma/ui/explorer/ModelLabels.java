package org.soma.ui.explorer;

import java.util.Map;

import org.eclipse.core.resources.IFile;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.jface.viewers.StyledString.Styler;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.TextStyle;
import org.eclipse.ui.navigator.IDescriptionProvider;
import org.soma.catalog.Catalog;
import org.soma.catalog.TypeDescriptor;
import org.soma.diagram.look.Tone;
import org.soma.ui.explorer.ModelContent.LoadProblem;
import org.soma.ui.look.Colours;
import org.soma.ui.look.Icons;

/** Texts and icons of what is in a file; the value behind a name is dim. */
public final class ModelLabels extends LabelProvider implements IStyledLabelProvider, IDescriptionProvider {

	/** What the item providers put between name and value. */
	private static final String GAP = "   ";

	private static final Styler DIM = new Styler() {
		@Override
		public void applyStyles(TextStyle style) {
			style.foreground = Colours.of(Tone.DIM);
		}
	};

	/** Kinds of elements whose icon has another name. */
	private static final Map<String, String> ICONS = Map.of("source", "file", "column", "table", "split", "chart", //
			"choice", "preferences", "parameter", "weight-positive");

	@Override
	public String getText(Object element) {
		return switch (element) {
		case EObject object -> ModelTree.text(object);
		case NodeRange range -> range.label(ModelTree.children(range.parent()));
		case LoadProblem problem -> problem.message();
		case String text -> text;
		default -> null;
		};
	}

	@Override
	public StyledString getStyledText(Object element) {
		String text = getText(element);
		if (text == null) {
			return null;
		}
		int gap = text.indexOf(GAP);
		return gap < 0 ? new StyledString(text)
				: new StyledString(text.substring(0, gap)).append(text.substring(gap), DIM);
	}

	@Override
	public Image getImage(Object element) {
		return switch (element) {
		case EObject object -> icon(ModelTree.iconKey(object));
		case NodeRange range -> Icons.image("group");
		case LoadProblem problem -> Icons.image("error");
		case IFile file -> Icons.image(file.getFileExtension());
		default -> null;
		};
	}

	/** A node's key is its kind, a colon and its type; the type's icon is the catalog's to say. */
	private static Image icon(String key) {
		int colon = key.indexOf(':');
		if (colon < 0) {
			return Icons.image(ICONS.getOrDefault(key, key));
		}
		TypeDescriptor type = Catalog.get().type(key.substring(colon + 1)).orElse(null);
		return type == null || type.icon() == null ? Icons.image(key.substring(0, colon))
				: Icons.image(Icons.descriptor(type.contributor(), type.icon()));
	}

	/** What the status line says of the element that is selected. */
	@Override
	public String getDescription(Object element) {
		return getText(element);
	}
}
