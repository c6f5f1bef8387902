package org.soma.training.ui.doctor;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.soma.engine.EngineException;
import org.soma.training.doctor.Case;
import org.soma.training.doctor.Doctor;
import org.soma.training.doctor.Finding;
import org.soma.training.ui.subject.Now;
import org.soma.training.ui.subject.Subject;

/** Has the doctor look in the background, one look at a time. */
final class Looking extends Job {

	private final Consumer<List<Finding>> found;
	private volatile Case patient;

	/** @param found takes the findings, on the UI thread */
	Looking(Consumer<List<Finding>> found) {
		super("Looking the network over");
		this.found = found;
		setSystem(true);
		setPriority(DECORATE);
	}

	/** Looks soon, unless a look is under way; false where there is nothing to look at. */
	boolean look(Subject subject) {
		if (getState() != NONE) {
			return false;
		}
		Optional<Case> next = patient(subject);
		next.ifPresent(each -> {
			patient = each;
			schedule();
		});
		return next.isPresent();
	}

	private static Optional<Case> patient(Subject subject) {
		if (subject.session().isPresent() && subject.training().isPresent() && subject.dataset().isPresent()) {
			return Optional.of(Case.of(subject.training().get(), subject.dataset().get(), subject.session().get()));
		}
		if (subject.settings().isEmpty() || subject.data().isEmpty()) {
			return Optional.empty();
		}
		try {
			Now now = Now.of(subject);
			return Optional.of(Case.of(subject.training().orElseThrow(), subject.dataset().orElseThrow(), now.plan(), now.values(),
					subject.settings().get(), subject.data().get(), List.of(), Optional.empty()));
		} catch (EngineException e) {
			return Optional.empty(); // a marker tells what is wrong with it
		}
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		List<Finding> findings = Doctor.examine(patient);
		Display.getDefault().asyncExec(() -> found.accept(findings));
		return Status.OK_STATUS;
	}
}
