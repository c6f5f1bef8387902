package org.soma.diagram.ui.editor;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

import org.eclipse.gef.GraphicalViewer;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.part.EditorActionBarContributor;
import org.soma.diagram.ui.verbs.Selected;
import org.soma.diagram.ui.verbs.Verb;
import org.soma.diagram.ui.verbs.Verbs;
import org.soma.ui.look.Icons;

/** The toolbar of the drawing: of the verbs that share an icon the first. */
public final class DiagramTools extends EditorActionBarContributor {

	private final Map<Verb, Action> tools = new LinkedHashMap<>();
	private final ISelectionChangedListener follower = event -> refresh();
	private GraphicalViewer viewer;

	public DiagramTools() {
		Set<String> icons = new LinkedHashSet<>();
		for (Verb verb : Verbs.ALL) {
			if (verb.icon() != null && icons.add(verb.icon())) {
				tools.put(verb, tool(verb));
			}
		}
	}

	private Action tool(Verb verb) {
		String name = verb.text().replace("&", "").replace("\u2026", "");
		Action tool = new Action(name, Icons.descriptor(verb.icon())) {
			@Override
			public void run() {
				verb.perform(new Selected(viewer));
			}
		};
		tool.setToolTipText(verb.key() == null ? name : name + " (" + verb.key().format() + ")");
		return tool;
	}

	@Override
	public void contributeToToolBar(IToolBarManager bar) {
		tools.values().forEach(bar::add);
	}

	@Override
	public void setActiveEditor(IEditorPart editor) {
		if (viewer != null) {
			viewer.removeSelectionChangedListener(follower);
		}
		viewer = editor == null ? null : editor.getAdapter(GraphicalViewer.class);
		if (viewer != null) {
			viewer.addSelectionChangedListener(follower);
		}
		refresh();
	}

	private void refresh() {
		tools.forEach((verb, tool) -> tool.setEnabled(viewer != null && viewer.getContents() != null && verb.possible().test(new Selected(viewer))));
	}
}
