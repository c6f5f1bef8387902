package org.soma.training.ui.doctor;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.soma.model.Dataset;
import org.soma.training.doctor.Case;
import org.soma.training.doctor.Doctor;
import org.soma.training.doctor.Finding;
import org.soma.training.runs.Course;
import org.soma.training.ui.session.OpenTraining;
import org.soma.ui.documents.WorkspaceDocuments;

/** Has the doctor look in the background, one look at a time. */
final class Looking extends Job {

	private final Consumer<List<Finding>> found;
	private volatile Case patient;
	private volatile Path runs;
	private volatile String training;

	/** @param found takes the findings, on the UI thread */
	Looking(Consumer<List<Finding>> found) {
		super("Looking the network over");
		this.found = found;
		setSystem(true);
		setPriority(DECORATE);
	}

	/** Looks soon, unless a look is under way; false where there is nothing to look at. */
	boolean look(OpenTraining of) {
		if (getState() != NONE) {
			return false;
		}
		Optional<Dataset> dataset = of.dataset().flatMap(WorkspaceDocuments.get()::find).map(document -> (Dataset) document.getModel());
		if (dataset.isEmpty() || of.session().isEmpty()) {
			return false;
		}
		patient = Case.of(of.training(), dataset.get(), of.session().get());
		runs = of.runs();
		training = of.file().getName();
		schedule();
		return true;
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		List<Finding> findings = Doctor.examine(patient.records().isEmpty() ? course().map(patient::with).orElse(patient) : patient);
		Display.getDefault().asyncExec(() -> found.accept(findings));
		return Status.OK_STATUS;
	}

	/** How it went before the training was opened anew. */
	private Optional<Course> course() {
		try {
			return Course.of(runs, training, patient.plan(), patient.values());
		} catch (IOException e) {
			return Optional.empty(); // the Runs view says what is damaged
		}
	}
}
