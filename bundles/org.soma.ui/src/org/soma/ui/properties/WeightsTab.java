package org.soma.ui.properties;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.soma.model.edit.commands.ValueEdits;
import org.soma.training.RunValues;
import org.soma.ui.documents.WorkspaceDocuments;
import org.soma.ui.grid.Grid;
import org.soma.ui.handlers.EditAction;
import org.soma.ui.live.LiveView;

/** The weights and biases of what is selected as a table, and what can be done with all of them. */
final class WeightsTab implements PropertyTab {

	private final Changes changes;
	private final Composite page;
	private final TabBar bar;
	private final Grid grid;
	private List<? extends EObject> elements = List.of();
	private WeightTable table;
	private Optional<LiveView> live = Optional.empty();
	private Optional<RunValues> running = Optional.empty();

	WeightsTab(Composite parent, Changes changes) {
		this.changes = changes;
		page = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(page);
		bar = new TabBar(page);
		grid = new Grid(page, "Weights and biases");
		GridDataFactory.fillDefaults().grab(true, true).applyTo(grid);
		bar.button("Randomise...", "Gives all values that are not locked new ones.", this::randomise);
		bar.button("Lock All", "All values keep still while the network learns.", () -> lock(true));
		bar.button("Unlock All", "All values change while the network learns.", () -> lock(false));
		bar.button("Copy", "Copies the selected values, as for a spreadsheet.", grid::copy);
		bar.button("Paste", "Pastes numbers from a spreadsheet from the selected value on.", grid::paste);
		bar.endWithText();
		page.addListener(SWT.Dispose, event -> stopFollowing());
	}

	@Override
	public Control control() {
		return page;
	}

	@Override
	public void show(List<? extends EObject> shown) {
		elements = shown;
		stopFollowing();
		running = Optional.empty();
		grid.open(table());
		live = WorkspaceDocuments.get().find(elements.get(0)).map(document -> new LiveView(document, this::show));
	}

	@Override
	public void refresh() {
		grid.refresh(table());
	}

	private WeightTable table() {
		table = WeightTable.of(elements, changes);
		table.show(running);
		bar.say(table.summary());
		return table;
	}

	private void show(Optional<RunValues> values) {
		running = values;
		table.show(values);
		grid.redraw();
	}

	private void stopFollowing() {
		live.ifPresent(LiveView::close);
		live = Optional.empty();
	}

	@Override
	public Map<String, IAction> actions() {
		return Map.of(EditAction.COPY.id(), EditAction.COPY.or(grid::copy), EditAction.PASTE.id(), EditAction.PASTE.or(grid::paste));
	}

	private void lock(boolean locked) {
		changes.execute(elements.get(0), () -> ValueEdits.setFrozen(Changes.domain(elements.get(0)), elements, locked));
	}

	private void randomise() {
		RandomiseDialog dialog = new RandomiseDialog(page.getShell());
		if (dialog.open() == RandomiseDialog.OK) {
			changes.execute(elements.get(0),
					() -> ValueEdits.randomise(Changes.domain(elements.get(0)), elements, dialog.weights(), dialog.biases()));
		}
	}
}
