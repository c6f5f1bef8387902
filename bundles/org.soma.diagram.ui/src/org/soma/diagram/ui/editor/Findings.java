package org.soma.diagram.ui.editor;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

import org.eclipse.gef.GraphicalViewer;
import org.eclipse.swt.widgets.Display;
import org.soma.catalog.validation.Problem;
import org.soma.catalog.validation.Validation;
import org.soma.catalog.validation.ValidationSteps;
import org.soma.diagram.ui.parts.NetworkEditPart;
import org.soma.model.Link;
import org.soma.model.Network;
import org.soma.model.Networks;
import org.soma.model.Projection;
import org.soma.model.edit.ModelDocument;
import org.soma.ui.problems.OpenProblems;

/** What is said of the network while it is drawn: badges on what is wrong, and how large it is. It waits until its user pauses. */
final class Findings {

	private static final int PAUSE_MILLIS = 300;
	private static final int BYTES = 4;
	private static final double KILO = 1024;

	private final ModelDocument document;
	private final GraphicalViewer viewer;
	private final Consumer<String> summary;
	private final Runnable look = this::look;
	/** Whether the file may differ from what is drawn. */
	private boolean edited;
	/** The check that is under way; null where it is to begin anew. */
	private ValidationSteps checking;

	Findings(ModelDocument document, GraphicalViewer viewer, Consumer<String> summary) {
		this.document = document;
		this.viewer = viewer;
		this.summary = summary;
	}

	/** The network is another than it was: so may be what the Problems view says of its file. */
	void edited() {
		edited = true;
		changed();
	}

	void changed() {
		checking = null;
		Display.getCurrent().timerExec(PAUSE_MILLIS, look);
	}

	private void look() {
		if (isOpen() && viewer.getContents() instanceof NetworkEditPart part) {
			checking = Validation.inSteps(part.getModel());
			check(part, checking);
		}
	}

	private boolean isOpen() {
		return viewer.getControl() != null && !viewer.getControl().isDisposed();
	}

	/** A step in each turn of the event loop, until the network changes. */
	private void check(NetworkEditPart part, ValidationSteps steps) {
		if (steps != checking || !isOpen()) {
			return;
		}
		if (steps.step()) {
			Display.getCurrent().asyncExec(() -> check(part, steps));
		} else {
			show(part, steps.problems());
		}
	}

	private void show(NetworkEditPart part, List<Problem> problems) {
		part.setProblems(problems);
		if (edited) {
			edited = false;
			OpenProblems.show(document, problems);
		}
		summary.accept(text(part.getModel()));
	}

	static String text(Network network) {
		long parameters = Networks.parameterCount(network);
		long multiplications = network.getLinks().stream().mapToLong(Findings::connections).sum();
		return String.format(Locale.ROOT, "%,d parameters \u00b7 %,d multiply-adds \u00b7 %s", parameters, multiplications, size(parameters * BYTES));
	}

	private static long connections(Link link) {
		return link instanceof Projection projection ? Networks.connections(projection) : 1;
	}

	private static String size(long bytes) {
		return bytes < KILO ? bytes + " bytes"
				: bytes < KILO * KILO ? String.format(Locale.ROOT, "%.1f KB", bytes / KILO) : String.format(Locale.ROOT, "%.1f MB", bytes / KILO / KILO);
	}

}
