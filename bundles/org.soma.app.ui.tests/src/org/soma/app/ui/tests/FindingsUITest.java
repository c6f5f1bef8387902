package org.soma.app.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.soma.model.Column;
import org.soma.model.Node;
import org.soma.model.Training;
import org.soma.model.edit.ModelDocument;
import org.soma.testing.ui.User;
import org.soma.testing.ui.Wait;
import org.soma.testing.ui.Widgets;
import org.soma.testing.ui.WorkbenchExtension;
import org.soma.training.ui.doctor.DoctorView;
import org.soma.training.ui.session.OpenTraining;
import org.soma.training.ui.session.Trainings;
import org.soma.ui.documents.WorkspaceDocuments;

/** Each thing the doctor can find is met, understood, mended with a click and the mend undone. */
@TestInstance(Lifecycle.PER_CLASS)
@ExtendWith(WorkbenchExtension.class)
class FindingsUITest {

	private Composite view;
	private Table list;

	@AfterEach
	void close() throws Exception {
		Wait.turnOf(() -> WorkbenchExtension.page().closeAllEditors(false));
	}

	@ParameterizedTest
	@EnumSource
	void isFoundMendedAndTheMendUndone(Ailment ailment) throws Exception {
		TrainedProject project = ailment.make();
		Drawing.open(project.file());
		view = TrainedProject.show(DoctorView.ID);
		list = Widgets.find(view, Table.class, table -> true).orElseThrow();
		Wait.until("'" + ailment.title + "' is found in " + titles(), () -> item(ailment).isPresent());
		click(ailment);
		assertTrue(Widgets.find(view, Label.class, label -> label.getText().contains(ailment.advice)).isPresent(), () -> "what is said: " + said());
		assertTrue(selected().matches(ailment.culprits), () -> "selected is " + selected());
		ModelDocument document = document(project, ailment.mended);
		User.click(Widgets.find(view, Button.class, button -> button.isVisible() && button.getText().matches(ailment.button)).orElseThrow());
		Wait.until("it is mended", document::isDirty);
		if (!ailment.staysUntilTrainedAnew()) {
			Wait.until("it is found no more", () -> item(ailment).isEmpty());
		}
		assertEquals(1, Stream.of(Ailment.Mended.values()).filter(each -> document(project, each).isDirty()).count());
		User.press("ctrl+z");
		Wait.until("the mend is undone", () -> !document.isDirty());
	}

	private Optional<TableItem> item(Ailment ailment) {
		return Arrays.stream(list.getItems()).filter(item -> item.getText().matches(ailment.title)).findFirst();
	}

	private String titles() {
		return Arrays.stream(list.getItems()).map(TableItem::getText).toList().toString();
	}

	private String said() {
		return Widgets.find(view, Label.class, label -> !label.getText().isEmpty()).map(Label::getText).orElse("nothing");
	}

	private void click(Ailment ailment) {
		TableItem item = item(ailment).orElseThrow();
		int index = list.indexOf(item);
		Wait.until("the list is laid out", () -> item.getBounds().height > 0 && (index == 0 || item.getBounds().y > list.getItem(index - 1).getBounds().y));
		Rectangle bounds = item.getBounds();
		User.clickAt(list.toDisplay(bounds.x + 20, bounds.y + bounds.height / 2));
		Wait.until("'" + ailment.title + "' is selected", () -> list.getSelectionIndex() == index);
	}

	private static String selected() {
		return ((IStructuredSelection) WorkbenchExtension.page().getSelection()).stream().map(element -> switch (element) {
		case Node node -> node.getId();
		case Column column -> column.getName();
		case Training training -> "training";
		default -> element.toString();
		}).collect(Collectors.joining(" "));
	}

	private static ModelDocument document(TrainedProject project, Ailment.Mended which) {
		OpenTraining training = Trainings.get().current().orElseThrow();
		IFile file = switch (which) {
		case NETWORK -> project.file();
		case DATASET -> training.dataset().orElseThrow();
		case TRAINING -> training.file();
		};
		return WorkspaceDocuments.get().find(file).orElseThrow();
	}
}
