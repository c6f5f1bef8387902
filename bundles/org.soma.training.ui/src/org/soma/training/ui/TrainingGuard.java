package org.soma.training.ui;

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchListener;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.soma.training.Session;
import org.soma.training.ui.session.OpenTraining;
import org.soma.training.ui.session.TrainingFiles;
import org.soma.training.ui.session.Trainings;
import org.soma.ui.documents.WorkspaceDocuments;

/** Asks before a training is lost because the workbench or the last editor of its network is closed. */
public final class TrainingGuard implements IStartup, IWorkbenchListener {

	@Override
	public void earlyStartup() {
		IWorkbench workbench = PlatformUI.getWorkbench();
		workbench.getDisplay().asyncExec(() -> {
			workbench.addWorkbenchListener(this);
			Trainings.get().setQuestion(training -> workbench.getDisplay().asyncExec(() -> editorClosed(training)));
		});
	}

	@Override
	public boolean preShutdown(IWorkbench workbench, boolean forced) {
		List<OpenTraining> running = Trainings.get().all().stream().filter(OpenTraining::isRunning).toList();
		boolean may = running.isEmpty() || forced || ask("Training Runs", "Training of " + running.stream().map(TrainingGuard::name)
				.collect(Collectors.joining(", ")) + " goes on. Pause it and close Soma?", "Pause and Close", "Go On Training") == 0;
		if (may) {
			// What was learned becomes a change, which the workbench asks to save.
			running.forEach(training -> training.session().ifPresent(Session::pauseNow));
		}
		return may;
	}

	@Override
	public void postShutdown(IWorkbench workbench) {
		Trainings.get().endAll();
	}

	private static void editorClosed(OpenTraining training) {
		boolean gone = !training.file().exists() || training.network().filter(IFile::exists).isEmpty();
		if (PlatformUI.getWorkbench().isClosing() || gone || !training.isRunning()) {
			return;
		}
		int answer = ask("Training Runs", "The last editor of what " + name(training) + " trains was closed, and the training goes on.",
				"Go On Training", "Stop and Save", "Stop and Discard");
		if (answer == 1) {
			save(training);
		}
		if (answer == 1 || answer == 2) {
			Trainings.get().end(training);
		}
	}

	private static void save(OpenTraining training) {
		training.session().ifPresent(session -> {
			session.pauseNow();
			try {
				WorkspaceDocuments.get().save(session.document(), new NullProgressMonitor());
			} catch (CoreException e) {
				MessageDialog.openError(shell(), "Save Failed", e.getMessage());
			}
		});
	}

	private static String name(OpenTraining training) {
		return TrainingFiles.name(training.file());
	}

	private static int ask(String title, String message, String... answers) {
		return MessageDialog.open(MessageDialog.QUESTION, shell(), title, message, SWT.NONE, answers);
	}

	private static Shell shell() {
		IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		return window == null ? null : window.getShell();
	}
}
