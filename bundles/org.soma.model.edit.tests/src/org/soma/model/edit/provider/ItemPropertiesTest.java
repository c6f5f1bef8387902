package org.soma.model.edit.provider;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.UnexecutableCommand;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.impl.ResourceImpl;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.provider.IItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.IItemPropertyDescriptor.ValueHandlerProvider;
import org.eclipse.emf.edit.provider.IItemPropertySource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.soma.model.Arrangement;
import org.soma.model.Shape;
import org.soma.model.SomaFactory;
import org.soma.model.SomaPackage;
import org.soma.model.SomaPackage.Literals;
import org.soma.model.edit.SampleNetwork;
import org.soma.model.edit.Snapshot;

/** Properties as a property sheet gets them: through the adapter factory, set through the editing domain. */
class ItemPropertiesTest {

	private static final Set<EAttribute> NOT_SHOWN = Set.of(Literals.DOCUMENT__FORMAT);

	private final SampleNetwork sample = new SampleNetwork();
	private final SomaItemProviderAdapterFactory factory = new SomaItemProviderAdapterFactory();
	private final AdapterFactoryEditingDomain domain = new AdapterFactoryEditingDomain(factory, new BasicCommandStack());

	@BeforeEach
	void open() {
		ResourceImpl resource = new ResourceImpl();
		resource.getContents().add(sample.network);
		domain.getResourceSet().getResources().add(resource);
	}

	@Test
	void everyAttributeHasALabelHelpAndCategory() {
		for (var classifier : SomaPackage.eINSTANCE.getEClassifiers()) {
			if (classifier instanceof EClass kind && !kind.isAbstract() && kind != Literals.SETTING) {
				EObject element = SomaFactory.eINSTANCE.create(kind);
				List<EAttribute> missing = kind.getEAllAttributes().stream()
						.filter(feature -> PropertyText.of(feature) == null && !NOT_SHOWN.contains(feature)).toList();
				assertEquals(List.of(), missing, "attributes of " + kind.getName() + " without text");
				for (IItemPropertyDescriptor property : properties(element)) {
					assertTrue(Set.of("General", "Values", "Place", "Settings").contains(property.getCategory(element)));
					assertTrue(property.getDescription(element).endsWith("."), property.getDescription(element));
					assertFalse(property.getDisplayName(element).isBlank());
				}
			}
		}
	}

	@Test
	void idsAndTensorsAreReadOnly() {
		assertEquals(Set.of("id"), readOnly(sample.h1));
		assertEquals(Set.of("id", "weights", "connected", "frozen"), readOnly(sample.h1d));
	}

	private Set<String> readOnly(EObject element) {
		return properties(element).stream().filter(property -> !property.canSetProperty(element)).map(property -> property.getId(element))
				.collect(Collectors.toCollection(TreeSet::new));
	}

	@Test
	void aNeuronThatNothingFeedsHasNoBias() {
		assertNotNull(property(sample.h1, "bias"));
		assertNull(source(sample.x1).getPropertyDescriptor(sample.x1, "bias"));
	}

	@Test
	void settingIsOneUndoableStep() {
		String before = Snapshot.of(sample.network);
		property(sample.x1h1, "weight").setPropertyValue(sample.x1h1, -0.75f);
		assertEquals(-0.75f, sample.x1h1.getWeight());
		assertEquals("Set weight of x1 \u2192 h1", domain.getCommandStack().getUndoCommand().getLabel());
		domain.getCommandStack().undo();
		assertEquals(before, Snapshot.of(sample.network));
	}

	@Test
	void theValueThatIsThereMakesNoStep() {
		property(sample.x1h1, "weight").setPropertyValue(sample.x1h1, 0.3f);
		assertFalse(domain.getCommandStack().canUndo());
	}

	@Test
	void textIsUnderstood() {
		set(sample.h1, "bias", "1e-3");
		set(sample.h1, "biasFrozen", "yes");
		set(sample.hidden, "arrangement", "grid");
		set(sample.layer, "shape", "3x1");
		set(sample.h1h1, "delay", "2");
		assertEquals(0.001f, sample.h1.getBias());
		assertTrue(sample.h1.isBiasFrozen());
		assertEquals(Arrangement.GRID, sample.hidden.getArrangement());
		assertEquals(Shape.of(3, 1), sample.layer.getShape());
		assertEquals(2, sample.h1h1.getDelay());
	}

	@Test
	void numbersAreShownRoundedAndEditedExactly() {
		sample.x1h1.setWeight(0.123456f);
		IItemPropertyDescriptor weight = property(sample.x1h1, "weight");
		Object value = weight.getPropertyValue(sample.x1h1);
		assertEquals("+0.1235", weight.getLabelProvider(sample.x1h1).getText(value));
		assertEquals("0.123456", ((ValueHandlerProvider) weight).getValueHandler(sample.x1h1).toString(value));
		sample.h1.setX(120);
		assertEquals("120", property(sample.h1, "x").getLabelProvider(sample.h1).getText(sample.h1.getX()));
	}

	@Test
	void nonsenseIsNamed() {
		assertEquals("bias 'abc' is no number", problem(sample.h1, "bias", "abc"));
		assertEquals("bias '' is no number", problem(sample.h1, "bias", ""));
		assertEquals("bias of h1 is Infinity; set a finite number", problem(sample.h1, "bias", "1e99"));
		assertEquals("delay '1.5' is no whole number", problem(sample.h1h1, "delay", "1.5"));
		assertEquals("bias frozen 'maybe' is neither yes nor no", problem(sample.h1, "biasFrozen", "maybe"));
		assertEquals("arrangement 'heap' is none of column, row, grid", problem(sample.hidden, "arrangement", "heap"));
		assertEquals("set a value for type of h1", problem(sample.h1, "type", ""));
		assertTrue(problem(sample.layer, "shape", "axb").contains("is no shape"));
		assertNull(problem(sample.h1, "bias", " -0.5 "));
		assertNull(problem(sample.h1, "name", ""));
		assertThrows(IllegalArgumentException.class, () -> set(sample.h1, "bias", "abc"));
		assertFalse(domain.getCommandStack().canUndo());
	}

	@Test
	void resettingGivesTheDefault() {
		sample.h1.setName("gate");
		property(sample.h1, "name").resetPropertyValue(sample.h1);
		assertNull(sample.h1.getName());
		property(sample.x1h1, "weight").resetPropertyValue(sample.x1h1);
		assertEquals(0, sample.x1h1.getWeight());
	}

	@Test
	void enumerationsAndYesNoOfferTheirChoices() {
		assertEquals(3, property(sample.hidden, "arrangement").getChoiceOfValues(sample.hidden).size());
		assertEquals(2, property(sample.h1, "biasFrozen").getChoiceOfValues(sample.h1).size());
		assertNull(property(sample.h1, "bias").getChoiceOfValues(sample.h1));
	}

	@Test
	void settingsAreProperties() {
		IItemPropertyDescriptor slope = property(sample.h1, "settings.slope");
		assertEquals("2", slope.getPropertyValue(sample.h1));
		slope.setPropertyValue(sample.h1, "3");
		assertEquals("3", sample.h1.getSettings().get("slope"));
		slope.resetPropertyValue(sample.h1);
		assertFalse(slope.isPropertySet(sample.h1));
		domain.getCommandStack().undo();
		domain.getCommandStack().undo();
		assertEquals("2", slope.getPropertyValue(sample.h1));
	}

	@Test
	void emfsOwnCommandsObeyTheSameRules() {
		domain.getCommandStack().execute(RemoveCommand.create(domain, sample.h1));
		assertEquals(2, sample.network.getLinks().size());
		assertFalse(SetCommand.create(domain, sample.h2, Literals.ELEMENT__ID, "h9").canExecute());
		assertEquals(UnexecutableCommand.INSTANCE, AddCommand.create(domain, sample.network, Literals.NETWORK__NODES, sample.h1));
	}

	private String problem(EObject element, String id, String text) {
		return ((ValueHandlerProvider) property(element, id)).getValueHandler(element).isValid(text);
	}

	private void set(EObject element, String id, String text) {
		property(element, id).setPropertyValue(element, text);
	}

	private IItemPropertyDescriptor property(EObject element, String id) {
		return source(element).getPropertyDescriptor(element, id);
	}

	private List<IItemPropertyDescriptor> properties(EObject element) {
		return source(element).getPropertyDescriptors(element);
	}

	private IItemPropertySource source(EObject element) {
		return (IItemPropertySource) factory.adapt((Object) element, IItemPropertySource.class);
	}
}
