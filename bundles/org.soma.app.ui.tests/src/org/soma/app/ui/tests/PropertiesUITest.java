package org.soma.app.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.ui.views.properties.IPropertyDescriptor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.soma.model.Arrangement;
import org.soma.model.Group;
import org.soma.model.Network;
import org.soma.model.Networks;
import org.soma.model.Neuron;
import org.soma.model.Node;
import org.soma.model.edit.ModelDocument;
import org.soma.testing.ui.TestProject;
import org.soma.testing.ui.WorkbenchExtension;
import org.soma.ui.documents.WorkspaceDocuments;
import org.soma.ui.properties.ElementProperties;

/** What the Properties view is told of elements, and what becomes of what is written there. */
@ExtendWith(WorkbenchExtension.class)
class PropertiesUITest {

	private ModelDocument document;
	private String refused;

	@BeforeEach
	void open() throws Exception {
		IFile file = TestProject.with("p", "n.network", TestProject.NETWORK.replace("\"tanh\"", "\"leaky-relu\""));
		document = WorkspaceDocuments.get().acquire(file);
	}

	@AfterEach
	void close() {
		while (document.getEditingDomain().getCommandStack().canUndo()) {
			document.getEditingDomain().getCommandStack().undo();
		}
		WorkspaceDocuments.get().release(document);
	}

	@Test
	void severalNeuronsAreOneStepOfTheHistory() {
		ElementProperties both = properties(node("h1"), node("y1"));
		both.setPropertyValue("bias", "0.5");
		assertEquals(0.5f, ((Neuron) node("h1")).getBias());
		assertEquals(0.5f, ((Neuron) node("y1")).getBias());
		assertEquals("Set bias of 2 elements", document.getEditingDomain().getCommandStack().getUndoCommand().getLabel());
		document.getEditingDomain().getCommandStack().undo();
		assertEquals(0f, ((Neuron) node("h1")).getBias());
		assertEquals(0f, ((Neuron) node("y1")).getBias());
	}

	@Test
	void valuesThatDifferAreLeftEmpty() {
		properties(node("h1")).setPropertyValue("bias", "0.5");
		assertEquals("", properties(node("h1"), node("y1")).getPropertyValue("bias"));
		assertEquals("0.5", properties(node("h1")).getPropertyValue("bias"));
	}

	@Test
	void theParametersOfAnActivationAreProperties() {
		ElementProperties neuron = properties(node("h1"));
		assertEquals("0.01", neuron.getPropertyValue("settings.slope"), "the default");
		neuron.setPropertyValue("settings.slope", "0.2");
		assertEquals("0.2", node("h1").getSettings().get("slope"));
		neuron.setPropertyValue("settings.slope", "7");
		assertTrue(refused.contains("at most 1"), refused);
		assertEquals("0.2", node("h1").getSettings().get("slope"));
		neuron.resetPropertyValue("settings.slope");
		assertTrue(node("h1").getSettings().isEmpty());
	}

	@Test
	void theMembersOfAGroupMoveWhenItIsShownOtherwise() {
		Group inputs = ((Network) document.getModel()).getGroups().get(0);
		ElementProperties group = properties(inputs);
		group.setPropertyValue("arrangement", "row");
		assertEquals(node("x1").getY(), node("x2").getY());
		group.setPropertyValue("columns", "1");
		assertEquals(Arrangement.GRID, inputs.getArrangement());
		assertEquals(node("x1").getY() + 60, node("x2").getY());
		assertEquals("inputs", inputs.getName());
		document.getEditingDomain().getCommandStack().undo();
		document.getEditingDomain().getCommandStack().undo();
		assertEquals("column 124.0", inputs.getArrangement() + " " + node("x2").getY());
	}

	@Test
	void choicesAreShownByTheirNames() {
		ElementProperties neuron = properties(node("h1"));
		IPropertyDescriptor activation = Arrays.stream(neuron.getPropertyDescriptors()).filter(row -> row.getId().equals("activation"))
				.findFirst().orElseThrow();
		assertEquals("leaky-relu", neuron.getPropertyValue("activation"));
		assertEquals("Leaky ReLU", activation.getLabelProvider().getText("leaky-relu"));
	}

	@Test
	void aValueThatIsNoneIsRefused() {
		properties(node("h1")).setPropertyValue("bias", "much");
		assertEquals("bias 'much' is no number", refused);
		assertEquals(0f, ((Neuron) node("h1")).getBias());
	}

	private ElementProperties properties(EObject... elements) {
		ElementProperties properties = new ElementProperties(List.of(elements), message -> refused = message);
		properties.getPropertyDescriptors();
		return properties;
	}

	private Node node(String id) {
		return Networks.node((Network) document.getModel(), id);
	}
}
