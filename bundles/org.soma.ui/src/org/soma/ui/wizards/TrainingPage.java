package org.soma.ui.wizards;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.widgets.Composite;
import org.soma.catalog.Catalog;
import org.soma.catalog.ComponentDescriptor;
import org.soma.catalog.Descriptor;
import org.soma.catalog.Loss;
import org.soma.catalog.Optimizer;
import org.soma.catalog.ParameterDescriptor;
import org.soma.model.Choice;
import org.soma.model.Objective;
import org.soma.model.SomaFactory;
import org.soma.model.Training;

/** Asks what a new training trains, on what, and how. */
final class TrainingPage extends NewFilePage {

	private static final ParameterDescriptor RATE = ValueField.number("rate", "Rate",
			"How large the steps are; too large and it jumps about, too small and it takes forever.", "0.01", 1e-12, 1e6);
	private static final ParameterDescriptor BATCH = ValueField.integer("batch", "Batch", "How many rows each step looks at.", 32, 1, 1e9);
	private static final ParameterDescriptor EPOCHS = ValueField.integer("epochs", "Epochs", "How often all rows are gone through.", 100, 1, 1e9);

	private ProjectFileField network;
	private ProjectFileField dataset;
	private CatalogField<ComponentDescriptor<Loss>> loss;
	private CatalogField<ComponentDescriptor<Optimizer>> optimizer;
	private ValueField rate;
	private ValueField batch;
	private ValueField epochs;
	private ValueField seed;

	TrainingPage(IStructuredSelection selection) {
		super(selection, "training", "Training", "How a network learns from a dataset. A project holds as many trainings as you like.");
	}

	@Override
	protected void createFields(Composite page) {
		network = new ProjectFileField(page, "Net&work", "network", "What learns.", selected(), this::changed);
		dataset = new ProjectFileField(page, "&Dataset", "dataset", "What it learns from.", selected(), this::changed);
		loss = new CatalogField<>(page, "&Loss", Catalog.get().losses(), "mse", this::changed);
		optimizer = new CatalogField<>(page, "&Optimizer", Catalog.get().optimizers(), "adam", this::changed);
		rate = new ValueField(page, RATE, this::changed);
		batch = new ValueField(page, BATCH, this::changed);
		epochs = new ValueField(page, EPOCHS, this::changed);
		seed = new ValueField(page, ValueField.seed("seed", "The same seed gives the same weights to start with and the same order of rows."),
				this::changed);
	}

	@Override
	protected void placeChanged() {
		network.look(place());
		dataset.look(place());
	}

	@Override
	protected Optional<String> fieldProblem() {
		return network.problem().or(dataset::problem).or(rate::problem).or(batch::problem).or(epochs::problem).or(seed::problem);
	}

	@Override
	protected Recipe recipe() {
		Training training = SomaFactory.eINSTANCE.createTraining();
		training.setLoss(choice(loss.chosen()));
		training.setOptimizer(choice(optimizer.chosen()));
		training.setObjective("Chances".equals(loss.chosen().category()) ? Objective.CLASSIFICATION : Objective.REGRESSION);
		training.setRate(rate.number());
		training.setBatch((int) batch.integer());
		training.setEpochs((int) epochs.integer());
		training.setWeightSeed(seed.integer());
		training.setOrderSeed(seed.integer());
		training.setDropoutSeed(seed.integer());
		Path networkFile = network.path();
		Path datasetFile = dataset.path();
		return file -> {
			training.setNetwork(file.getParent().relativize(networkFile).toString());
			training.setDataset(file.getParent().relativize(datasetFile).toString());
			return training;
		};
	}

	private static Choice choice(Descriptor chosen) {
		Choice choice = SomaFactory.eINSTANCE.createChoice();
		choice.setType(chosen.id());
		return choice;
	}
}
