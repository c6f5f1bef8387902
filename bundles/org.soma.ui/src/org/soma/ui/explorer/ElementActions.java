package org.soma.ui.explorer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.window.Window;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.navigator.CommonActionProvider;
import org.eclipse.ui.navigator.ICommonActionConstants;
import org.eclipse.ui.navigator.ICommonMenuConstants;
import org.soma.model.Document;
import org.soma.model.Element;
import org.soma.model.Networks;
import org.soma.model.edit.ModelDocument;
import org.soma.model.edit.commands.Edits;
import org.soma.ui.documents.WorkspaceDocuments;
import org.soma.ui.look.Icons;

/** What can be done with elements of a model in the Explorer. Delete and rename are each one step of the document's history. */
public final class ElementActions extends CommonActionProvider {

	private final Action open = action("&Open", "network", null, this::open);
	private final Action delete = action("&Delete", "delete", ActionFactory.DELETE, this::delete);
	private final Action rename = action("Rena&me\u2026", "rename", ActionFactory.RENAME, this::rename);

	@Override
	public void fillActionBars(IActionBars bars) {
		List<EObject> elements = elements();
		if (!elements.isEmpty()) {
			bars.setGlobalActionHandler(ICommonActionConstants.OPEN, open);
			bars.setGlobalActionHandler(ActionFactory.DELETE.getId(), delete);
			bars.setGlobalActionHandler(ActionFactory.RENAME.getId(), rename);
			rename.setEnabled(elements.size() == 1 && elements.get(0) instanceof Element);
		}
	}

	@Override
	public void fillContextMenu(IMenuManager menu) {
		List<EObject> elements = elements();
		if (!elements.isEmpty()) {
			menu.appendToGroup(ICommonMenuConstants.GROUP_OPEN, open);
			menu.appendToGroup(ICommonMenuConstants.GROUP_EDIT, delete);
			rename.setEnabled(elements.size() == 1 && elements.get(0) instanceof Element);
			menu.appendToGroup(ICommonMenuConstants.GROUP_EDIT, rename);
		}
	}

	/** Opens the file in its editor and selects there what is selected here. */
	private void open() {
		List<EObject> elements = elements();
		IFile file = ModelTree.file(elements.get(0));
		try {
			IEditorPart editor = IDE.openEditor(PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage(), file);
			if (editor.getSite().getSelectionProvider() != null) {
				editor.getSite().getSelectionProvider().setSelection(new StructuredSelection(elements));
			}
		} catch (PartInitException e) {
			MessageDialog.openError(getActionSite().getViewSite().getShell(), "Open Failed", e.getMessage());
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
		document(elements).map(ModelDocument::getEditingDomain).ifPresent(domain -> {
			InputDialog dialog = new InputDialog(getActionSite().getViewSite().getShell(), "Rename",
					"New name of " + Networks.label(element) + "; with none it goes by its id, " + element.getId() + ":", element.getName(),
					name -> problem(domain, element, name));
			if (dialog.open() == Window.OK) {
				domain.getCommandStack().execute(Edits.rename(domain, element, dialog.getValue()));
			}
		});
	}

	private static String problem(EditingDomain domain, Element element, String name) {
		try {
			Edits.rename(domain, element, name);
			return null;
		} catch (IllegalArgumentException refused) {
			return refused.getMessage();
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
		if (factory != null) {
			action.setActionDefinitionId(factory.getCommandId());
		}
		return action;
	}
}
