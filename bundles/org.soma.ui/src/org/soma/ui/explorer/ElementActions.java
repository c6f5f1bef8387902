package org.soma.ui.explorer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.window.Window;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.navigator.CommonActionProvider;
import org.eclipse.ui.navigator.ICommonMenuConstants;
import org.soma.model.Document;
import org.soma.model.Element;
import org.soma.model.Networks;
import org.soma.model.edit.ModelDocument;
import org.soma.model.edit.commands.Edits;
import org.soma.ui.documents.WorkspaceDocuments;
import org.soma.ui.look.Icons;

/** What can be done with elements of a model in the Explorer: delete and rename, each one step of the document's history. */
public final class ElementActions extends CommonActionProvider {

	private final Action delete = action("&Delete", "delete", ActionFactory.DELETE, this::delete);
	private final Action rename = action("Rena&me\u2026", "rename", ActionFactory.RENAME, this::rename);

	@Override
	public void fillActionBars(IActionBars bars) {
		List<EObject> elements = elements();
		if (!elements.isEmpty()) {
			bars.setGlobalActionHandler(ActionFactory.DELETE.getId(), delete);
			bars.setGlobalActionHandler(ActionFactory.RENAME.getId(), rename);
			rename.setEnabled(elements.size() == 1 && elements.get(0) instanceof Element);
		}
	}

	@Override
	public void fillContextMenu(IMenuManager menu) {
		List<EObject> elements = elements();
		if (!elements.isEmpty()) {
			menu.appendToGroup(ICommonMenuConstants.GROUP_EDIT, delete);
			rename.setEnabled(elements.size() == 1 && elements.get(0) instanceof Element);
			menu.appendToGroup(ICommonMenuConstants.GROUP_EDIT, rename);
		}
	}

	private void delete() {
		List<EObject> elements = elements();
		document(elements).ifPresent(document -> {
			var domain = document.getEditingDomain();
			domain.getCommandStack().execute(Edits.delete(domain, elements));
		});
	}

	private void rename() {
		List<EObject> elements = elements();
		Element element = (Element) elements.get(0);
		InputDialog dialog = new InputDialog(getActionSite().getViewSite().getShell(), "Rename", "New name of " + Networks.label(element) + ":",
				Networks.label(element), null);
		if (dialog.open() == Window.OK) {
			document(elements).ifPresent(document -> {
				var domain = document.getEditingDomain();
				domain.getCommandStack().execute(Edits.rename(domain, element, dialog.getValue().strip()));
			});
		}
	}

	/** What is selected, where that is nothing but parts of one document. */
	private List<EObject> elements() {
		List<EObject> elements = new ArrayList<>();
		if (getContext() != null && getContext().getSelection() instanceof IStructuredSelection selection) {
			for (Object selected : selection) {
				if (!(selected instanceof EObject element) || element instanceof Document) {
					return List.of();
				}
				elements.add(element);
			}
		}
		return document(elements).isPresent() && elements.stream().allMatch(element -> document(List.of(element)).equals(document(elements)))
				? elements
				: List.of();
	}

	private static Optional<ModelDocument> document(List<EObject> elements) {
		return elements.isEmpty() ? Optional.empty() : WorkspaceDocuments.get().find(elements.get(0));
	}

	private static Action action(String text, String icon, ActionFactory factory, Runnable run) {
		Action action = new Action(text, Icons.descriptor(icon)) {
			@Override
			public void run() {
				run.run();
			}
		};
		action.setActionDefinitionId(factory.getCommandId());
		return action;
	}
}
