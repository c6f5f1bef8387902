package org.soma.training.ui.session;

import java.util.Arrays;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWindowListener;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.ResourceUtil;

/** Tells the trainings to which file the user turns, and which ones are shown no longer. */
final class EditorFollower implements IPartListener2, IWindowListener {

	private final Trainings trainings;

	EditorFollower(Trainings trainings) {
		this.trainings = trainings;
	}

	void install() {
		IWorkbench workbench = PlatformUI.getWorkbench();
		workbench.addWindowListener(this);
		for (IWorkbenchWindow window : workbench.getWorkbenchWindows()) {
			windowOpened(window);
			IWorkbenchPage page = window.getActivePage();
			IEditorPart editor = page == null ? null : page.getActiveEditor();
			if (editor != null) {
				Optional.ofNullable(ResourceUtil.getFile(editor.getEditorInput())).ifPresent(trainings::follow);
			}
		}
	}

	@Override
	public void partActivated(IWorkbenchPartReference part) {
		file(part).ifPresent(trainings::follow);
	}

	@Override
	public void partBroughtToTop(IWorkbenchPartReference part) {
		file(part).ifPresent(trainings::follow);
	}

	@Override
	public void partClosed(IWorkbenchPartReference part) {
		file(part).filter(file -> !isShown(part.getPage(), file)).ifPresent(trainings::editorClosed);
	}

	private static boolean isShown(IWorkbenchPage page, IFile file) {
		return Arrays.stream(page.getEditorReferences()).anyMatch(editor -> file(editor).filter(file::equals).isPresent());
	}

	private static Optional<IFile> file(IWorkbenchPartReference part) {
		try {
			return part instanceof IEditorReference editor ? Optional.ofNullable(ResourceUtil.getFile(editor.getEditorInput())) : Optional.empty();
		} catch (PartInitException e) {
			return Optional.empty(); // the editor itself says why it could not be opened
		}
	}

	@Override
	public void windowOpened(IWorkbenchWindow window) {
		window.getPartService().addPartListener(this);
	}

	@Override
	public void windowActivated(IWorkbenchWindow window) {
	}

	@Override
	public void windowDeactivated(IWorkbenchWindow window) {
	}

	@Override
	public void windowClosed(IWorkbenchWindow window) {
	}
}
