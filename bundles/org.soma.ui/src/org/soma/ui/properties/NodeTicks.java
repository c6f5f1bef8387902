package org.soma.ui.properties;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.command.CompoundCommand;
import org.soma.catalog.validation.Wiring;
import org.soma.model.Link;
import org.soma.model.Networks;
import org.soma.model.Node;
import org.soma.model.Projection;
import org.soma.model.edit.commands.Connecting;
import org.soma.model.edit.commands.ConnectionPattern;
import org.soma.model.edit.commands.Edits;
import org.soma.model.edit.commands.ManyLinks;
import org.soma.ui.grid.CellRange;
import org.soma.ui.grid.Mark;

/** The connections from nodes to nodes, each a link with the same delay. */
final class NodeTicks extends Ticks {

	private final List<Node> sources;
	private final List<Node> targets;
	private final int delay;
	private final Changes changes;
	private final TypeRules rules;
	/** The links of each source by their target. */
	private final List<Map<Node, Link>> links = new ArrayList<>();

	NodeTicks(List<Node> sources, List<Node> targets, int delay, Changes changes) {
		this.sources = sources;
		this.targets = targets;
		this.delay = delay;
		this.changes = changes;
		for (Node source : sources) {
			Map<Node, Link> leaving = new HashMap<>();
			source.getOutgoing().stream().filter(link -> link.getDelay() == delay).forEach(link -> leaving.put(link.getTarget(), link));
			links.add(leaving);
		}
		rules = new TypeRules(sources, targets, delay);
	}

	@Override
	public int rows() {
		return sources.size();
	}

	@Override
	public int columns() {
		return targets.size();
	}

	@Override
	public String rowTitle(int row) {
		return Networks.label(sources.get(row));
	}

	@Override
	public String columnTitle(int column) {
		return Networks.label(targets.get(column));
	}

	@Override
	Mark mark(int row, int column) {
		Link link = links.get(row).get(targets.get(column));
		if (link != null) {
			return link instanceof Projection projection && projection.getConnected() != null ? Mark.PARTLY_TICKED : Mark.TICKED;
		}
		boolean itself = sources.get(row) == targets.get(column) && delay == 0;
		return itself || rules.forbid(row, column) ? Mark.BARRED : Mark.UNTICKED;
	}

	@Override
	void set(CellRange cells, boolean connected) {
		if (connected) {
			connect(cells);
		} else {
			disconnect(cells);
		}
	}

	private void connect(CellRange cells) {
		int[] leftOut = new int[1];
		ConnectionPattern pattern = (from, to, connect) -> cells.forEach((row, column) -> {
			// One cell alone is asked for even where it is barred, so that the user is told why.
			boolean wanted = cells.firstRow() == cells.lastRow() && cells.firstColumn() == cells.lastColumn() || mark(row, column) == Mark.UNTICKED;
			if (wanted) {
				connect.accept(sources.get(row), targets.get(column));
			}
		});
		changes.execute(sources.get(0), () -> {
			ManyLinks many = Connecting.connect(Changes.domain(sources.get(0)), pattern, sources.subList(cells.firstRow(), cells.lastRow() + 1),
					targets.subList(cells.firstColumn(), cells.lastColumn() + 1), delay, Wiring::problemOfTypes, InitialValues.fresh());
			leftOut[0] = many.leftOut();
			return many.command();
		});
		if (leftOut[0] > 0) {
			changes.notice().accept(leftOut[0] + (leftOut[0] == 1 ? " connection was" : " connections were")
					+ " left out, for without a delay they would close a cycle; set a delay of 1 or more for those");
		}
	}

	private void disconnect(CellRange cells) {
		List<Link> leaving = new ArrayList<>();
		cells.forEach((row, column) -> {
			Link link = links.get(row).get(targets.get(column));
			if (link != null) {
				leaving.add(link);
			}
		});
		if (leaving.size() == 1) {
			changes.execute(leaving.get(0), () -> Edits.disconnect(Changes.domain(leaving.get(0)), leaving.get(0)));
		} else if (!leaving.isEmpty()) {
			String label = "Remove " + leaving.size() + " connections";
			changes.execute(leaving.get(0),
					() -> new CompoundCommand(label, label, List.of(Edits.delete(Changes.domain(leaving.get(0)), leaving))));
		}
	}
}
