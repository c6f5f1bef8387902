package org.soma.model.edit.commands;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CommandStack;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.soma.model.SomaFactory;
import org.soma.model.SomaPackage.Literals;
import org.soma.model.Training;
import org.soma.model.edit.ModelDocument;
import org.soma.model.resource.Documents;

class TrainingEditsTest {

	@TempDir
	Path folder;

	private Training training;
	private EditingDomain domain;

	@BeforeEach
	void open() throws Exception {
		Path file = folder.resolve("xor.training");
		Documents.save(SomaFactory.eINSTANCE.createTraining(), file);
		ModelDocument document = ModelDocument.open(file);
		training = (Training) document.getModel();
		domain = document.getEditingDomain();
	}

	private CommandStack execute(Command command) {
		domain.getCommandStack().execute(command);
		return domain.getCommandStack();
	}

	@Test
	void aStopRuleComesAndGoes() {
		CommandStack history = execute(TrainingEdits.add(domain, training, Literals.TRAINING__STOP_RULES, "target-loss"));
		assertEquals("target-loss", training.getStopRules().get(0).getType());
		history.undo();
		assertTrue(training.getStopRules().isEmpty());
		history.redo();
		execute(Edits.delete(domain, List.of(training.getStopRules().get(0))));
		assertTrue(training.getStopRules().isEmpty());
		history.undo();
		assertEquals(1, training.getStopRules().size());
	}

	@Test
	void aChoiceIsTakenBack() {
		execute(TrainingEdits.choose(domain, training, Literals.TRAINING__CLIPPING, "by-norm"));
		CommandStack history = execute(TrainingEdits.clear(domain, training, Literals.TRAINING__CLIPPING));
		assertNull(training.getClipping());
		history.undo();
		assertEquals("by-norm", training.getClipping().getType());
	}

	@Test
	void oneChoiceIsNotAddedToAndSeveralAreNotCleared() {
		assertThrows(IllegalArgumentException.class, () -> TrainingEdits.add(domain, training, Literals.TRAINING__LOSS, "mse"));
		assertThrows(IllegalArgumentException.class, () -> TrainingEdits.clear(domain, training, Literals.TRAINING__STOP_RULES));
	}
}
