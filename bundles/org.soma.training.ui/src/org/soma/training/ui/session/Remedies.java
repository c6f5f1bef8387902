package org.soma.training.ui.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.soma.catalog.NodeRole;
import org.soma.catalog.validation.Severity;
import org.soma.data.PreparedData;
import org.soma.model.Network;
import org.soma.model.SomaPackage.Literals;
import org.soma.model.edit.ModelDocument;
import org.soma.model.edit.commands.Edits;
import org.soma.model.resource.DocumentKind;
import org.soma.project.check.ProjectCheck;
import org.soma.project.fix.Fix;
import org.soma.project.fix.UnitFixes;
import org.soma.ui.documents.WorkspaceDocuments;
import org.soma.ui.properties.InitialValues;

/** What mends a training that cannot be trained; each is a step of the history of the document that it changes. */
public final class Remedies {

	/** Something that mends it, as its user chooses it. */
	public record Offer(String label, ModelDocument document, Fix fix) {

		/** @throws IllegalArgumentException with one sentence for the user where it cannot be done, or not any more */
		public void apply() {
			document.getEditingDomain().getCommandStack().execute(fix.remedy().in(document.getEditingDomain(), InitialValues.fresh()));
			WorkspaceDocuments.get().setCurrent(document);
		}
	}

	private static final int MOST = 3;

	private Remedies() {
	}

	/** The best first. */
	public static List<Offer> of(OpenTraining training) {
		if (training.problem().isEmpty()) {
			return List.of();
		}
		List<Offer> offers = new ArrayList<>(found(training.document()));
		batch(training).ifPresent(offers::add);
		if (offers.isEmpty()) {
			Stream.of(training.network(), training.dataset()).flatMap(Optional::stream).map(WorkspaceDocuments.get()::find)
					.flatMap(Optional::stream).forEach(document -> offers.addAll(found(document)));
		}
		Optional<Offer> units = offers.isEmpty() ? units(training) : Optional.empty();
		units.ifPresent(offers::add);
		if (!training.isReading() && (offers.isEmpty() || units.isPresent())) {
			offers.addAll(others(training, DocumentKind.DATASET));
			offers.addAll(others(training, DocumentKind.NETWORK));
		}
		return offers.stream().limit(MOST).toList();
	}

	private static List<Offer> found(ModelDocument document) {
		return ProjectCheck.check(document.getModel(), document.getFile()).stream().filter(finding -> finding.severity() == Severity.ERROR)
				.flatMap(finding -> finding.fixes().stream()).map(fix -> new Offer(fix.label(), document, fix)).toList();
	}

	private static Optional<Offer> batch(OpenTraining training) {
		int rows = training.trainingRows();
		return rows == 0 || training.training().getBatch() <= rows ? Optional.empty()
				: Optional.of(offer(training, new Fix("batch", "Use a batch of " + rows,
						(domain, weights) -> Edits.set(domain, training.training(), Literals.TRAINING__BATCH, rows))));
	}

	/** Makes the network as large as the data. */
	private static Optional<Offer> units(OpenTraining training) {
		return training.networkDocument().flatMap(document -> training.looseData()
				.flatMap(data -> units((Network) document.getModel(), data, training.isOneTarget())).map(fix -> new Offer(fix.label(), document, fix)));
	}

	private static Optional<Fix> units(Network network, PreparedData data, boolean oneTarget) {
		int outputs = UnitFixes.count(network, NodeRole.OUTPUT);
		int targets = data.targetNames().size();
		// One output tells two classes apart; a dataset without targets asks for no outputs.
		boolean fits = targets == 0 || outputs == 1 && targets == 2 && oneTarget;
		return UnitFixes.of(network, data.inputNames().size(), fits ? outputs : targets);
	}

	/** Other files of the project, which may fit where these do not. */
	private static List<Offer> others(OpenTraining training, DocumentKind kind) {
		boolean network = kind == DocumentKind.NETWORK;
		IFile used = (network ? training.network() : training.dataset()).orElse(null);
		return TrainingFiles.of(training.file().getProject(), kind).stream().filter(file -> !Objects.equals(file, used))
				.map(file -> offer(training, new Fix(kind.extension() + "-" + file.getName(), "Use '" + file.getName() + "'",
						(domain, weights) -> Edits.set(domain, training.training(),
								network ? Literals.TRAINING__NETWORK : Literals.TRAINING__DATASET, TrainingFiles.reference(training.file(), file)))))
				.toList();
	}

	private static Offer offer(OpenTraining training, Fix fix) {
		return new Offer(fix.label(), training.document(), fix);
	}
}
