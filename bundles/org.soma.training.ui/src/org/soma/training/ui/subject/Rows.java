package org.soma.training.ui.subject;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.widgets.Display;
import org.soma.catalog.Catalog;
import org.soma.catalog.NodeRole;
import org.soma.data.DataException;
import org.soma.data.Datasets;
import org.soma.data.PreparedData;
import org.soma.model.Dataset;
import org.soma.model.Network;
import org.soma.model.Networks;
import org.soma.model.Node;
import org.soma.model.SomaFactory;

/** Reads the rows of the subject in the background, and anew as soon as what they depend on has changed. */
final class Rows {

	/** Several edits after each other make for one reading. */
	private static final int PATIENCE_MILLIS = 150;

	/** All that rows depend on. */
	private record Basis(Subject subject, Dataset dataset, List<String> ends) {

		static Basis of(Subject subject) {
			return new Basis(subject, EcoreUtil.copy(subject.dataset().orElseThrow()), subject.network().getNodes().stream()
					.filter(Basis::isEnd).map(node -> node.getId() + " " + node.getType() + " " + Networks.units(node)).toList());
		}

		private static boolean isEnd(Node node) {
			return Catalog.get().type(node.getType()).filter(type -> type.role() == NodeRole.INPUT || type.role() == NodeRole.OUTPUT).isPresent();
		}

		boolean isLike(Basis other) {
			return other != null && subject == other.subject && ends.equals(other.ends) && EcoreUtil.equals(dataset, other.dataset);
		}

		/** A network with the same ends and nothing between, which no other thread changes. */
		Network slim() {
			Network network = SomaFactory.eINSTANCE.createNetwork();
			subject.network().getNodes().stream().filter(Basis::isEnd).forEach(node -> network.getNodes().add(EcoreUtil.copy(node)));
			return network;
		}
	}

	private final Subjects subjects;
	private Basis basis;
	private Job job;

	Rows(Subjects subjects) {
		this.subjects = subjects;
	}

	/** Looks whether the rows have to be read anew. */
	void check(Subject subject) {
		if (subject == null || subject.dataset().isEmpty()) {
			stop();
			basis = null;
			return;
		}
		Basis now = Basis.of(subject);
		if (!now.isLike(basis)) {
			stop();
			basis = now;
			Network ends = now.slim();
			Path file = subject.datasetDocument().orElseThrow().getFile();
			job = Job.create("Reading " + file.getFileName(), (IProgressMonitor monitor) -> read(now, ends, file, monitor));
			job.schedule(PATIENCE_MILLIS);
		}
	}

	private void stop() {
		if (job != null) {
			job.cancel();
			job = null;
		}
	}

	private IStatus read(Basis of, Network ends, Path file, IProgressMonitor monitor) {
		try {
			arrived(of, Datasets.prepare(of.dataset(), file, ends, share -> !monitor.isCanceled()), null);
		} catch (CancellationException e) {
			return Status.CANCEL_STATUS;
		} catch (DataException e) {
			arrived(of, null, e.getMessage());
		}
		return monitor.isCanceled() ? Status.CANCEL_STATUS : Status.OK_STATUS;
	}

	private void arrived(Basis of, PreparedData data, String trouble) {
		Display.getDefault().asyncExec(() -> {
			if (of == basis && Optional.of(of.subject()).equals(subjects.subject())) {
				of.subject().take(data, trouble);
				subjects.rowsChanged();
			}
		});
	}
}
