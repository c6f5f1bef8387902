package org.soma.diagram.ui.editor;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.gef.GraphicalViewer;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.part.EditorActionBarContributor;
import org.soma.diagram.ui.verbs.Selected;
import org.soma.diagram.ui.verbs.Verb;
import org.soma.diagram.ui.verbs.VerbGroup;
import org.soma.diagram.ui.verbs.Verbs;

/** The toolbar of the drawing: all verbs, those of which there are many behind one button. */
public final class DiagramTools extends EditorActionBarContributor {

	private final List<DiagramTool> tools = new ArrayList<>();
	private final ISelectionChangedListener follower = event -> refresh();
	private GraphicalViewer viewer;

	public DiagramTools() {
		for (VerbGroup group : VerbGroup.values()) {
			List<Verb> verbs = Verbs.of(group);
			switch (group.tools()) {
			case EACH -> verbs.forEach(verb -> tools.add(new DiagramTool(verb, List.of(verb), () -> new Selected(viewer))));
			case TOGETHER -> tools.add(new DiagramTool(verbs.stream().filter(verb -> verb.icon() != null).findFirst().orElseThrow(), verbs,
					() -> new Selected(viewer)));
			case NONE -> {
				// elsewhere
			}
			}
		}
	}

	@Override
	public void contributeToToolBar(IToolBarManager bar) {
		tools.forEach(bar::add);
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
		boolean shown = viewer != null && viewer.getContents() != null;
		tools.forEach(tool -> tool.setEnabled(shown && tool.isPossible()));
	}

	@Override
	public void dispose() {
		tools.forEach(DiagramTool::dispose);
		super.dispose();
	}
}
