package org.soma.diagram.ui.verbs;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.soma.diagram.layout.LayeredLayout;
import org.soma.diagram.layout.Position;
import org.soma.model.Network;
import org.soma.model.Node;
import org.soma.model.edit.Words;
import org.soma.model.edit.commands.Edits;
import org.soma.model.edit.commands.Place;

/** Finds places for nodes while the window goes on, and then moves them in one step of the history. */
final class LayoutJob extends Job {

	private final Selected selected;
	private final Network network;
	private final LayeredLayout layout;
	private final Display display = Display.getCurrent();

	LayoutJob(Selected selected, List<Node> nodes) {
		super("Laying out " + Words.of(nodes, "nodes"));
		this.selected = selected;
		this.network = selected.network();
		layout = LayeredLayout.of(network, nodes);
		setUser(true);
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		monitor.beginTask(getName(), IProgressMonitor.UNKNOWN);
		Map<Node, Position> positions = layout.run(monitor::isCanceled);
		if (monitor.isCanceled() || display.isDisposed()) {
			return Status.CANCEL_STATUS;
		}
		display.asyncExec(() -> move(positions));
		return Status.OK_STATUS;
	}

	/** The drawing may have changed or closed in the meantime: what is gone is not moved. */
	private void move(Map<Node, Position> positions) {
		if (selected.viewer().getControl() == null || selected.viewer().getControl().isDisposed() || selected.network() != network) {
			return;
		}
		Map<Node, Place> places = new LinkedHashMap<>();
		positions.forEach((node, at) -> places.put(node, new Place(at.x(), at.y())));
		places.keySet().removeIf(node -> node.eContainer() != network);
		if (places.isEmpty()) {
			return;
		}
		selected.domain().getCommandStack().execute(Edits.place(selected.domain(), places));
		selected.say(layout.isTooDense() ? "too many connections to keep them from crossing: the nodes stand in columns by depth" : null);
	}
}
