package org.soma.training.ui.evaluation;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.ViewPart;
import org.soma.data.PreparedData;
import org.soma.engine.train.Snapshot;
import org.soma.model.Part;
import org.soma.training.Session;
import org.soma.training.judging.Judge;
import org.soma.training.judging.Judgement;
import org.soma.training.runs.StoredRun;
import org.soma.training.ui.runs.RunsView;
import org.soma.training.ui.session.OpenTraining;
import org.soma.training.ui.subject.Subject;
import org.soma.training.ui.trial.InferenceView;

/** How good the network is on a part of the data: as a whole, for each class, and row by row. */
public final class EvaluationView extends ViewPart implements Subject.Listener, EvaluationBar.Listener {

	public static final String ID = "org.soma.training.ui.evaluation";

	private static final int LOOK_MILLIS = 500;

	private final ISelectionListener choosing = (part, selection) -> choose(selection);

	private EvaluationBar bar;
	private RulingPane pane;
	private Samples samples;

	private Subject subject;
	private OpenTraining training;
	private PreparedData data;
	/** The one whose evaluation its user wants to see; null for the last one. */
	private Path chosen;
	private Ruling ruling;
	private Snapshot compared;
	private boolean evaluating;

	@Override
	public void createPartControl(Composite parent) {
		Composite page = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(page);
		bar = new EvaluationBar(page, this);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
		SashForm body = new SashForm(page, SWT.HORIZONTAL);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(body);
		pane = new RulingPane(body, this::open);
		samples = new Samples(body, this::tryRow);
		body.setWeights(55, 45);
		subject = new Subject(this);
		chosen = run(getSite().getPage().getSelection(RunsView.ID));
		getSite().getPage().addSelectionListener(RunsView.ID, choosing);
		subjectChanged();
		look();
	}

	@Override
	public void subjectChanged() {
		OpenTraining now = subject.training().orElse(null);
		PreparedData rows = subject.data().orElse(null);
		boolean read = rows != data;
		boolean other = now != training || read && ruling == null;
		training = now;
		data = rows;
		if (other && read && rows != null) {
			bar.choosePart(rows);
		}
		if (other) {
			recall();
		} else if (read) {
			compareRows(ruling);
		}
		show();
	}

	/** The one run that is selected; null where there are none or several. */
	private static Path run(ISelection selection) {
		return selection instanceof IStructuredSelection runs && runs.size() == 1 && runs.getFirstElement() instanceof StoredRun run ? run.folder()
				: null;
	}

	private void choose(ISelection selection) {
		Path run = run(selection);
		if (!Objects.equals(run, chosen)) {
			chosen = run;
			recall();
			show();
		}
	}

	@Override
	public void networkEdited() {
		compared = null;
	}

	/** Looks now and then whether what is shown still holds. */
	private void look() {
		if (bar.isDisposed()) {
			return;
		}
		Snapshot now = subject.session().map(Session::snapshot).orElse(null);
		if (ruling != null && now != null && now != compared) {
			compared = now;
			if (ruling.compare(now)) {
				show();
			}
		}
		bar.getDisplay().timerExec(LOOK_MILLIS, this::look);
	}

	private void compareRows(Ruling of) {
		PreparedData rows = data;
		if (rows == null) {
			of.setOtherData(true);
			return;
		}
		Job job = Job.create("Comparing rows", (IProgressMonitor monitor) -> {
			boolean other = of.verdict().isOfOtherData(rows.part(of.verdict().part()));
			bar.getDisplay().asyncExec(() -> {
				of.setOtherData(other);
				show();
			});
			return Status.OK_STATUS;
		});
		job.setSystem(true);
		job.schedule();
	}

	@Override
	public void partChosen() {
		recall();
		show();
	}

	/** Shows what was kept of the run for the part that is chosen. */
	private void recall() {
		ruling = null;
		samples.say("");
		if (training != null && data != null) {
			OpenTraining of = training;
			Part part = bar.part();
			Path run = chosen;
			new Recalling(run, of.runs(), of.file().getName(), part, data, found -> {
				if (ruling == null && isShowing(of, part) && Objects.equals(run, chosen)) {
					samples.say("Evaluate again to see the rows");
					take(found);
				}
			}).schedule();
		}
	}

	private boolean isShowing(OpenTraining of, Part part) {
		return !bar.isDisposed() && of == training && part == bar.part();
	}

	private void take(Ruling fresh) {
		ruling = fresh;
		compared = null;
		show();
	}

	@Override
	public void evaluate() {
		Session session = subject.session().orElseThrow();
		Snapshot now = session.snapshot();
		OpenTraining of = training;
		Part part = bar.part();
		evaluating = true;
		chosen = null; // what is made now is kept with the last run
		show();
		new Evaluating(() -> new Judge(now.plan(), now.values(), session.settings().loss(), session.data(), part), session.data().part(part).count(),
				of.runs(), of.file().getName(), (judgement, words) -> {
					evaluating = false;
					if (isShowing(of, part)) {
						done(judgement, words);
					} else if (!bar.isDisposed()) {
						show();
					}
				}).schedule();
	}

	private void done(Judgement judgement, String words) {
		if (judgement == null) {
			show();
			bar.say(words, true);
		} else {
			samples.showWorst(judgement);
			take(Ruling.made(judgement, words));
		}
	}

	@Override
	public void outputChosen() {
		show();
	}

	private void open(int right, int taken) {
		if (ruling.judgement().isEmpty()) {
			samples.say("Evaluate again to see the rows");
		} else {
			samples.show(right, taken, ruling.judgement().get());
		}
	}

	private void tryRow(int row) {
		try {
			((InferenceView) getSite().getPage().showView(InferenceView.ID)).pick(row);
		} catch (PartInitException e) {
			bar.say(e.getMessage(), true);
		}
	}

	private void show() {
		if (bar.isDisposed()) {
			return;
		}
		bar.enable(!evaluating && subject.session().isPresent());
		if (ruling == null) {
			bar.offer(List.of());
			bar.say("", false);
			pane.hint(subject.obstacle().orElseGet(this::invitation));
		} else {
			bar.offer(ruling.outputs());
			bar.say(ruling.words(), ruling.isStale());
			pane.show(ruling, bar.output());
		}
	}

	private String invitation() {
		return chosen == null ? "Evaluate to see how good the network is on these rows."
				: "No evaluation on these rows is kept with run " + chosen.getFileName() + ".\nEvaluate to see how good the network is now.";
	}

	@Override
	public void setFocus() {
		bar.setFocus();
	}

	@Override
	public void dispose() {
		subject.close();
		getSite().getPage().removeSelectionListener(RunsView.ID, choosing);
		super.dispose();
	}
}
