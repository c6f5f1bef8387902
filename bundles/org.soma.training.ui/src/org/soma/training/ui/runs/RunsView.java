package org.soma.training.ui.runs;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.jobs.ISchedulingRule;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.part.ViewPart;
import org.soma.training.runs.RunNotes;
import org.soma.training.runs.Runs;
import org.soma.training.runs.StoredRun;
import org.soma.training.ui.session.OpenTraining;
import org.soma.training.ui.session.Trainings;
import org.soma.ui.look.AccessibleName;
import org.soma.ui.look.Icons;
import org.soma.ui.look.TextStyle;

/** All runs of the project that its user works on. What is selected here is drawn in the Charts view. */
public final class RunsView extends ViewPart {

	public static final String ID = "org.soma.training.ui.runs";

	private static final long LOOK_AGAIN_NANOS = 2_000_000_000L;
	private static final String HINT = "No runs in this project yet: each press of Train makes one. Select two or more to compare them";

	private static final ISchedulingRule ONE_BY_ONE = new ISchedulingRule() {

		@Override
		public boolean contains(ISchedulingRule rule) {
			return rule == this;
		}

		@Override
		public boolean isConflicting(ISchedulingRule rule) {
			return rule == this;
		}
	};

	private final Trainings.Listener training = new Trainings.Listener() {

		@Override
		public void currentChanged(Optional<OpenTraining> current) {
			read();
		}

		@Override
		public void trainingChanged(OpenTraining changed) {
			if (!changed.isRunning() || System.nanoTime() - seen > LOOK_AGAIN_NANOS) {
				read();
			}
		}
	};

	private Display display;
	private RunsTable table;
	private ComparisonPane comparison;
	private Label count;
	private IProject project;
	private List<StoredRun> shown = List.of();
	private long seen;
	private boolean reading;
	private boolean again;

	@Override
	public void createPartControl(Composite parent) {
		display = parent.getDisplay();
		Composite page = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(page);
		Composite bar = new Composite(page, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(8, 4).spacing(8, 0).applyTo(bar);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
		Text filter = new Text(bar, SWT.SEARCH | SWT.ICON_CANCEL | SWT.ICON_SEARCH | SWT.BORDER);
		filter.setMessage("Filter by name, setting or note");
		filter.addListener(SWT.Modify, event -> table.filter(filter.getText()));
		GridDataFactory.fillDefaults().hint(260, SWT.DEFAULT).applyTo(filter);
		AccessibleName.give(filter, "Filter runs");
		count = new Label(bar, SWT.NONE);
		TextStyle.DIM.applyTo(count);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(count);
		SashForm both = new SashForm(page, SWT.HORIZONTAL);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(both);
		table = new RunsTable(both, this::note, this::rename);
		comparison = new ComparisonPane(both);
		both.setWeights(54, 46);
		getSite().setSelectionProvider(table.viewer());
		table.viewer().addSelectionChangedListener(event -> compare(both, table.selected()));
		compare(both, List.of());
		fillMenu();
		Trainings.get().addListener(training);
		read();
	}

	private void compare(SashForm both, List<StoredRun> runs) {
		both.setMaximizedControl(runs.size() < 2 ? both.getChildren()[0] : null);
		comparison.compare(runs);
	}

	private void fillMenu() {
		MenuManager menu = new MenuManager();
		menu.setRemoveAllWhenShown(true);
		menu.addMenuListener(this::fill);
		table.viewer().getTable().setMenu(menu.createContextMenu(table.viewer().getTable()));
		table.viewer().getTable().addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.DEL) {
				delete();
			} else if (event.keyCode == SWT.F5) {
				read();
			}
		});
		getViewSite().getActionBars().getToolBarManager()
				.add(action("Refresh", "refresh", true, this::read));
	}

	private void fill(IMenuManager menu) {
		List<StoredRun> selected = table.selected();
		boolean one = selected.size() == 1;
		boolean star = !selected.isEmpty() && selected.stream().allMatch(run -> run.notes().star());
		menu.add(action("Reopen Network as It Was", "network", one, () -> new Reopening(selected.getFirst(), this::say).run()));
		menu.add(new Separator());
		menu.add(action(star ? "Remove Star" : "Star", "ok", !selected.isEmpty(),
				() -> selected.forEach(run -> note(run, new RunNotes(run.notes().note(), !star)))));
		menu.add(action("Edit Note", "note", one, table::note));
		menu.add(action("Rename\u2026", "rename", one, table::rename));
		menu.add(action("Delete", "delete", !selected.isEmpty(), this::delete));
		menu.add(new Separator());
		menu.add(action("Refresh", "refresh", true, this::read));
	}

	private static Action action(String text, String icon, boolean enabled, Runnable run) {
		Action action = new Action(text, Icons.descriptor(icon)) {

			@Override
			public void run() {
				run.run();
			}
		};
		action.setEnabled(enabled);
		return action;
	}

	/** The project that its user works on, or worked on last. */
	private Optional<IProject> project() {
		project = Trainings.get().current().map(OpenTraining::file).or(Trainings.get()::network).map(IFile::getProject).orElse(project);
		return Optional.ofNullable(project).filter(IProject::isAccessible);
	}

	/** Reads what is there now, in the background. */
	private void read() {
		again = true;
		if (reading) {
			return;
		}
		again = false;
		reading = true;
		seen = System.nanoTime();
		Optional<IProject> of = project();
		Job job = Job.create("Reading runs", monitor -> {
			List<StoredRun> found = of.map(this::list).orElse(List.of());
			display.asyncExec(() -> show(found));
		});
		job.setSystem(true);
		job.schedule();
	}

	private List<StoredRun> list(IProject of) {
		List<StoredRun> found = new ArrayList<>();
		try {
			for (Path folder : ProjectRuns.folders(of)) {
				found.addAll(new Runs(folder).list());
			}
		} catch (IOException | CoreException e) {
			display.asyncExec(() -> say("Not all runs of " + of.getName() + " can be read: " + e.getMessage()));
		}
		return found;
	}

	private void show(List<StoredRun> found) {
		reading = false;
		if (count.isDisposed()) {
			return;
		}
		if (!found.equals(shown) && !table.isEditing()) {
			shown = found;
			table.show(found);
			count.setText(found.isEmpty() ? HINT : found.size() + (found.size() == 1 ? " run" : " runs; select two or more to compare them"));
			count.requestLayout();
		}
		if (again) {
			read();
		}
	}

	private interface Work {
		void run() throws IOException;
	}

	/** Does something with files in the background, and shows what came of it. */
	private void attempt(String what, Work work) {
		Job job = Job.create(what, monitor -> {
			try {
				work.run();
			} catch (IOException e) {
				display.asyncExec(() -> say(e.getMessage()));
			}
			display.asyncExec(this::read);
		});
		job.setRule(ONE_BY_ONE);
		job.schedule();
	}

	private void note(StoredRun run, RunNotes notes) {
		attempt("Noting a run", () -> Runs.note(run.folder(), notes));
	}

	private void rename(StoredRun run, String name) {
		attempt("Renaming a run", () -> Runs.rename(run.folder(), name.strip()));
	}

	private void delete() {
		List<StoredRun> selected = table.selected();
		if (selected.isEmpty()) {
			return;
		}
		String what = selected.size() == 1 ? "the run " + selected.getFirst().name() : selected.size() + " runs";
		if (MessageDialog.openConfirm(getSite().getShell(), "Delete Runs", "Delete " + what + " with all recorded weights? This cannot be undone.")) {
			attempt("Deleting runs", () -> {
				for (StoredRun run : selected) {
					Runs.delete(run.folder());
				}
			});
		}
	}

	private void say(String line) {
		MessageDialog.openInformation(getSite().getShell(), "Runs", line);
	}

	@Override
	public void setFocus() {
		table.viewer().getTable().setFocus();
	}

	@Override
	public void dispose() {
		Trainings.get().removeListener(training);
		super.dispose();
	}
}
