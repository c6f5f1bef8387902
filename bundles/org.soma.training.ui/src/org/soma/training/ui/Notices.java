package org.soma.training.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.resources.IFile;
import org.soma.model.resource.DocumentKind;
import org.soma.training.ui.Notice.Answer;
import org.soma.training.runs.CutOff;
import org.soma.training.ui.session.NewTraining;
import org.soma.training.ui.session.OpenTraining;
import org.soma.training.ui.session.Remedies;
import org.soma.training.ui.session.TrainingFiles;
import org.soma.training.ui.session.Trainings;
import org.soma.training.ui.subject.Sentence;

/** What there is to say of the training that its user works on: the most urgent thing. */
final class Notices {

	private static final int MOST_DATASETS = 3;

	private final Trainings trainings = Trainings.get();
	private final Consumer<String> problem;

	/** @param problem told in one line for the user why an answer could not be followed */
	Notices(Consumer<String> problem) {
		this.problem = problem;
	}

	Notice now() {
		return trainings.current().map(this::of).orElseGet(this::ofNoTraining);
	}

	private Notice of(OpenTraining training) {
		if (training.isReading()) {
			return Notice.NONE;
		}
		if (training.isCancelled()) {
			return new Notice("The data was not read, for that was cancelled.", false, List.of(new Answer("Read Again", training::read)));
		}
		Optional<CutOff> cutOff = training.cutOff();
		if (training.problem().isPresent()) {
			return new Notice(Sentence.of(training.problem().get()), true, Remedies.of(training).stream().map(this::answer).toList());
		}
		if (training.isOtherwiseBuilt()) {
			return new Notice("The network has changed. Go on training?", false, List.of(new Answer("Go On", training::train)));
		}
		if (training.isOtherData()) {
			return new Notice("The data has changed; this run goes on with what it began with.", false,
					List.of(new Answer("Begin Anew With It", training::beginAnew)));
		}
		if (cutOff.isPresent()) {
			return new Notice("Training of " + TrainingFiles.name(training.file()) + " was cut off at epoch " + cutOff.get().epoch()
					+ ". Take its weights?", false,
					List.of(new Answer("Take Weights", () -> training.takeCutOff(problem)), new Answer("Discard", () -> training.discardCutOff(problem))));
		}
		return training.recordingProblem().map(line -> new Notice(line, true, List.of())).orElse(Notice.NONE);
	}

	private Answer answer(Remedies.Offer offer) {
		return new Answer(offer.label(), () -> {
			try {
				offer.apply();
			} catch (IllegalArgumentException e) {
				problem.accept(e.getMessage());
			}
		});
	}

	private Notice ofNoTraining() {
		if (trainings.isOpening()) {
			return Notice.NONE;
		}
		if (trainings.network().isEmpty()) {
			return new Notice("Open a network or a training to train it here.", false, List.of());
		}
		IFile network = trainings.network().get();
		List<Answer> answers = new ArrayList<>();
		List<IFile> datasets = TrainingFiles.of(network.getProject(), DocumentKind.DATASET);
		for (IFile dataset : datasets.stream().limit(MOST_DATASETS).toList()) {
			answers.add(new Answer("Create Training with " + dataset.getName(),
					() -> NewTraining.create(network, dataset, trainings::chooseSoon)));
		}
		return new Notice(network.getName() + " has no training yet." + (datasets.isEmpty()
				? " Make a dataset first, with File > New > Dataset." : ""), false, answers);
	}
}
