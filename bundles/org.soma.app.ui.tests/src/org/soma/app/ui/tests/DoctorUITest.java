package org.soma.app.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.gef.EditPart;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.soma.catalog.build.FeedForward;
import org.soma.model.Column;
import org.soma.model.Dataset;
import org.soma.model.Networks;
import org.soma.model.Neuron;
import org.soma.model.Role;
import org.soma.model.Scaling;
import org.soma.model.SomaPackage.Literals;
import org.soma.model.edit.ModelDocument;
import org.soma.model.edit.commands.Edits;
import org.soma.testing.ui.User;
import org.soma.testing.ui.Wait;
import org.soma.testing.ui.Widgets;
import org.soma.testing.ui.WorkbenchExtension;
import org.soma.training.ui.doctor.DoctorView;
import org.soma.training.ui.session.OpenTraining;
import org.soma.training.ui.session.Trainings;
import org.soma.ui.documents.WorkspaceDocuments;

/** What the doctor finds is looked at and mended with real mouse and keys. */
@ExtendWith(WorkbenchExtension.class)
class DoctorUITest {

	private Table list;

	private boolean isFound(String title) {
		return Arrays.stream(list.getItems()).map(TableItem::getText).anyMatch(title::equals);
	}

	@Test
	void aDeadNeuronIsSelectedInTheDiagramMendedAndTheMendUndone() throws Exception {
		TrainedProject project = TrainedProject.of(FeedForward.of(2, 6, 1).withActivations("leaky-relu", "sigmoid").withSeed(3), "moons", 300, "bce",
				"adam", 0.01, 5);
		Neuron h3 = (Neuron) Networks.node(project.network(), "h3");
		h3.setActivation("relu");
		h3.setBias(-100);
		project.save();
		Drawing drawing = Drawing.open(project.file());
		Composite view = TrainedProject.show(DoctorView.ID);
		list = Widgets.find(view, Table.class, table -> true).orElseThrow();
		Wait.until("the dead neuron is found", () -> isFound("h3 is dead"));
		click("h3 is dead");
		Wait.until("its neuron is selected in the diagram",
				() -> List.of(drawing.node("h3")).equals(drawing.viewer().getSelectedEditParts().stream().map(part -> ((EditPart) part).getModel()).toList()));
		assertTrue(Widgets.find(view, Label.class, label -> label.getText().contains("back to life")).isPresent());
		User.click(Widgets.button(view, "Give new weights to h3"));
		Wait.until("it is found no more", () -> !isFound("h3 is dead"));
		assertEquals(0, ((Neuron) drawing.node("h3")).getBias());
		User.press("ctrl+z");
		Wait.until("the mend is undone", () -> ((Neuron) drawing.node("h3")).getBias() == -100);
		Wait.until("it is found again", () -> isFound("h3 is dead"));
		assertNotEquals(0, list.getItemCount());
	}

	/** A project whose data has a column that is always the same. */
	private Composite openWithColumn(String constant) throws Exception {
		Path rows = Files.createTempFile("constant", ".csv");
		Files.writeString(rows, "age,site,y\n" + IntStream.range(0, 60).mapToObj(i -> i / 60.0 + "," + constant + "," + (i < 30 ? 0 : 1))
				.collect(Collectors.joining("\n")));
		TrainedProject project = TrainedProject.of(FeedForward.of(2, 4, 1).withActivations("tanh", "sigmoid").withSeed(3), rows.toString(), 0, "bce",
				"adam", 0.01, 1);
		Drawing.open(project.file());
		Composite view = TrainedProject.show(DoctorView.ID);
		list = Widgets.find(view, Table.class, table -> true).orElseThrow();
		Wait.until("the column is found", () -> isFound("Column site is always the same"));
		click("Column site is always the same");
		return view;
	}

	private Column site() {
		Dataset dataset = (Dataset) Trainings.get().current().flatMap(OpenTraining::dataset).flatMap(WorkspaceDocuments.get()::find).orElseThrow()
				.getModel();
		return dataset.getColumns().get(1);
	}

	@Test
	void aColumnThatIsAlwaysTheSameIsScaledToZeroAndTheMendUndoneAndRedone() throws Exception {
		Composite view = openWithColumn("3");
		assertEquals(List.of(site()), ((IStructuredSelection) WorkbenchExtension.page().getSelection()).toList());
		User.click(Widgets.button(view, "Scale site to 0"));
		Wait.until("it is found no more", () -> list.getItemCount() == 0 || !isFound("Column site is always the same"));
		assertEquals(Scaling.MIN_MAX, site().getScaling());
		User.press("ctrl+z");
		Wait.until("the mend is undone and it is found again", () -> site().getScaling() == Scaling.NONE && isFound("Column site is always the same"));
		User.press("ctrl+y");
		Wait.until("the mend is redone", () -> site().getScaling() == Scaling.MIN_MAX && !isFound("Column site is always the same"));
	}

	@Test
	void whenAColumnWasLeftOutTheNetworkIsMadeToFitWithoutLeavingTheDoctor() throws Exception {
		Composite view = openWithColumn("3");
		ModelDocument dataset = WorkspaceDocuments.get().find(site()).orElseThrow();
		dataset.getEditingDomain().getCommandStack().execute(Edits.set(dataset.getEditingDomain(), site(), Literals.COLUMN__ROLE, Role.IGNORED));
		Wait.until("the network has an input too many", () -> Widgets.find(view, Button.class, button -> button.isVisible()
				&& button.getText().equals("Give the network 1 input")).isPresent());
		User.click(Widgets.button(view, "Give the network 1 input"));
		Wait.until("they fit again", () -> Trainings.get().current().flatMap(OpenTraining::session).isPresent());
		Wait.until("there is nothing to mend", () -> Widgets.find(view, Button.class, Button::isVisible).isEmpty());
	}

	private void click(String title) {
		TableItem item = Arrays.stream(list.getItems()).filter(each -> each.getText().equals(title)).findFirst().orElseThrow();
		int index = list.indexOf(item);
		Wait.until("the list is laid out", () -> item.getBounds().height > 0 && (index == 0 || item.getBounds().y > list.getItem(index - 1).getBounds().y));
		Rectangle bounds = item.getBounds();
		User.clickAt(list.toDisplay(bounds.x + 20, bounds.y + bounds.height / 2));
		Wait.until("'" + title + "' is selected", () -> list.getSelectionIndex() == index);
	}
}
