package org.soma.training.ui.trial;

import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.part.ViewPart;
import org.soma.data.PreparedData;
import org.soma.engine.plan.Plan;
import org.soma.engine.train.Snapshot;
import org.soma.model.Networks;
import org.soma.model.Node;
import org.soma.training.Live;
import org.soma.training.trial.Trial;
import org.soma.training.ui.subject.Subject;
import org.soma.training.ui.subject.Subjects;
import org.soma.ui.documents.HistoryActions;
import org.soma.ui.look.TextStyle;
import org.soma.ui.wizards.Rows;

/** What the network makes of a row that somebody types, slides, picks or draws; the diagram shows it too. */
public final class InferenceView extends ViewPart implements Subjects.Listener, IPartListener2, ISelectionListener {

	public static final String ID = "org.soma.training.ui.inference";

	private static final String NOTHING = "Open or select a network to try it out.";
	/** How often a training that runs is followed. */
	private static final int FOLLOW_MILLIS = 50;

	private Composite page;
	private Inputs inputs;
	private Composite picker;
	private Spinner row;
	private Label rows;
	private OutputBars bars;
	private Hold hold;
	private HistoryActions history;
	private Trial trial;
	private Subject subject;
	private Node selected;
	private Snapshot seen;
	private boolean tried;

	@Override
	public void createPartControl(Composite parent) {
		page = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).equalWidth(false).spacing(4, 0).applyTo(page);
		Composite left = new Composite(page, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(left);
		GridDataFactory.fillDefaults().grab(true, true).hint(300, 120).applyTo(left);
		createPicker(left);
		inputs = new Inputs(left, PixelPad::new, this::changed);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(inputs);
		bars = new OutputBars(page);
		GridDataFactory.fillDefaults().grab(true, true).hint(300, 120).applyTo(bars);
		hold = new Hold(page, this::changed);
		GridDataFactory.fillDefaults().grab(false, true).hint(210, 120).applyTo(hold);
		history = HistoryActions.install(getViewSite().getActionBars());
		getSite().getPage().addPartListener(this);
		getSite().getPage().addPostSelectionListener(this);
		Subjects.get().addListener(this);
		subjectChanged();
		follow();
	}

	private void createPicker(Composite parent) {
		picker = new Composite(parent, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(picker);
		GridLayoutFactory.fillDefaults().numColumns(3).margins(8, 4).spacing(8, 0).applyTo(picker);
		Rows.label(picker, "Row");
		row = new Spinner(picker, SWT.BORDER);
		row.setToolTipText("A row of the dataset as input");
		row.addListener(SWT.Selection, event -> pick());
		rows = new Label(picker, SWT.NONE);
		TextStyle.DIM.applyTo(rows);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).applyTo(rows);
	}

	private void pick() {
		inputs.pick(row.getSelection() - 1);
		changed();
	}

	/** Takes a row of the dataset, counted from 0, as inputs. */
	public void pick(int number) {
		row.setSelection(number + 1);
		pick();
	}

	@Override
	public void subjectChanged() {
		Subject now = Subjects.get().subject().orElse(null);
		if (now != subject) {
			closeTrial();
			inputs.forget();
			subject = now;
			trial = now == null ? null : new Trial(now.networkDocument(), Live.shared());
			tried = false;
		}
		int count = data().map(each -> each.all().count()).orElse(0);
		picker.setEnabled(count > 0);
		row.setEnabled(count > 0);
		row.setValues(Math.max(1, Math.min(row.getSelection(), count)), 1, Math.max(1, count), 0, 1, 10);
		rows.setText(count > 0 ? "of " + count + " of the dataset" : subject == null ? "" : "no data to pick from");
		picker.layout(true);
		contentChanged();
	}

	private Optional<PreparedData> data() {
		return Optional.ofNullable(subject).flatMap(Subject::data);
	}

	@Override
	public void contentChanged() {
		if (isReading()) {
			bars.show(Answer.problem("Reading the rows\u2026"));
			return;
		}
		if (trial != null && trial.snapshot() != null) {
			inputs.ask(trial.snapshot().plan(), data());
		}
		compute();
	}

	/** Whether it is not known yet what inputs mean to the user. */
	private boolean isReading() {
		return subject != null && subject.dataset().isPresent() && subject.data().isEmpty() && subject.trouble().isEmpty();
	}

	/** The user has changed inputs or held a neuron. */
	private void changed() {
		tried = true;
		compute();
		showInDiagram();
	}

	private void compute() {
		if (trial == null) {
			bars.show(Answer.problem(NOTHING));
		} else if (trial.snapshot() == null) {
			bars.show(Answer.problem(trial.trouble().orElse(NOTHING)));
		} else {
			try {
				trial.setInputs(inputs.row());
				seen = trial.snapshot();
				Plan plan = seen.plan();
				bars.show(Answer.of(plan, trial.outputs(), data()));
			} catch (IllegalArgumentException e) {
				bars.show(Answer.problem(e.getMessage()));
			}
		}
		hold.show(trial, selected);
		hold.refresh();
	}

	@Override
	public void selectionChanged(IWorkbenchPart part, ISelection selection) {
		if (part != this && selection instanceof IStructuredSelection structured && structured.getFirstElement() instanceof Node node
				&& subject != null && Networks.of(node).filter(subject.network()::equals).isPresent()) {
			selected = node;
			hold.show(trial, node);
		}
	}

	/** Follows a training that runs. */
	private void follow() {
		if (page.isDisposed()) {
			return;
		}
		if (trial != null && page.isVisible() && trial.snapshot() != seen) {
			contentChanged();
		}
		page.getDisplay().timerExec(FOLLOW_MILLIS, this::follow);
	}

	private void showInDiagram() {
		if (trial != null && tried && getSite().getPage().isPartVisible(this)) {
			trial.show();
		}
	}

	@Override
	public void partVisible(IWorkbenchPartReference part) {
		if (part.getPart(false) == this) {
			showInDiagram();
		}
	}

	@Override
	public void partHidden(IWorkbenchPartReference part) {
		if (part.getPart(false) == this && trial != null) {
			trial.hide();
		}
	}

	private void closeTrial() {
		if (trial != null) {
			trial.close();
			trial = null;
		}
		selected = null;
		seen = null;
	}

	@Override
	public void setFocus() {
		inputs.setFocus();
	}

	@Override
	public void dispose() {
		getSite().getPage().removePartListener(this);
		getSite().getPage().removePostSelectionListener(this);
		Subjects.get().removeListener(this);
		closeTrial();
		history.dispose();
		super.dispose();
	}
}
