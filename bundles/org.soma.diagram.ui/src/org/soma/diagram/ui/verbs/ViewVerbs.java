package org.soma.diagram.ui.verbs;

import static org.soma.diagram.ui.verbs.Questions.number;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.draw2d.Viewport;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.SnapToGeometry;
import org.eclipse.gef.SnapToGrid;
import org.eclipse.gef.editparts.ZoomManager;
import org.eclipse.jface.viewers.ILabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.dialogs.ElementListSelectionDialog;
import org.soma.diagram.ui.labels.LabelLayer;
import org.soma.diagram.ui.parts.LinkEditPart;
import org.soma.diagram.ui.parts.NameEditor;
import org.soma.diagram.ui.parts.NamedPart;
import org.soma.diagram.ui.parts.NetworkRoot;
import org.soma.model.Networks;
import org.soma.model.Node;
import org.soma.model.Note;

/** What is seen of the network, and how large. */
public final class ViewVerbs {

	private static final int MARGIN = 24;
	/** Of a network that is larger than this shows, only the midst is. */
	private static final double LEAST_ZOOM = 0.001;
	/** The room that the line in the corner takes. */
	private static final int LEGEND = 36;

	private static final ILabelProvider NAMES = new LabelProvider() {
		@Override
		public String getText(Object element) {
			boolean says = element instanceof Note note && note.getText() != null && !note.getText().isBlank();
			return says ? ((Note) element).getText().strip().lines().findFirst().orElseThrow() : Networks.label((EObject) element);
		}
	};

	private ViewVerbs() {
	}

	public static List<Verb> all() {
		return List.of(Verb.of(VerbGroup.VIEW, "&Fit to Window", "fit", "F", selected -> true, ViewVerbs::fit),
				Verb.of(VerbGroup.VIEW, "Actual &Size", null, "1", selected -> true, selected -> zoom(selected).setZoom(1)),
				Verb.of(VerbGroup.VIEW, "Zoom &In", null, "+", selected -> true, ViewVerbs::zoomIn),
				Verb.of(VerbGroup.VIEW, "Zoom &Out", null, "-", selected -> true, ViewVerbs::zoomOut),
				Verb.of(VerbGroup.VIEW, "Hide &Weak Connections\u2026", "eye", "W", selected -> true, ViewVerbs::hideWeak),
				Verb.of(VerbGroup.VIEW, "Show or Hide &Values", null, "V", selected -> true, ViewVerbs::toggleValues),
				Verb.of(VerbGroup.VIEW, "Snap to &Grid", null, "S", selected -> true, selected -> toggle(selected, SnapToGrid.PROPERTY_GRID_ENABLED)),
				Verb.of(VerbGroup.VIEW, "Snap to &Other Nodes", null, "Shift+S", selected -> true,
						selected -> toggle(selected, SnapToGeometry.PROPERTY_SNAP_ENABLED)),
				Verb.of(VerbGroup.VIEW, "Show or Hide &Palette", null, "P", selected -> true, ViewVerbs::togglePalette),
				Verb.of(VerbGroup.EXPORT, "E&xport Drawing\u2026", "export", "Shift+E", selected -> true, ExportVerb::export),
				Verb.of(VerbGroup.ELEMENT, "Ren&ame", "rename", "F2", ViewVerbs::hasName, ViewVerbs::rename),
				Verb.of(VerbGroup.ELEMENT, "F&ind\u2026", "search", "M1+F", selected -> true, ViewVerbs::find),
				Verb.of(VerbGroup.ELEMENT, "&Properties", "properties", "Enter", selected -> true, ViewVerbs::properties));
	}

	private static ZoomManager zoom(Selected selected) {
		return ((NetworkRoot) selected.viewer().getRootEditPart()).getZoomManager();
	}

	private static void zoomIn(Selected selected) {
		if (zoom(selected).canZoomIn()) {
			zoom(selected).zoomIn();
		} else {
			selected.say("the drawing is as large as it can be shown");
		}
	}

	private static void zoomOut(Selected selected) {
		if (zoom(selected).canZoomOut()) {
			zoom(selected).zoomOut();
		} else {
			selected.say("the drawing is as small as it can be shown; F shows all of it");
		}
	}

	private static Rectangle drawn(Selected selected) {
		Rectangle all = null;
		for (Object child : selected.part().getChildren()) {
			if (!(child instanceof LinkEditPart)) { // it is there for as long as it is selected, and the broader the farther away
				Rectangle bounds = ((GraphicalEditPart) child).getFigure().getBounds();
				all = all == null ? bounds.getCopy() : all.union(bounds);
			}
		}
		return all;
	}

	/** Shows all of the network as large as the window allows, but no larger than it is. */
	public static void fit(Selected selected) {
		selected.viewer().flush();
		Rectangle all = drawn(selected);
		if (all == null) {
			return;
		}
		all.expand(MARGIN, MARGIN);
		ZoomManager zoom = zoom(selected);
		Viewport viewport = zoom.getViewport();
		Rectangle window = viewport.getClientArea().getCopy().resize(0, -LEGEND);
		if (window.isEmpty()) {
			return;
		}
		double fitting = Math.min((double) window.width / all.width, (double) window.height / all.height);
		((NetworkRoot) selected.viewer().getRootEditPart()).zoomOutTo(Math.clamp(fitting, LEAST_ZOOM, 1));
		viewport.validate();
		double scale = zoom.getZoom();
		viewport.setViewLocation((int) Math.round((all.x + all.width / 2.0) * scale - window.width / 2.0),
				(int) Math.round((all.y + all.height / 2.0) * scale - window.height / 2.0));
	}

	private static void hideWeak(Selected selected) {
		float now = ((NetworkRoot) selected.viewer().getRootEditPart()).links().links().threshold();
		String least = selected.ask("Hide Weak Connections", "Leave out connections weaker than this part of the strong ones, from 0, which "
				+ "shows all, to 1:", String.valueOf(now), number(0, 1));
		if (least != null) {
			selected.part().setThreshold(Float.parseFloat(least.strip()));
		}
	}

	private static void toggleValues(Selected selected) {
		LabelLayer labels = ((NetworkRoot) selected.viewer().getRootEditPart()).labels();
		labels.setShown(!labels.isShown());
		selected.say(labels.isShown() && !labels.isForAll() ? "too many connections to write on all: those of what is selected or under the mouse tell their value" : null);
	}

	private static void toggle(Selected selected, String property) {
		selected.viewer().setProperty(property, !Boolean.TRUE.equals(selected.viewer().getProperty(property)));
	}

	private static void togglePalette(Selected selected) {
		Control palette = selected.viewer().getEditDomain().getPaletteViewer().getControl();
		((GridData) palette.getLayoutData()).exclude = palette.isVisible();
		palette.setVisible(!palette.isVisible());
		palette.getParent().layout();
	}

	private static void properties(Selected selected) {
		try {
			PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage().showView(IPageLayout.ID_PROP_SHEET);
		} catch (PartInitException e) {
			selected.say(e.getMessage());
		}
	}

	/** Lets the name of what is selected be typed where it stands. */
	public static void rename(Selected selected) {
		if (hasName(selected)) {
			NameEditor.open((NamedPart) selected.viewer().getSelectedEditParts().get(0));
		} else {
			selected.say("select one neuron, layer, group or note to rename");
		}
	}

	private static boolean hasName(Selected selected) {
		return selected.viewer().getSelectedEditParts().size() == 1 && selected.viewer().getSelectedEditParts().get(0) instanceof NamedPart;
	}

	/** Finds nodes and groups by their names or ids, and notes by what they say, and shows them. */
	public static void find(Selected selected) {
		ElementListSelectionDialog dialog = new ElementListSelectionDialog(selected.shell(), NAMES);
		dialog.setTitle("Find");
		dialog.setMessage("The name of a neuron, layer or group, or the text of a note; * stands for any letters:");
		dialog.setMultipleSelection(true);
		List<Object> all = new ArrayList<>(selected.network().getNodes());
		all.addAll(selected.network().getGroups());
		all.addAll(selected.network().getNotes());
		dialog.setElements(all.toArray());
		if (dialog.open() == Window.OK) {
			selected.select(List.of(dialog.getResult()));
			Stream.of(dialog.getResult()).filter(found -> found instanceof Node node && node.getGroup() != null && node.getGroup().isCollapsed())
					.map(Node.class::cast).findFirst().ifPresent(node -> selected.say(Networks.label(node) + " is in the group "
							+ Networks.label(node.getGroup()) + ", which is collapsed; press E to expand it"));
		}
	}
}
