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
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.soma.model.edit.ModelDocument;
import org.soma.ui.documents.WorkspaceDocuments;

/**
 * Gives each test an empty workspace and the perspective as it comes, and afterwards fails it where it left a window open,
 * something came into the error log or the UI thread was held for long. Tests that share one instance of their class share
 * its workspace too, and see to it themselves that each finds what it needs. Keeps a picture of the screen of a test that
 * failed. A test that hangs fails after a while.
 */
public final class WorkbenchExtension implements BeforeAllCallback, BeforeEachCallback, AfterEachCallback, AfterAllCallback {

	private static final Duration PATIENCE = Duration.ofSeconds(60);
	/**
	 * A hold that fails a test. What is felt is printed only: in a virtual machine that has just started, a class that is
	 * used for the first time may well take that long.
	 */
	private static final long LONGEST_HOLD_MILLIS = 1000;

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
	public void beforeAll(ExtensionContext context) throws Exception {
		context.getRoot().getStore(Namespace.GLOBAL).getOrComputeIfAbsent(HoldReport.class);
		Holds.get().begin("the start of " + context.getRequiredTestClass().getSimpleName());
		if (isShared(context)) {
			emptyWorkspace();
			page().resetPerspective();
			Wait.allEvents();
		}
	}

	private static boolean isShared(ExtensionContext context) {
		return context.getTestInstanceLifecycle().filter(Lifecycle.PER_CLASS::equals).isPresent();
	}

	@Override
	public void beforeEach(ExtensionContext context) throws Exception {
		watchdog = new Watchdog(name(context), PATIENCE);
		page().getWorkbenchWindow().getShell().forceActive();
		if (!isShared(context)) {
			emptyWorkspace();
			page().resetPerspective();
		}
		Wait.allEvents();
		logged.clear();
		Platform.addLogListener(listener);
		Holds.get().begin(name(context));
	}

	@Override
	public void afterEach(ExtensionContext context) throws Exception {
		Platform.removeLogListener(listener);
		if (context.getExecutionException().isPresent() && !watchdog.hasBarked()) {
			Evidence.keepPicture(name(context));
		}
		List<String> leaked = Widgets.closeDialogs();
		List<Hold> held = Holds.get().felt(name(context)).stream().filter(hold -> hold.millis() > LONGEST_HOLD_MILLIS).toList();
		try (Watchdog released = watchdog) {
			if (!isShared(context)) {
				emptyWorkspace();
			}
		}
		Assertions.assertFalse(watchdog.hasBarked(), "took longer than " + PATIENCE.toSeconds() + " s");
		Assertions.assertEquals(List.of(), leaked, "windows were left open");
		synchronized (logged) {
			Assertions.assertEquals(List.of(), logged, "the error log is not empty");
		}
		Assertions.assertTrue(held.isEmpty(), () -> "the UI thread was held:\n" + Hold.report(held));
	}

	@Override
	public void afterAll(ExtensionContext context) throws Exception {
		if (isShared(context)) {
			emptyWorkspace();
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
		String name = context.getRequiredTestClass().getSimpleName() + "." + context.getRequiredTestMethod().getName();
		// One that is run with several values has the value in its name.
		return context.getDisplayName().startsWith("[") ? name + "-" + context.getDisplayName().replaceAll("[^A-Za-z0-9.]+", "-") : name;
	}
}
