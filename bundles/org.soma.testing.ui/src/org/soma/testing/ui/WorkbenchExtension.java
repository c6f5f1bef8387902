package org.soma.testing.ui;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.ILogListener;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.soma.model.edit.ModelDocument;
import org.soma.ui.documents.WorkspaceDocuments;

/**
 * Gives each test an empty workspace and the perspective as it comes, and afterwards fails it where it left a window open
 * or something came into the error log. Keeps a picture of the screen of a test that failed. A test that hangs fails after
 * a while.
 */
public final class WorkbenchExtension implements BeforeEachCallback, AfterEachCallback {

	private static final Duration PATIENCE = Duration.ofSeconds(60);

	private final List<IStatus> logged = new ArrayList<>();
	private final ILogListener listener = (status, plugin) -> {
		if (status.getSeverity() >= IStatus.WARNING) {
			synchronized (logged) {
				logged.add(status);
			}
		}
	};
	private Watchdog watchdog;

	@Override
	public void beforeEach(ExtensionContext context) throws Exception {
		watchdog = new Watchdog(name(context), PATIENCE);
		page().getWorkbenchWindow().getShell().forceActive();
		emptyWorkspace();
		page().resetPerspective();
		Wait.allEvents();
		logged.clear();
		Platform.addLogListener(listener);
	}

	@Override
	public void afterEach(ExtensionContext context) throws Exception {
		Platform.removeLogListener(listener);
		if (context.getExecutionException().isPresent() && !watchdog.hasBarked()) {
			Evidence.keepPicture(name(context));
		}
		List<String> leaked = Widgets.closeDialogs();
		try (Watchdog released = watchdog) {
			emptyWorkspace();
		}
		Assertions.assertFalse(watchdog.hasBarked(), "took longer than " + PATIENCE.toSeconds() + " s");
		Assertions.assertEquals(List.of(), leaked, "windows were left open");
		synchronized (logged) {
			Assertions.assertEquals(List.of(), logged, "the error log is not empty");
		}
	}

	/** The page that tests work on. */
	public static IWorkbenchPage page() {
		return PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage();
	}

	/** Without asking, whatever is not saved: the documents go with their files. */
	private static void emptyWorkspace() throws Exception {
		page().closeAllEditors(false);
		for (IProject project : ResourcesPlugin.getWorkspace().getRoot().getProjects()) {
			project.accept(resource -> {
				if (resource instanceof IFile file) {
					WorkspaceDocuments.get().find(file).filter(ModelDocument::isDirty).ifPresent(WorkbenchExtension::forgetChanges);
				}
				return true;
			});
			project.delete(true, true, null);
		}
		Wait.untilWorkspaceIsQuiet();
	}

	private static void forgetChanges(ModelDocument document) {
		var history = document.getEditingDomain().getCommandStack();
		while (document.isDirty() && history.canUndo()) {
			history.undo();
		}
		while (document.isDirty() && history.canRedo()) {
			history.redo();
		}
	}

	private static String name(ExtensionContext context) {
		return context.getRequiredTestClass().getSimpleName() + "." + context.getRequiredTestMethod().getName();
	}
}
