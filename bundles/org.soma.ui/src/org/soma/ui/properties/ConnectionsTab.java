package org.soma.ui.properties;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Spinner;
import org.soma.model.Link;
import org.soma.model.Networks;
import org.soma.ui.grid.Grid;

/** Which nodes are connected to which, as ticks between two sets that can be chosen. */
final class ConnectionsTab implements PropertyTab {

	private static final int MOST_DELAY = 1000;

	private final Changes changes;
	private final Composite page;
	private final TabBar bar;
	private final Combo from;
	private final Combo to;
	private final Spinner delay;
	private final Grid grid;
	private List<? extends EObject> elements = List.of();
	private List<NodeSet> sets = List.of();

	ConnectionsTab(Composite parent, Changes changes) {
		this.changes = changes;
		page = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(page);
		bar = new TabBar(page);
		from = bar.combo("From", this::open);
		to = bar.combo("To", this::open);
		delay = bar.spinner("Delay", MOST_DELAY, "How many time steps the connections take: 0 is feed-forward, 1 or more recurrent.", this::open);
		bar.endWithText();
		grid = new Grid(page, "Connections");
		GridDataFactory.fillDefaults().grab(true, true).applyTo(grid);
	}

	@Override
	public Control control() {
		return page;
	}

	@Override
	public void show(List<? extends EObject> shown) {
		elements = shown;
		offer();
		NodeSet.Pair usual = NodeSet.usual(sets, elements);
		from.select(sets.indexOf(usual.from()));
		to.select(sets.indexOf(usual.to()));
		delay.setSelection(elements.get(0) instanceof Link link ? link.getDelay() : 0);
		open();
	}

	/** Fills the lists of sets. */
	private void offer() {
		sets = NodeSet.of(Networks.of(elements.get(0)).orElseThrow(), elements);
		String[] labels = sets.stream().map(NodeSet::label).toArray(String[]::new);
		from.setItems(labels);
		to.setItems(labels);
		page.layout(true, true);
	}

	@Override
	public void refresh() {
		List<String> before = labels();
		String chosenFrom = from.getText();
		String chosenTo = to.getText();
		sets = NodeSet.of(Networks.of(elements.get(0)).orElseThrow(), elements);
		if (!labels().equals(before)) {
			offer();
			from.select(Math.max(0, labels().indexOf(chosenFrom)));
			to.select(Math.max(0, labels().indexOf(chosenTo)));
		}
		Ticks ticks = ticks();
		bar.say(ticks.summary());
		grid.refresh(ticks);
	}

	private List<String> labels() {
		return sets.stream().map(NodeSet::label).toList();
	}

	private void open() {
		Ticks ticks = ticks();
		bar.say(ticks.summary());
		grid.open(ticks);
	}

	private Ticks ticks() {
		return Ticks.between(sets.get(from.getSelectionIndex()).nodes(), sets.get(to.getSelectionIndex()).nodes(), delay.getSelection(), changes);
	}
}
