package org.soma.training.ui.evaluation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.ViewPart;
import org.soma.data.PreparedData;
import org.soma.engine.train.Snapshot;
import org.soma.model.Part;
import org.soma.training.Session;
import org.soma.training.judging.Judge;
import org.soma.training.judging.Judgement;
import org.soma.training.judging.Verdict;
import org.soma.training.judging.VerdictFile;
import org.soma.training.ui.session.OpenTraining;
import org.soma.training.ui.session.TrainingFiles;
import org.soma.training.ui.subject.Subject;
import org.soma.training.ui.trial.InferenceView;
import org.soma.ui.look.TextStyle;
import org.soma.ui.wizards.Rows;

/** How good the network is on a part of the data: as a whole, for each class, and row by row. */
public final class EvaluationView extends ViewPart implements Subject.Listener {

	public static final String ID = "org.soma.training.ui.evaluation";

	private static final List<Part> PARTS = List.of(Part.TEST, Part.VALIDATION, Part.TRAIN, Part.ANY);
	private static final String[] PART_NAMES = { "Test", "Validation", "Training", "All rows" };
	private static final int WORST = 1000;
	private static final int LOOK_MILLIS = 500;

	private Combo part;
	private Combo output;
	private Button evaluate;
	private Label summary;
	private Composite left;
	private StackLayout stack;
	private Matrix matrix;
	private Scatter scatter;
	private Label nothing;
	private Samples samples;

	private Subject subject;
	private OpenTraining training;
	private PreparedData looked;
	private Verdict verdict;
	private Judgement judgement;
	private String kept = "";
	private String stale = "";
	private Snapshot seen;
	private boolean changed;

	@Override
	public void createPartControl(Composite parent) {
		Composite page = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(page);
		createBar(page);
		SashForm body = new SashForm(page, SWT.HORIZONTAL);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(body);
		left = new Composite(body, SWT.NONE);
		stack = new StackLayout();
		left.setLayout(stack);
		matrix = new Matrix(left, this::open);
		scatter = new Scatter(left);
		nothing = new Label(left, SWT.WRAP | SWT.CENTER);
		TextStyle.DIM.applyTo(nothing);
		samples = new Samples(body, this::tryRow);
		body.setWeights(55, 45);
		subject = new Subject(this);
		subjectChanged();
		look();
	}

	private void createBar(Composite page) {
		Composite bar = new Composite(page, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(5).margins(8, 5).spacing(8, 0).applyTo(bar);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
		Rows.label(bar, "Rows");
		part = new Combo(bar, SWT.READ_ONLY);
		part.setItems(PART_NAMES);
		part.select(0);
		part.addListener(SWT.Selection, event -> recall());
		evaluate = new Button(bar, SWT.PUSH);
		evaluate.setText("Evaluate");
		TextStyle.FIRST.applyTo(evaluate);
		evaluate.addListener(SWT.Selection, event -> evaluate());
		summary = new Label(bar, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(summary);
		output = new Combo(bar, SWT.READ_ONLY);
		output.setToolTipText("Which output is shown");
		output.addListener(SWT.Selection, event -> scatter.show(judgement, output.getSelectionIndex()));
	}

	private Part chosen() {
		return PARTS.get(part.getSelectionIndex());
	}

	@Override
	public void subjectChanged() {
		OpenTraining now = subject.training().orElse(null);
		PreparedData data = subject.data().orElse(null);
		if (now != training) {
			training = now;
			looked = data;
			if (data != null) {
				choosePart(data);
			}
			recall();
		} else if (looked == null && data != null) {
			looked = data;
			choosePart(data);
			recall();
		} else if (looked != data && data != null) {
			looked = data;
			compareData(data);
		}
		changed = true;
		showState();
	}

	/** A part that has rows. */
	private void choosePart(PreparedData data) {
		for (int i = 0; i < PARTS.size() && data.part(chosen()).count() == 0; i++) {
			part.select(i);
		}
	}

	@Override
	public void networkEdited() {
		changed = true;
	}

	/** Looks now and then whether what is shown still holds. */
	private void look() {
		if (part.isDisposed()) {
			return;
		}
		Snapshot now = subject.session().map(Session::snapshot).orElse(null);
		if (verdict != null && (changed || now != seen)) {
			changed = false;
			seen = now;
			setStale("network", now == null || verdict.isOfOtherNetwork(now.plan(), now.values()));
		}
		part.getDisplay().timerExec(LOOK_MILLIS, this::look);
	}

	private void compareData(PreparedData data) {
		Verdict of = verdict;
		if (of == null) {
			return;
		}
		Job job = Job.create("Comparing rows", (IProgressMonitor monitor) -> {
			boolean other = of.isOfOtherData(data.part(of.part()));
			part.getDisplay().asyncExec(() -> {
				if (of == verdict) {
					setStale("data", other);
				}
			});
			return Status.OK_STATUS;
		});
		job.setSystem(true);
		job.schedule();
	}

	private void setStale(String what, boolean is) {
		boolean was = stale.contains(what);
		if (is != was && !part.isDisposed()) {
			stale = is ? stale.isEmpty() ? what : stale + " and " + what : stale.equals(what) ? "" : stale.replace(what, "").replace(" and ", "");
			showState();
		}
	}

	/** Shows what was kept of the last run for the part that is chosen. */
	private void recall() {
		verdict = null;
		judgement = null;
		kept = "";
		stale = "";
		samples.say("");
		OpenTraining of = training;
		Part wanted = chosen();
		if (training != null) {
			PreparedData data = looked;
			Job job = Job.create("Looking for an evaluation", (IProgressMonitor monitor) -> {
				recalled(of, wanted, data);
				return Status.OK_STATUS;
			});
			job.setSystem(true);
			job.schedule();
		}
		showState();
	}

	private void recalled(OpenTraining of, Part wanted, PreparedData data) {
		try {
			Optional<Path> run = LatestRun.of(of.runs(), TrainingFiles.name(of.file()));
			Optional<Verdict> found = run.isEmpty() ? Optional.empty() : VerdictFile.read(run.get(), wanted);
			if (found.isPresent()) {
				boolean other = data != null && found.get().isOfOtherData(data.part(wanted));
				part.getDisplay().asyncExec(() -> {
					if (!part.isDisposed() && of == training && wanted == chosen() && verdict == null) {
						verdict = found.get();
						kept = "kept with run " + run.get().getFileName();
						stale = other ? "data" : "";
						changed = true;
						samples.say("Evaluate again to see the rows");
						showState();
					}
				});
			}
		} catch (IOException e) {
			// What is damaged is as good as not there: evaluating writes it anew.
		}
	}

	private void evaluate() {
		Session session = subject.session().orElseThrow();
		Snapshot now = session.snapshot();
		Part of = chosen();
		OpenTraining asked = training;
		evaluate.setEnabled(false);
		new Evaluating(() -> new Judge(now.plan(), now.values(), session.settings().loss(), session.data(), of), session.data().part(of).count(),
				asked.runs(), TrainingFiles.name(asked.file()), (judged, words) -> done(asked, of, judged, words)).schedule();
	}

	private void done(OpenTraining asked, Part of, Judgement judged, String words) {
		if (part.isDisposed() || asked != training || of != chosen()) {
			return;
		}
		evaluate.setEnabled(true);
		if (judged == null) {
			summary.setText(words);
			summary.setToolTipText(words);
			return;
		}
		judgement = judged;
		verdict = judged.verdict();
		kept = words;
		stale = "";
		changed = true;
		samples.show("Worst rows first", judged, judged.worst(WORST));
		showState();
	}

	private void open(int right, int taken) {
		if (judgement == null) {
			samples.say("Evaluate again to see the rows");
		} else {
			List<String> names = verdict.classes();
			List<Integer> rows = judgement.rows(right, taken);
			samples.show(rows.size() + (rows.size() == 1 ? " row" : " rows") + " of class " + names.get(right) + " taken for " + names.get(taken),
					judgement, rows);
		}
	}

	private void tryRow(int row) {
		try {
			IViewPart view = getSite().getPage().showView(InferenceView.ID);
			((InferenceView) view).pick(row);
		} catch (PartInitException e) {
			summary.setText(e.getMessage());
		}
	}

	private void showState() {
		Optional<String> missing = subject.obstacle();
		evaluate.setEnabled(missing.isEmpty());
		part.setEnabled(looked != null);
		boolean numbers = verdict != null && verdict.classes().isEmpty() && judgement != null;
		output.setVisible(numbers && looked != null && looked.targetNames().size() > 1);
		if (numbers && !List.of(output.getItems()).equals(looked.targetNames())) {
			output.setItems(looked.targetNames().toArray(String[]::new));
			output.select(0);
		}
		if (verdict == null) {
			summary.setText("");
			nothing.setText("\n" + missing.orElse("Evaluate to see how good the network is on these rows."));
			stack.topControl = nothing;
		} else {
			summary.setText(words());
			summary.setToolTipText(words());
			if (verdict.classes().isEmpty()) {
				scatter.show(judgement, Math.max(0, output.getSelectionIndex()));
				stack.topControl = scatter;
			} else {
				if (stack.topControl != matrix || !matrix.isShowing(verdict)) {
					matrix.show(verdict);
				}
				stack.topControl = matrix;
			}
		}
		left.layout(true);
	}

	private String words() {
		StringBuilder words = new StringBuilder();
		if (!stale.isEmpty()) {
			words.append("Stale: the ").append(stale).append(stale.contains(" ") ? " have" : " has").append(" changed since.  ");
		}
		words.append(verdict.rows()).append(" rows, loss ").append(number(verdict.loss()));
		if (verdict.classes().isEmpty()) {
			words.append(", mean absolute error ").append(number(verdict.absoluteError())).append(", R\u00b2 ").append(number(verdict.determination()));
		} else {
			words.append(String.format(Locale.ROOT, ", accuracy %.2f%%", 100 * verdict.accuracy()));
		}
		return words.append(kept.isEmpty() ? "" : ", " + kept).toString();
	}

	private static String number(double value) {
		return String.format(Locale.ROOT, "%.4f", value);
	}

	@Override
	public void setFocus() {
		evaluate.setFocus();
	}

	@Override
	public void dispose() {
		subject.close();
		super.dispose();
	}
}
