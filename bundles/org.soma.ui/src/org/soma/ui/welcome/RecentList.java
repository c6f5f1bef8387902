package org.soma.ui.welcome;

import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.IWorkbenchWindow;
import org.soma.ui.look.TextStyle;
import org.soma.ui.wizards.Reveal;

/** Links to the networks that were changed last, kept up to date while the page is open. */
final class RecentList {

	/** Changes come in bursts; one look after each is enough. */
	private static final int LOOK_AFTER_MILLIS = 300;

	private final Composite list;
	private final IWorkbenchWindow window;
	private final Runnable changed;
	private final Job look = Job.createSystem("Looking for recent networks", (ICoreRunnable) monitor -> look());
	private List<IFile> shown;

	/** @param changed called when the list has become longer or shorter */
	RecentList(Composite parent, IWorkbenchWindow window, Runnable changed) {
		this.window = window;
		this.changed = changed;
		list = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 6).applyTo(list);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(list);
		look.schedule();
		IResourceChangeListener listener = event -> look.schedule(LOOK_AFTER_MILLIS);
		ResourcesPlugin.getWorkspace().addResourceChangeListener(listener, IResourceChangeEvent.POST_CHANGE);
		list.addDisposeListener(event -> {
			ResourcesPlugin.getWorkspace().removeResourceChangeListener(listener);
			look.cancel();
		});
	}

	private void look() {
		List<IFile> found = RecentNetworks.find();
		window.getWorkbench().getDisplay().asyncExec(() -> {
			if (!list.isDisposed() && !found.equals(shown)) {
				show(found);
				changed.run();
			}
		});
	}

	private void show(List<IFile> files) {
		shown = files;
		for (Control old : list.getChildren()) {
			old.dispose();
		}
		if (files.isEmpty()) {
			Label none = new Label(list, SWT.WRAP);
			none.setText("Networks you work on will be listed here.");
			TextStyle.DIM.applyTo(none);
		}
		for (IFile file : files) {
			Link link = new Link(list, SWT.NONE);
			link.setText("<a>" + file.getName().replace("&", "&&") + "</a>  in " + file.getProject().getName().replace("&", "&&"));
			link.setToolTipText(file.getFullPath().makeRelative().toString());
			link.addListener(SWT.Selection, event -> Reveal.show(file, window));
		}
	}
}
