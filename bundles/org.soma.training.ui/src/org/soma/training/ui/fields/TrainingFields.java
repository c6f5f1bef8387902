package org.soma.training.ui.fields;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.forms.widgets.ColumnLayout;
import org.soma.catalog.Catalog;
import org.soma.model.SomaPackage.Literals;
import org.soma.model.edit.commands.Edits;
import org.soma.model.resource.DocumentKind;
import org.soma.training.ui.session.OpenTraining;
import org.soma.training.ui.session.TrainingFiles;
import org.soma.training.ui.session.Trainings;
import org.soma.ui.properties.PropertyFields;

/** All that a training file says, in as many columns as there is room for. */
public final class TrainingFields {

	private static final int LEAST_COLUMNS = 1;
	private static final int MOST_COLUMNS = 4;

	private final TrainingEditing editing;
	private final Composite columns;
	private final List<Runnable> refreshing = new ArrayList<>();

	/** @param notice is told in one sentence why a value is not taken, and an empty one once all is well */
	public TrainingFields(Composite parent, Consumer<String> notice) {
		editing = new TrainingEditing(notice);
		columns = new Composite(parent, SWT.NONE);
		ColumnLayout layout = new ColumnLayout();
		layout.minNumColumns = LEAST_COLUMNS;
		layout.maxNumColumns = MOST_COLUMNS;
		layout.horizontalSpacing = 20;
		layout.verticalSpacing = 10;
		layout.leftMargin = layout.rightMargin = layout.topMargin = layout.bottomMargin = 0;
		columns.setLayout(layout);
		material();
		learning();
		course();
		restraint();
	}

	public Control control() {
		return columns;
	}

	/** Shows a training, or what has changed in it. */
	public void show(OpenTraining training) {
		editing.open(training);
		refreshing.forEach(Runnable::run);
	}

	private void material() {
		Composite group = Group.plain(columns);
		FileField training = new FileField(group, "Training", "The file with all that is said here.", Trainings.get()::choose);
		refreshing.add(() -> training.show(files(DocumentKind.TRAINING), editing.open().file()));
		FileField network = file(group, "Network", "What learns.", Literals.TRAINING__NETWORK);
		refreshing.add(() -> network.show(files(DocumentKind.NETWORK), editing.open().network().orElse(null)));
		FileField dataset = file(group, "Dataset", "What it learns from.", Literals.TRAINING__DATASET);
		refreshing.add(() -> dataset.show(files(DocumentKind.DATASET), editing.open().dataset().orElse(null)));
		attributes(group, Literals.TRAINING__OBJECTIVE);
	}

	private FileField file(Composite group, String label, String help, EAttribute feature) {
		return new FileField(group, label, help, file -> editing.execute(
				domain -> Edits.set(domain, editing.training(), feature, TrainingFiles.reference(editing.open().file(), file))));
	}

	private List<IFile> files(DocumentKind kind) {
		IProject project = editing.open().file().getProject();
		return project.isAccessible() ? TrainingFiles.of(project, kind) : List.of();
	}

	private void learning() {
		Catalog catalog = Catalog.get();
		Composite group = Group.plain(columns);
		choice(new ChoiceField(group, "Loss", Literals.TRAINING__LOSS, catalog.losses(), "mse", editing));
		choice(new ChoiceField(group, "Optimizer", Literals.TRAINING__OPTIMIZER, catalog.optimizers(), "sgd", editing));
		attributes(group, Literals.TRAINING__RATE);
		RateSlider slider = new RateSlider(group, editing);
		refreshing.add(slider::refresh);
		choice(new ChoiceField(group, "Schedule", Literals.TRAINING__SCHEDULE, catalog.schedules(), "constant", editing));
	}

	private void course() {
		Composite group = Group.plain(columns);
		attributes(group, Literals.TRAINING__EPOCHS, Literals.TRAINING__BATCH);
		list(new ChoiceList(group, "Stop rules", "What ends the training before its last epoch.", Literals.TRAINING__STOP_RULES,
				Catalog.get().stopRules(), editing));
	}

	private void restraint() {
		Catalog catalog = Catalog.get();
		Composite group = Group.plain(columns);
		list(new ChoiceList(group, "Regularisation", "A price on the size of the weights.", Literals.TRAINING__REGULARIZERS,
				catalog.regularizers(), editing));
		choice(new ChoiceField(group, "Clipping", Literals.TRAINING__CLIPPING, catalog.clippings(), null, editing));
		attributes(group, Literals.TRAINING__WEIGHT_SEED, Literals.TRAINING__ORDER_SEED);
	}

	private void choice(ChoiceField field) {
		refreshing.add(field::refresh);
	}

	private void list(ChoiceList list) {
		refreshing.add(list::refresh);
	}

	/** In an area of their own, so that they keep their place among other fields. */
	private void attributes(Composite group, EAttribute... attributes) {
		Composite area = Group.plain(group);
		PropertyFields fields = PropertyFields.compact(area, editing.notice());
		List<String> ids = List.of(attributes).stream().map(EAttribute::getName).toList();
		refreshing.add(() -> {
			fields.show(editing.training(), ids);
			Group.showUnlessEmpty(area);
		});
	}
}
