package org.soma.model.edit.provider;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.provider.IItemLabelProvider;
import org.eclipse.emf.edit.provider.ITreeItemContentProvider;
import org.eclipse.emf.edit.provider.IViewerNotification;
import org.junit.jupiter.api.Test;
import org.soma.model.Dataset;
import org.soma.model.SomaFactory;
import org.soma.model.SomaPackage.Literals;
import org.soma.model.Training;
import org.soma.model.edit.SampleNetwork;
import org.soma.model.edit.commands.Edits;

/** The tree of elements as a viewer gets it: through the adapter factory, with the notifications that keep it right. */
class ItemTreeTest {

	private final SampleNetwork sample = new SampleNetwork();
	private final SomaItemProviderAdapterFactory factory = new SomaItemProviderAdapterFactory();
	private final AdapterFactoryEditingDomain domain = new AdapterFactoryEditingDomain(factory, new BasicCommandStack());
	private final List<IViewerNotification> heard = new ArrayList<>();

	@Test
	void aNetworkHasGroupsThenOtherNodesThenNotes() {
		assertEquals(List.of(sample.inputs, sample.hidden, sample.y1, sample.layer, sample.note), children(sample.network));
		assertEquals(List.of(sample.h1, sample.h2), children(sample.hidden));
		assertEquals(List.of(sample.x1h1, sample.x2h1, sample.h1h1), children(sample.h1));
		assertEquals(List.of(), children(sample.x1h1));
	}

	@Test
	void parentsAreWhereTheChildrenAre() {
		assertParents(sample.network);
	}

	private void assertParents(Object element) {
		assertEquals(!children(element).isEmpty(), tree(element).hasChildren(element));
		for (Object child : children(element)) {
			assertEquals(element, tree(child).getParent(child));
			assertParents(child);
		}
	}

	@Test
	void datasetsAndTrainingsHaveTheirParts() {
		Dataset dataset = SomaFactory.eINSTANCE.createDataset();
		assertFalse(tree(dataset).hasChildren(dataset));
		dataset.setSplit(SomaFactory.eINSTANCE.createSplit());
		dataset.getColumns().add(SomaFactory.eINSTANCE.createColumn());
		assertEquals(List.of(dataset.getColumns().get(0), dataset.getSplit()), children(dataset));
		assertEquals("split   70/15/15", text(dataset.getSplit()));
		Training training = SomaFactory.eINSTANCE.createTraining();
		training.setLoss(SomaFactory.eINSTANCE.createChoice());
		training.getLoss().setType("mse");
		assertEquals(List.of(training.getLoss()), children(training));
		assertEquals("loss   mse", text(training.getLoss()));
		training.setClipping(SomaFactory.eINSTANCE.createChoice());
		training.getClipping().setType("by-norm");
		training.getStopRules().add(SomaFactory.eINSTANCE.createChoice());
		training.getStopRules().get(0).setType("early-stopping");
		assertEquals(List.of(training.getLoss(), training.getClipping(), training.getStopRules().get(0)), children(training));
		assertEquals("clipping   by-norm", text(training.getClipping()));
		assertEquals("stop rules   early-stopping", text(training.getStopRules().get(0)));
	}

	@Test
	void labelsShowNamesAndValues() {
		sample.h1.setName("gate");
		assertEquals("gate", text(sample.h1));
		assertEquals("x1 \u2192 gate   +0.3000", text(sample.x1h1));
		assertEquals("gate \u2192 gate after 1   +0.5000", text(sample.h1h1));
		assertEquals("gate \u2192 d   1x3", text(sample.h1d));
		assertEquals("hidden   2", text(sample.hidden));
		assertEquals("d   3", text(sample.layer));
		assertEquals("Look here", text(sample.note));
	}

	@Test
	void iconsNameTheTypeInTheCatalog() {
		assertEquals("neuron:hidden", icon(sample.h1));
		assertEquals("layer:dense", icon(sample.layer));
		assertEquals(List.of("link", "link", "group", "note", "network"),
				List.of(icon(sample.x1h1), icon(sample.h1d), icon(sample.hidden), icon(sample.note), icon(sample.network)));
	}

	@Test
	void everyKindOfElementHasALabelAndAnIcon() {
		Literals.NETWORK.getEPackage().getEClassifiers().stream().filter(EClass.class::isInstance)
				.map(EClass.class::cast).filter(kind -> !kind.isAbstract() && kind != Literals.SETTING)
				.map(SomaFactory.eINSTANCE::create).forEach(element -> assertFalse((text(element) + icon(element)).contains("@"), text(element)));
	}

	@Test
	void aNewLinkRefreshesItsTarget() {
		listen();
		execute(Edits.connect(domain, sample.x2, sample.h2, 0, 1));
		assertContentRefreshed(sample.h2);
	}

	@Test
	void deletedNodesRefreshTheirGroupAndTheTargetsOfTheirLinks() {
		listen();
		execute(Edits.delete(domain, List.of(sample.x1)));
		assertContentRefreshed(sample.inputs);
		assertContentRefreshed(sample.h1);
		assertContentRefreshed(sample.network);
		heard.clear();
		domain.getCommandStack().undo();
		assertContentRefreshed(sample.inputs);
		assertContentRefreshed(sample.h2);
		assertContentRefreshed(sample.network);
	}

	@Test
	void ungroupedNodesAppearUnderTheNetworkEvenWhereTheGroupWasClosed() {
		children(sample.network).forEach(this::text);
		factory.addListener(notification -> heard.add((IViewerNotification) notification));
		execute(Edits.regroup(domain, List.of(sample.h2), null));
		assertContentRefreshed(sample.hidden);
		assertContentRefreshed(sample.network);
	}

	@Test
	void renamingANodeRefreshesTheLabelsOfItsLinksEvenWhereItIsNotShown() {
		text(sample.x1h1);
		factory.addListener(notification -> heard.add((IViewerNotification) notification));
		execute(Edits.rename(domain, sample.x1, "left"));
		assertTrue(heard.stream().anyMatch(refresh -> refresh.getElement() == sample.x1h1 && refresh.isLabelUpdate()), "link not refreshed");
	}

	@Test
	void aWeightRefreshesTheLinkAlone() {
		listen();
		execute(Edits.set(domain, sample.x1h1, Literals.SYNAPSE__WEIGHT, 5f));
		assertEquals(List.of(sample.x1h1), heard.stream().map(IViewerNotification::getElement).toList());
		assertFalse(heard.get(0).isContentRefresh());
	}

	/** As a viewer with everything opened. */
	private void listen() {
		adaptAll(sample.network);
		factory.addListener(notification -> heard.add((IViewerNotification) notification));
	}

	private void adaptAll(Object element) {
		text(element);
		children(element).forEach(this::adaptAll);
	}

	private void execute(Command command) {
		domain.getCommandStack().execute(command);
	}

	private void assertContentRefreshed(Object element) {
		assertTrue(heard.stream().anyMatch(refresh -> refresh.getElement() == element && refresh.isContentRefresh()),
				() -> text(element) + " was not refreshed");
	}

	private Collection<?> children(Object element) {
		return tree(element).getChildren(element);
	}

	private ITreeItemContentProvider tree(Object element) {
		return (ITreeItemContentProvider) factory.adapt(element, ITreeItemContentProvider.class);
	}

	private String text(Object element) {
		return ((IItemLabelProvider) factory.adapt(element, IItemLabelProvider.class)).getText(element);
	}

	private Object icon(Object element) {
		return ((IItemLabelProvider) factory.adapt(element, IItemLabelProvider.class)).getImage(element);
	}
}
