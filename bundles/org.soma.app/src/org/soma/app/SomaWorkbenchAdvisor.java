package org.soma.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.eclipse.ui.ide.IDE;
import org.soma.ui.look.PlatformImages;

/**
 * Sets the workbench up as an IDE for networks: resources in the explorer, the Soma perspective, state kept between
 * starts.
 */
final class SomaWorkbenchAdvisor extends WorkbenchAdvisor {

	/** The system property with a file that is made as soon as the workbench has nothing to do after its start: for measuring. */
	private static final String READY = "soma.ready";

	private boolean ready;

	@Override
	public void initialize(IWorkbenchConfigurer configurer) {
		configurer.setSaveAndRestore(true);
		IDE.registerAdapters();
	}

	@Override
	public void preStartup() {
		PlatformImages.replace(getWorkbenchConfigurer());
	}

	@Override
	public String getInitialWindowPerspectiveId() {
		return "org.soma.ui.perspective";
	}

	@Override
	public String getMainPreferencePageId() {
		return "org.soma.ui.preferences";
	}

	/** The explorer and the working sets show the workspace. */
	@Override
	public IAdaptable getDefaultPageInput() {
		return ResourcesPlugin.getWorkspace().getRoot();
	}

	@Override
	public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
		return new SomaWindowAdvisor(configurer);
	}

	@Override
	public void postStartup() {
		// What was changed on disk while Soma was closed.
		ICoreRunnable refresh = monitor -> ResourcesPlugin.getWorkspace().getRoot().refreshLocal(IResource.DEPTH_INFINITE, monitor);
		Job.create("Refreshing projects", refresh).schedule();
	}

	@Override
	public void eventLoopIdle(Display display) {
		if (!ready && System.getProperty(READY) != null) {
			try {
				Files.createFile(Path.of(System.getProperty(READY)));
			} catch (IOException e) {
				ILog.get().error(System.getProperty(READY) + " could not be made: " + e.getMessage(), e);
			}
		}
		ready = true;
		super.eventLoopIdle(display);
	}

	@Override
	public void postShutdown() {
		ICoreRunnable saveWorkspace = monitor -> ResourcesPlugin.getWorkspace().save(true, monitor);
		Job job = Job.create("Saving the workspace", saveWorkspace);
		job.schedule();
		try {
			job.join();
		} catch (InterruptedException e) {
			ILog.get().error("The workspace state may not be saved", e);
		}
	}
}
