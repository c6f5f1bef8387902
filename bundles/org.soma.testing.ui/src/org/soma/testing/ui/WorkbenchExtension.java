package org.soma.testing.ui;

import java.io.File;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.ILogListener;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
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
 * or something came into the error log. Keeps a picture of the screen of a test that failed.
 */
public final class WorkbenchExtension implements BeforeEachCallback, AfterEachCallback {

	/** After this time a dialog that nobody expected is closed, so that the test fails rather than waits for ever. */
	private static final int PATIENCE_MILLIS = 60_000;

	private final Runnable rescue = WorkbenchExtension::closeLeakedShells;
	private final List<IStatus> logged = new ArrayList<>();
	private final ILogListener listener = (status, plugin) -> {
		if (status.getSeverity() >= IStatus.WARNING) {
			synchronized (logged) {
				logged.add(status);
			}
		}
	};

	@Override
	public void beforeEach(ExtensionContext context) throws Exception {
		Shell window = PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell();
		window.forceActive();
		Display.getCurrent().timerExec(PATIENCE_MILLIS, rescue);
		emptyWorkspace();
		page().resetPerspective();
		Wait.allEvents();
		logged.clear();
		Platform.addLogListener(listener);
	}

	@Override
	public void afterEach(ExtensionContext context) throws Exception {
		Platform.removeLogListener(listener);
		if (context.getExecutionException().isPresent()) {
			keepPicture(context);
		}
		List<String> leaked = closeLeakedShells();
		emptyWorkspace();
		Display.getCurrent().timerExec(-1, rescue);
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

	private static List<String> closeLeakedShells() {
		Shell window = PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell();
		List<String> leaked = new ArrayList<>();
		Arrays.stream(Display.getCurrent().getShells()).filter(shell -> !shell.isDisposed() && shell != window && shell.isVisible())
				.forEach(shell -> {
					leaked.add(shell.getText());
					shell.close();
				});
		return leaked;
	}

	private static void keepPicture(ExtensionContext context) {
		Display display = Display.getCurrent();
		Image image = new Image(display, display.getBounds().width, display.getBounds().height);
		GC gc = new GC(display);
		gc.copyArea(image, 0, 0);
		gc.dispose();
		ImageLoader loader = new ImageLoader();
		loader.data = new org.eclipse.swt.graphics.ImageData[] { image.getImageData() };
		image.dispose();
		File folder = new File(System.getProperty("soma.screenshots", "screenshots"));
		folder.mkdirs();
		String name = context.getRequiredTestClass().getSimpleName() + "." + context.getRequiredTestMethod().getName() + ".png";
		loader.save(new File(folder, name).getPath(), SWT.IMAGE_PNG);
	}
}
