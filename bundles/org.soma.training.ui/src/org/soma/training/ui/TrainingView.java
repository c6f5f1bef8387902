package org.soma.training.ui;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.ISaveablePart;
import org.eclipse.ui.ISaveablesSource;
import org.eclipse.ui.Saveable;
import org.eclipse.ui.part.ViewPart;
import org.soma.model.edit.ModelDocument;
import org.soma.training.Pace;
import org.soma.training.Session.State;
import org.soma.training.ui.fields.TrainingFields;
import org.soma.training.ui.session.OpenTraining;
import org.soma.training.ui.session.Trainings;
import org.soma.ui.documents.HistoryActions;
import org.soma.ui.documents.WorkspaceDocuments;
import org.soma.ui.look.Theme;
import org.soma.ui.look.Themes;

/** Steers the training of a network, and shows and edits what its file says. */
public final class TrainingView extends ViewPart implements Trainings.Listener, ISaveablePart, ISaveablesSource {

	public static final String ID = "org.soma.training.ui.training";

	/** How often numbers change: more often nobody could read them. */
	private static final int LOOK_MILLIS = 100;
	private static final int FOLDED_WIDTH = 900;
	private static final int LOW = 330;
	private static final int STATE_WIDTH = 160;

	private final Trainings trainings = Trainings.get();
	private final Steering steering = new Steering();
	private final Notices notices = new Notices(this::say);
	private final Consumer<Theme> themed = theme -> strip().redraw();
	private final Runnable look = this::look;
	private final Pace pace = new Pace();
	private Composite page;
	private ScrolledComposite scrolled;
	private SteeringBar bar;
	private Label state;
	private Figures figures;
	private EpochStrip strip;
	private NoticeStrip notice;
	private TrainingFields fields;
	private HistoryActions history;
	private ViewSaveables saveables;
	private String said = "";

	@Override
	public void createPartControl(Composite parent) {
		page = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(8, 6).spacing(8, 6).applyTo(page);
		Composite top = row(page);
		bar = new SteeringBar(top, steering, this::say);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(bar.control());
		state = new Label(top, SWT.NONE);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).hint(STATE_WIDTH, SWT.DEFAULT).applyTo(state);
		notice = new NoticeStrip(page);
		Composite middle = row(page);
		figures = new Figures(middle);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).applyTo(figures.control());
		strip = new EpochStrip(middle);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(strip);
		scrolled = new ScrolledComposite(page, SWT.V_SCROLL);
		scrolled.setExpandHorizontal(true);
		scrolled.setExpandVertical(true);
		scrolled.setShowFocusedControl(true);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(scrolled);
		Composite body = new Composite(scrolled, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(8, 10).applyTo(body);
		scrolled.setContent(body);
		fields = new TrainingFields(body, this::say);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(fields.control());
		page.addListener(SWT.Resize, event -> fold(top, middle, body));
		scrolled.addListener(SWT.Resize, event -> fit());
		history = HistoryActions.install(getViewSite().getActionBars());
		saveables = new ViewSaveables(this, getSite(), this::edited, () -> firePropertyChange(PROP_DIRTY));
		trainings.addListener(this);
		Themes.addListener(themed);
		showAll();
		saveables.open();
	}

	private static Composite row(Composite parent) {
		Composite row = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(12, 4).applyTo(row);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
		return row;
	}

	/**
	 * In a narrow view, what stands beside each other stands below each other. What is read while it trains stays in sight
	 * while the fields are scrolled, unless the view is low as well.
	 */
	private void fold(Composite top, Composite middle, Composite body) {
		Rectangle area = page.getClientArea();
		boolean narrow = area.width < FOLDED_WIDTH;
		for (Composite row : List.of(top, middle)) {
			((GridLayout) row.getLayout()).numColumns = narrow ? 1 : 2;
		}
		((GridData) figures.control().getLayoutData()).grabExcessHorizontalSpace = narrow;
		boolean low = narrow && area.height < LOW;
		if (low != (middle.getParent() == body)) {
			middle.setParent(low ? body : page);
			middle.moveAbove(low ? fields.control() : scrolled);
		}
		page.layout(true, true);
		fit();
	}

	/** Scrolls as far as the fields go at this width. */
	private void fit() {
		int width = scrolled.getClientArea().width;
		Control body = scrolled.getContent();
		scrolled.setMinHeight(body.computeSize(width > 0 ? width : SWT.DEFAULT, SWT.DEFAULT).y);
		((Composite) body).layout(true, true);
	}

	/** What was edited here last is what undo speaks of. */
	private void edited(ModelDocument training) {
		if (getSite().getPage().getActivePart() == this) {
			WorkspaceDocuments.get().setCurrent(training);
		}
	}

	private EpochStrip strip() {
		return strip;
	}

	@Override
	public void currentChanged(Optional<OpenTraining> current) {
		said = "";
		pace.rest();
		showAll();
	}

	@Override
	public void trainingChanged(OpenTraining training) {
		if (trainings.current().filter(training::equals).isPresent()) {
			showAll();
		}
	}

	/** Says why something was not done; an empty line takes that back. */
	private void say(String line) {
		said = line;
		showNotice();
	}

	private void showNotice() {
		notice.show(said.isEmpty() ? notices.now() : new Notice(said, true, List.of()));
	}

	private void showAll() {
		if (page.isDisposed()) {
			return;
		}
		Optional<OpenTraining> current = trainings.current();
		saveables.show(current.orElse(null));
		current.ifPresent(training -> {
			fields.show(training);
			fit();
		});
		fields.control().setVisible(current.isPresent());
		bar.refresh();
		showNotice();
		look();
	}

	private void look() {
		if (page.isDisposed()) {
			return;
		}
		Optional<OpenTraining> current = trainings.current();
		Optional<Progress> progress = current.flatMap(OpenTraining::session).map(session -> Progress.of(session, pace));
		figures.show(progress);
		strip.show(progress);
		String words = current.map(training -> Progress.words(training, progress)).orElse("");
		if (!state.getText().equals(words)) {
			state.setText(words);
			state.setToolTipText(words);
		}
		if (progress.map(Progress::state).filter(State.RUNNING::equals).isPresent()) {
			page.getDisplay().timerExec(LOOK_MILLIS, look);
		}
	}

	@Override
	public Saveable[] getSaveables() {
		return saveables == null ? new Saveable[0] : saveables.all();
	}

	@Override
	public Saveable[] getActiveSaveables() {
		return saveables == null ? new Saveable[0] : saveables.active();
	}

	@Override
	public boolean isDirty() {
		return saveables != null && saveables.isDirty();
	}

	@Override
	public void doSave(IProgressMonitor monitor) {
		// The workbench saves the saveables.
	}

	@Override
	public void doSaveAs() {
		// There is nothing that could be saved under another name.
	}

	@Override
	public boolean isSaveAsAllowed() {
		return false;
	}

	@Override
	public boolean isSaveOnCloseNeeded() {
		return isDirty();
	}

	@Override
	public void setFocus() {
		bar.control().setFocus();
	}

	@Override
	public void dispose() {
		trainings.removeListener(this);
		Themes.removeListener(themed);
		if (history != null) {
			history.dispose();
		}
		if (saveables != null) {
			saveables.close();
		}
		super.dispose();
	}
}
