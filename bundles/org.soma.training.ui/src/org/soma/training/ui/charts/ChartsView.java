package org.soma.training.ui.charts;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.part.ViewPart;
import org.soma.diagram.look.Tone;
import org.soma.diagram.look.Tones;
import org.soma.engine.train.Snapshot;
import org.soma.model.Node;
import org.soma.training.Session;
import org.soma.training.curves.RunCurves;
import org.soma.training.curves.Spreads;
import org.soma.training.curves.StepCurve;
import org.soma.training.runs.StoredRun;
import org.soma.training.ui.moments.MomentBar;
import org.soma.training.ui.runs.RunsView;
import org.soma.training.ui.runs.StoredNetworks;
import org.soma.training.ui.session.OpenTraining;
import org.soma.training.ui.session.Trainings;
import org.soma.ui.look.Colours;
import org.soma.ui.look.Icons;
import org.soma.ui.look.Theme;
import org.soma.ui.look.Themes;

/**
 * The curves of the training at hand and of the runs that are selected in the Runs view, histograms over time, and the slider
 * of the time machine. While training runs it looks as often as eyes can see, and leaves out the rest.
 */
public final class ChartsView extends ViewPart {

	public static final String ID = "org.soma.training.ui.charts";

	private static final int PAUSE_MILLIS = 42;
	private static final long MOMENTS_NANOS = 1_000_000_000L;
	/** How strong the noise of single batches is drawn. */
	private static final double FAINT = 0.4;
	private static final String HINT = """
			No curves yet.
			Press Train in the Training view and they grow here,
			or select one or more runs in the Runs view to see theirs.""";
	private static final String PAST_HINT = "Looking at what was recorded\u2026";
	private static final String SPREAD_HINT = "Press Train in the Training view: what is counted while this view is open is shown here";
	private static final List<Tone> TONES = List.of(Tone.INPUT, Tone.TEST, Tone.OUTPUT, Tone.RECURRENT, Tone.HIDDEN, Tone.LAYER);

	private final RunCurves curves = new RunCurves();
	private final StepCurve steps = new StepCurve();
	private final Spreads spreads = new Spreads();
	private final PastSpreads past = new PastSpreads(this::refresh);
	private final Overlays overlays = new Overlays(this::update);
	private final Trainings.Listener training = new Trainings.Listener() {

		@Override
		public void currentChanged(Optional<OpenTraining> current) {
			update();
		}

		@Override
		public void trainingChanged(OpenTraining changed) {
			update();
		}
	};
	private final Consumer<Theme> recolour = theme -> refresh();
	private final ISelectionListener selecting = this::selected;
	private final Runnable look = this::look;
	private final StackLayout stack = new StackLayout();
	private ChartBar bar;
	private Composite pages;
	private Chart chart;
	private HeatStrip strip;
	private MomentBar moments;
	private Session followed;
	private long momentsSeen;
	private double marked = Double.NaN;
	/** The run that the slider is of, and the training of its network; null where there is none. */
	private Path turned;
	private Session turnedSession;
	private String neuron;
	private boolean waiting;

	@Override
	public void createPartControl(Composite parent) {
		Composite page = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(page);
		bar = new ChartBar(page, this::refresh);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
		pages = new Composite(page, SWT.NONE);
		pages.setLayout(stack);
		GridDataFactory.fillDefaults().grab(true, true).hint(10, 10).applyTo(pages);
		chart = new Chart(pages);
		strip = new HeatStrip(pages);
		moments = new MomentBar(page, this::mark, line -> getViewSite().getActionBars().getStatusLineManager().setErrorMessage(line));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(moments);
		chart.addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.ESC) {
				moments.present();
			}
		});
		fillToolBar(getViewSite().getActionBars().getToolBarManager());
		Trainings.get().addListener(training);
		Themes.addListener(recolour);
		getSite().getPage().addSelectionListener(selecting);
		getSite().getPage().addSelectionListener(RunsView.ID, selecting); // also while that view is not the active one
		update();
	}

	private void fillToolBar(IToolBarManager tools) {
		tools.add(action("Show All", "expand", "Shows all epochs; also a double click or Home", () -> chart.fit()));
		tools.add(action("Export Chart\u2026", "export", "Writes what is seen as SVG or PNG, or its numbers as CSV",
				() -> ChartExport.ask(pages.getShell(), bar.mode().isSpread() ? strip : chart)));
	}

	private static Action action(String text, String icon, String help, Runnable run) {
		Action action = new Action(text, Icons.descriptor(icon)) {

			@Override
			public void run() {
				run.run();
			}
		};
		action.setToolTipText(text + ": " + help);
		return action;
	}

	private void selected(IWorkbenchPart part, ISelection selection) {
		if (!(selection instanceof IStructuredSelection structured)) {
			return;
		}
		if (part instanceof RunsView) {
			overlays.choose(((List<?>) structured.toList()).stream().filter(StoredRun.class::isInstance).map(StoredRun.class::cast).toList());
		} else {
			Node node = structured.size() == 1 ? Adapters.adapt(structured.getFirstElement(), Node.class) : null;
			neuron = node == null ? null : node.getId();
			spreads.select(node);
			refresh();
		}
	}

	private Optional<Session> session() {
		return Trainings.get().current().flatMap(OpenTraining::session);
	}

	/** Takes what is new, and goes on looking while training runs. */
	private void look() {
		waiting = false;
		if (!chart.isDisposed()) {
			update();
		}
	}

	private void update() {
		Session session = session().orElse(null);
		boolean news = session != followed;
		if (news) {
			chart.fit();
		}
		followed = session;
		if (session != null) {
			news |= curves.follow(session::records);
			Snapshot snapshot = session.snapshot();
			// Just begun anew, a session may still tell of the run before.
			if (snapshot.plan() == session.plan()) {
				news |= steps.take(snapshot.losses());
				news |= spreads.take(session.run(), snapshot);
			}
			if (session.state() == Session.State.RUNNING && !waiting) {
				waiting = true;
				Display.getCurrent().timerExec(PAUSE_MILLIS, look);
			}
		} else {
			news |= curves.follow(from -> List.of());
		}
		boolean resting = session == null || session.state() != Session.State.RUNNING;
		if (resting || System.nanoTime() - momentsSeen > MOMENTS_NANOS) {
			momentsSeen = System.nanoTime();
			turnMoments(session);
		}
		if (news || resting) {
			refresh();
		}
	}

	/** One run that is selected for itself comes before the one at hand. */
	private void turnMoments(Session session) {
		Path current = session == null ? null : Trainings.get().current().flatMap(OpenTraining::runFolder).orElse(null);
		List<StoredRun> chosen = overlays.chosen();
		if (chosen.size() == 1 && !chosen.getFirst().folder().equals(current)) {
			var network = StoredNetworks.open(chosen.getFirst()).orElse(null);
			turned = chosen.getFirst().folder();
			turnedSession = session != null && session.document() == network ? session : null;
			moments.turnTo(network, turned, turnedSession);
		} else {
			turned = current;
			turnedSession = session;
			moments.turnTo(session == null ? null : session.document(), current, session);
		}
	}

	/** What was recorded is shown of another run than that at hand, and where the slider has gone back. */
	private Spreads recalled() {
		Path current = followed == null ? null : Trainings.get().current().flatMap(OpenTraining::runFolder).orElse(null);
		boolean back = turned != null && (!turned.equals(current) || !Double.isNaN(marked));
		past.turnTo(back ? turned : null, turnedSession, neuron);
		return past.isAsked() ? past.spreads().orElse(null) : spreads;
	}

	private void mark(double epoch) {
		marked = epoch;
		if (chart != null && !chart.isDisposed()) {
			chart.mark(marked * stretch(followed));
			if (bar.mode().isSpread()) {
				refresh();
			}
		}
	}

	private void showSpread(Mode mode) {
		Spreads shown = recalled();
		List<Spreads.Part> parts = shown == null ? List.of() : shown.parts();
		bar.offer(parts.stream().map(Spreads.Part::label).toList());
		Spreads.Part part = parts.isEmpty() ? null : parts.get(Math.min(bar.part(), parts.size() - 1));
		strip.show(part == null ? null : part.histograms(mode.kind), part == null ? "" : mode.label + " \u00b7 " + part.label(),
				shown == null ? PAST_HINT : SPREAD_HINT);
		strip.mark(past.isAsked() ? past.step(marked) : Double.NaN);
	}

	private void refresh() {
		Mode mode = bar.mode();
		if (mode.isSpread()) {
			showSpread(mode);
		} else {
			bar.offer(List.of());
			chart.setLog(bar.isLog());
			chart.show(series(mode), bar.isBySteps() ? "step" : "epoch", HINT);
			chart.mark(marked * stretch(followed));
		}
		if (stack.topControl != (mode.isSpread() ? strip : chart)) {
			stack.topControl = mode.isSpread() ? strip : chart;
			pages.layout();
		}
	}

	private List<Series> series(Mode mode) {
		List<Series> series = new ArrayList<>();
		Path current = Trainings.get().current().flatMap(OpenTraining::runFolder).orElse(null);
		if (followed != null && mode == Mode.LOSS) {
			addSteps(series, "", steps, stretch(followed), Colours.rgb(Tone.TRAIN));
		}
		if (curves.epochs() > 0) {
			add(series, "", curves, mode, stretch(followed), Colours.rgb(Tone.TRAIN), Colours.rgb(Tone.VALIDATION), false);
		}
		int colour = 0;
		for (Overlays.Overlay overlay : overlays.overlays()) {
			if (curves.epochs() == 0 || !overlay.run().folder().equals(current)) {
				int rgb = Colours.rgb(TONES.get(colour++ % TONES.size()));
				double stretch = bar.isBySteps() ? overlay.stepsPerEpoch() : 1;
				if (mode == Mode.LOSS) {
					addSteps(series, overlay.run().name() + " ", overlay.steps(), stretch, rgb);
				}
				add(series, overlay.run().name() + " ", overlay.curves(), mode, stretch, rgb, rgb, true);
			}
		}
		return series;
	}

	private static void addSteps(List<Series> series, String name, StepCurve of, double stretch, int rgb) {
		if (of.isFinerThanEpochs()) {
			series.add(new Series(name + "batch", of, stretch, Tones.mix(Colours.rgb(Tone.PANEL), rgb, FAINT), false));
		}
	}

	private static void add(List<Series> series, String name, RunCurves of, Mode mode, double stretch, int train, int validation, boolean dashed) {
		if (!of.curve(mode.train).extent(0, Double.MAX_VALUE).isEmpty()) {
			series.add(new Series(name + "train", of.curve(mode.train), stretch, train, false));
		}
		if (!of.curve(mode.validation).extent(0, Double.MAX_VALUE).isEmpty()) {
			series.add(new Series(name + "validation", of.curve(mode.validation), stretch, validation, dashed));
		}
	}

	/** How long an epoch is on the axis. */
	private double stretch(Session session) {
		return !bar.isBySteps() || session == null ? 1 : stepsPerEpoch(session);
	}

	private static double stepsPerEpoch(Session session) {
		int batch = session.settings().batch();
		return Math.max(1, (session.data().train().count() + batch - 1) / batch);
	}

	@Override
	public void setFocus() {
		chart.setFocus();
	}

	@Override
	public void dispose() {
		Trainings.get().removeListener(training);
		Themes.removeListener(recolour);
		past.close();
		getSite().getPage().removeSelectionListener(selecting);
		getSite().getPage().removeSelectionListener(RunsView.ID, selecting);
		super.dispose();
	}
}
