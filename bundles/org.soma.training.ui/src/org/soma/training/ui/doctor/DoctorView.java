package org.soma.training.ui.doctor;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.ViewPart;
import org.eclipse.ui.views.properties.IPropertySheetPage;
import org.soma.engine.train.Snapshot;
import org.soma.training.Session;
import org.soma.training.doctor.Finding;
import org.soma.training.doctor.Fix;
import org.soma.training.ui.session.Remedies;
import org.soma.training.ui.subject.Subject;
import org.soma.ui.documents.HistoryActions;
import org.soma.ui.documents.WorkspaceDocuments;
import org.soma.ui.look.Icons;
import org.soma.ui.look.TextStyle;
import org.soma.ui.properties.ElementPropertySheet;

/** What keeps the network from learning well: a list whose culprits are selected, with what mends each. */
public final class DoctorView extends ViewPart implements Subject.Listener {

	public static final String ID = "org.soma.training.ui.doctor";

	private static final String HEALTHY = "Nothing found: the network, its training and its data look healthy.";
	private static final int LOOK_MILLIS = 1000;

	private final Looking looking = new Looking(this::show);
	private final Culprits culprits = new Culprits();
	private Table list;
	private Label advice;
	private Button fix;
	private HistoryActions history;
	private List<Finding> findings = List.of();
	private Subject subject;
	private Session session;
	private Snapshot seen;
	private boolean changed;

	/** What the button does. */
	private Optional<Remedy> remedy = Optional.empty();

	private record Remedy(String label, Runnable change) {
	}

	@Override
	public void createPartControl(Composite parent) {
		SashForm page = new SashForm(parent, SWT.HORIZONTAL);
		list = new Table(page, SWT.SINGLE | SWT.FULL_SELECTION);
		list.addListener(SWT.Selection, event -> select());
		list.addListener(SWT.DefaultSelection, event -> open());
		Composite details = new Composite(page, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(12, 10).spacing(0, 10).applyTo(details);
		advice = new Label(details, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(advice);
		fix = new Button(details, SWT.PUSH);
		TextStyle.FIRST.applyTo(fix);
		GridDataFactory.swtDefaults().applyTo(fix);
		fix.addListener(SWT.Selection, event -> remedy.map(Remedy::change).ifPresent(this::attempt));
		page.setWeights(40, 60);
		history = HistoryActions.install(getViewSite().getActionBars());
		getSite().setSelectionProvider(culprits);
		subject = new Subject(this);
		subjectChanged();
		look();
	}

	@Override
	public void subjectChanged() {
		Session now = subject.session().orElse(null);
		if (now != session) {
			session = now;
			show(List.of());
		}
		networkEdited();
	}

	@Override
	public void networkEdited() {
		changed = true;
		showDetails();
	}

	/** Looks once a second at what has changed, while somebody looks here. */
	private void look() {
		if (list.isDisposed()) {
			return;
		}
		Snapshot newest = session == null ? null : session.snapshot();
		if (session != null && list.isVisible() && (changed || newest != seen) && looking.look(subject.training().orElseThrow())) {
			changed = false;
			seen = newest;
		}
		list.getDisplay().timerExec(LOOK_MILLIS, this::look);
	}

	private void show(List<Finding> found) {
		if (list.isDisposed()) {
			return;
		}
		Optional<Finding> before = selected();
		findings = found;
		list.setRedraw(false);
		list.setItemCount(found.size());
		for (int i = 0; i < found.size(); i++) {
			TableItem item = list.getItem(i);
			item.setText(found.get(i).title());
			item.setImage(Icons.image(switch (found.get(i).severity()) {
			case ERROR -> "error";
			case WARNING -> "warning";
			case INFO -> "info";
			}));
		}
		list.setRedraw(true);
		list.deselectAll();
		for (int i = 0; i < found.size(); i++) {
			if (before.filter(found.get(i)::isLike).isPresent()) {
				list.select(i);
			}
		}
		showDetails();
	}

	private Optional<Finding> selected() {
		int index = list.getSelectionIndex();
		return index < 0 || index >= findings.size() ? Optional.empty() : Optional.of(findings.get(index));
	}

	private void showDetails() {
		Optional<Finding> shown = selected();
		advice.setText(shown.map(Finding::advice).orElseGet(this::nothingSelected));
		remedy = remedy(shown);
		fix.setVisible(remedy.isPresent());
		remedy.ifPresent(offered -> {
			fix.setText(offered.label().replace("&", "&&"));
			fix.setToolTipText(offered.label() + "; it can be undone");
		});
		advice.getParent().layout(true);
	}

	private Optional<Remedy> remedy(Optional<Finding> shown) {
		return shown.isPresent() ? shown.flatMap(Finding::fix).map(offered -> new Remedy(offered.label(), () -> mend(offered))) : obstacleRemedy();
	}

	/** What makes network and data fit, so that there is something to look at; such as after a column was left out. */
	private Optional<Remedy> obstacleRemedy() {
		return subject.obstacle().isEmpty() ? Optional.empty()
				: subject.training().flatMap(training -> Remedies.of(training).stream().findFirst()).map(offer -> new Remedy(offer.label(), offer::apply));
	}

	private String nothingSelected() {
		if (subject.obstacle().isPresent()) {
			return subject.obstacle().get();
		}
		return !findings.isEmpty() ? "Select a finding to see who is to blame and what to do." : changed ? "Looking\u2026" : HEALTHY;
	}

	private void select() {
		showDetails();
		selected().ifPresent(finding -> culprits.select(getSite().getPage(), finding.culprits()));
	}

	private void open() {
		try {
			Culprits.open(getSite().getPage(), selected().map(Finding::culprits).orElse(List.of()));
		} catch (PartInitException e) {
			advice.setText(e.getMessage());
		}
	}

	/** Undo in this view then takes back the fix. */
	private void mend(Fix offered) {
		offered.apply();
		WorkspaceDocuments.get().find(offered.element()).ifPresent(WorkspaceDocuments.get()::setCurrent);
	}

	private void attempt(Runnable change) {
		try {
			change.run();
		} catch (IllegalArgumentException e) {
			advice.setText(e.getMessage());
			advice.getParent().layout(true);
		}
	}

	@Override
	public <T> T getAdapter(Class<T> type) {
		return type == IPropertySheetPage.class ? type.cast(new ElementPropertySheet()) : super.getAdapter(type);
	}

	@Override
	public void setFocus() {
		list.setFocus();
	}

	@Override
	public void dispose() {
		subject.close();
		history.dispose();
		super.dispose();
	}
}
