package org.soma.model.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.common.command.CommandStack;
import org.eclipse.emf.edit.command.DeleteCommand;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.soma.model.Network;
import org.soma.model.Neuron;
import org.soma.model.SomaPackage.Literals;
import org.soma.model.edit.commands.Edits;
import org.soma.model.resource.DocumentException;
import org.soma.model.resource.Documents;

class ModelDocumentTest {

	@TempDir
	private Path folder;
	private Path file;
	private ModelDocument document;
	private final List<String> heard = new ArrayList<>();

	@BeforeEach
	void open() throws IOException {
		file = Files.createDirectory(folder.resolve("project")).resolve("xor.network");
		Documents.save(new SampleNetwork().network, file);
		document = ModelDocument.open(file);
		document.addListener(new ModelDocumentListener() {
			@Override
			public void dirtyChanged(ModelDocument changed) {
				heard.add(changed.isDirty() ? "dirty" : "clean");
			}

			@Override
			public void contentChanged(ModelDocument changed) {
				heard.add("content");
			}

			@Override
			public void saved(ModelDocument changed) {
				heard.add("saved");
			}

			@Override
			public void reloaded(ModelDocument changed) {
				heard.add("reloaded");
			}
		});
	}

	@Test
	void isDirtyExactlyWhileItDiffersFromTheFile() throws IOException {
		assertFalse(document.isDirty());
		setBias(1);
		assertTrue(document.isDirty());
		stack().undo();
		assertFalse(document.isDirty(), "dirty after everything was undone");
		stack().redo();
		document.save();
		assertFalse(document.isDirty());
		stack().undo();
		assertTrue(document.isDirty(), "clean although what was saved is undone");
		setBias(2);
		assertTrue(document.isDirty(), "clean although another change took the place of the one that was saved");
	}

	@Test
	void tellsItsListeners() throws IOException {
		setBias(1);
		setBias(2);
		document.save();
		stack().undo();
		assertEquals(List.of("content", "dirty", "content", "saved", "clean", "content", "dirty"), heard);
	}

	@Test
	void savesWhatWasEdited() throws IOException {
		setBias(0.125f);
		document.save();
		assertEquals(0.125f, h1(ModelDocument.open(file)).getBias());
	}

	@Test
	void staysDirtyWhereSavingFails() throws IOException {
		setBias(1);
		Files.move(file.getParent(), folder.resolve("elsewhere"));
		assertThrows(DocumentException.class, document::save);
		assertTrue(document.isDirty());
		assertFalse(heard.contains("saved"));
		Files.move(folder.resolve("elsewhere"), file.getParent());
		document.save();
		assertFalse(document.isDirty());
	}

	@Test
	void reloadingTakesOverTheFileAndForgetsTheHistory() throws IOException {
		setBias(1);
		Network before = (Network) document.getModel();
		heard.clear();
		document.reload();
		assertNotSame(before, document.getModel());
		assertEquals(0, h1(document).getBias());
		assertFalse(document.isDirty());
		assertFalse(stack().canUndo());
		assertEquals(List.of("reloaded", "clean"), heard);
		setBias(3);
		assertEquals(3, h1(document).getBias());
	}

	@Test
	void keepsEverythingWhereReloadingFails() throws IOException {
		setBias(1);
		Files.writeString(file, "no network");
		assertThrows(DocumentException.class, document::reload);
		assertEquals(1, h1(document).getBias());
		assertTrue(stack().canUndo());
		assertTrue(document.isDirty());
	}

	@Test
	void itsElementsLeadToItsEditingDomain() {
		assertSame(document.getEditingDomain(), AdapterFactoryEditingDomain.getEditingDomainFor(h1(document)));
	}

	@Test
	void emfsDeleteIsOurs() {
		stack().execute(DeleteCommand.create(document.getEditingDomain(), List.of(h1(document))));
		assertEquals("Delete h1", stack().getUndoCommand().getLabel());
		assertEquals(2, assertInstanceOf(Network.class, document.getModel()).getLinks().size());
	}

	@Test
	void twoOnOneFileShareOneDocument() throws IOException {
		ModelDocuments documents = new ModelDocuments();
		ModelDocument first = documents.acquire(file);
		ModelDocument second = documents.acquire(file.getParent().resolve("../project/xor.network"));
		assertSame(first, second);
		documents.release(first);
		assertSame(first, documents.find(file).orElseThrow(), "closed while somebody uses it");
		documents.release(second);
		assertTrue(documents.find(file).isEmpty());
		assertNotSame(first, documents.acquire(file));
		assertThrows(IllegalArgumentException.class, () -> documents.release(first));
	}

	@Test
	void aFileThatCannotBeReadIsNotOpen() {
		ModelDocuments documents = new ModelDocuments();
		Path missing = folder.resolve("missing.network");
		assertThrows(DocumentException.class, () -> documents.acquire(missing));
		assertTrue(documents.find(missing).isEmpty());
	}

	private void setBias(float bias) {
		stack().execute(Edits.set(document.getEditingDomain(), h1(document), Literals.NEURON__BIAS, bias));
	}

	private CommandStack stack() {
		return document.getEditingDomain().getCommandStack();
	}

	private static Neuron h1(ModelDocument opened) {
		return (Neuron) ((Network) opened.getModel()).getNodes().get(2);
	}
}
