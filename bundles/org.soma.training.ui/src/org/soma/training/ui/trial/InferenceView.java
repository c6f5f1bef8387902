package org.soma.training.ui.trial;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.part.ViewPart;
import org.soma.engine.plan.Plan;
import org.soma.engine.train.Snapshot;
import org.soma.model.Networks;
import org.soma.model.Node;
import org.soma.model.edit.ModelDocument;
import org.soma.training.Live;
import org.soma.training.trial.Trial;
import org.soma.training.ui.subject.Sentence;
import org.soma.training.ui.subject.Subject;
import org.soma.ui.documents.HistoryActions;

/** What the network makes of a row that somebody types, slides, picks or draws; the diagram shows it too. */
public final class InferenceView extends ViewPart implements Subject.Listener, IPartListener2, ISelectionListener {

	public static final String ID = "org.soma.training.ui.inference";

	/** How often a training that runs is followed. */
	private static final int FOLLOW_MILLIS = 50;
	private static final int SIDE_WIDTH = 230;

	private Composite page;
	private Inputs inputs;
	private RowPicker picker;
	private OutputBars bars;
	private Hold hold;
	private HistoryActions history;
	private Subject subject;
	private ModelDocument network;
	private Trial trial;
	private Node selected;
	private Snapshot seen;
	private boolean tried;
	/** Whether what is shown may be of another network or other values. */
	private boolean late;

	@Override
	public void createPartControl(Composite parent) {
		page = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).equalWidth(false).spacing(4, 0).applyTo(page);
		inputs = new Inputs(page, this::changed, getSite());
		GridDataFactory.fillDefaults().grab(true, true).hint(300, 120).applyTo(inputs);
		bars = new OutputBars(page);
		GridDataFactory.fillDefaults().grab(true, true).hint(300, 120).applyTo(bars);
		Composite side = new Composite(page, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(side);
		GridDataFactory.fillDefaults().grab(false, true).hint(SIDE_WIDTH, 120).applyTo(side);
		picker = new RowPicker(side, number -> {
			inputs.pick(number);
			changed();
		});
		GridDataFactory.fillDefaults().grab(true, false).applyTo(picker);
		hold = new Hold(side, this::changed);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(hold);
		history = HistoryActions.install(getViewSite().getActionBars());
		getSite().getPage().addPartListener(this);
		getSite().getPage().addPostSelectionListener(this);
		subject = new Subject(this);
		subjectChanged();
		follow();
	}

	/** Takes a row of the dataset, counted from 0, as inputs. */
	public void pick(int number) {
		picker.pick(number);
	}

	@Override
	public void subjectChanged() {
		ModelDocument now = subject.network().orElse(null);
		if (now != network) {
			closeTrial();
			inputs.forget();
			network = now;
			trial = now == null ? null : new Trial(now, Live.shared());
			tried = false;
		}
		networkEdited();
	}

	/** Costs nothing while nobody looks: it is made up for as soon as somebody does. */
	@Override
	public void networkEdited() {
		late = true;
		if (page.isVisible()) {
			catchUp();
		}
	}

	private void catchUp() {
		if (late) {
			late = false;
			refresh();
		}
	}

	private void refresh() {
		if (subject.isReading()) {
			picker.offer(0);
			bars.show(Answer.problem("Reading the rows\u2026"));
			return;
		}
		if (trial != null && trial.snapshot() != null) {
			inputs.ask(trial.snapshot().plan(), subject.data());
		}
		picker.offer(inputs.rows());
		compute();
	}

	/** The user has changed inputs or held a neuron. */
	private void changed() {
		tried = true;
		compute();
		showInDiagram();
	}

	private void compute() {
		if (trial == null) {
			bars.show(Answer.problem(subject.obstacle().orElse("")));
		} else if (trial.snapshot() == null) {
			bars.show(Answer.problem(Sentence.of(trial.trouble().orElse(""))));
		} else {
			try {
				trial.setInputs(inputs.row());
				seen = trial.snapshot();
				Plan plan = seen.plan();
				bars.show(Answer.of(plan, trial.outputs(), subject.data()));
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
				&& network != null && Networks.of(node).filter(network.getModel()::equals).isPresent()) {
			selected = node;
			if (page.isVisible()) {
				hold.show(trial, node);
			} else {
				late = true;
			}
		}
	}

	/** Follows a training that runs, and comes up to date after nobody has looked for a while. */
	private void follow() {
		if (page.isDisposed()) {
			return;
		}
		if (page.isVisible()) {
			late |= trial != null && trial.snapshot() != seen;
			catchUp();
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
			catchUp();
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
		subject.close();
		closeTrial();
		history.dispose();
		super.dispose();
	}
}
