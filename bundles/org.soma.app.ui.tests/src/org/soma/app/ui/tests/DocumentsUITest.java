package org.soma.app.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.navigator.CommonNavigator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.soma.model.Network;
import org.soma.model.SomaPackage.Literals;
import org.soma.model.Synapse;
import org.soma.model.edit.ModelDocument;
import org.soma.model.edit.commands.Edits;
import org.soma.testing.ui.Answer;
import org.soma.testing.ui.TestProject;
import org.soma.testing.ui.User;
import org.soma.testing.ui.Wait;
import org.soma.testing.ui.Widgets;
import org.soma.testing.ui.WorkbenchExtension;
import org.soma.ui.documents.WorkspaceDocuments;

/** Documents and their files: who wins when both have changed. */
@ExtendWith(WorkbenchExtension.class)
class DocumentsUITest {

	private static final String CHANGED_ELSEWHERE = TestProject.NETWORK.replace("\"0.25\"", "\"0.125\"");

	@Test
	void changesAreKeptWhereTheUserSaysSo() throws Exception {
		IFile file = changed();
		Answer answer = Answer.to("File Changed", "Keep Changes");
		TestProject.write(file, CHANGED_ELSEWHERE);
		answer.await();
		assertEquals(0.75f, weight(file));
		User.press("ctrl+s");
		Wait.until("the file is saved, without another question", () -> !document(file).isDirty());
		assertTrue(TestProject.read(file).contains("weight=\"0.75\""));
		Wait.untilWorkspaceIsQuiet();
	}

	@Test
	void changesGoWhereTheUserSaysSo() throws Exception {
		IFile file = changed();
		Answer answer = Answer.to("File Changed", "Load File");
		TestProject.write(file, CHANGED_ELSEWHERE);
		answer.await();
		Wait.until("what is on disk is shown", () -> weight(file) == 0.125f);
		assertFalse(document(file).isDirty());
	}

	@Test
	void aSaveKeepsTheHistory() throws Exception {
		IFile file = changed();
		User.press("ctrl+s");
		Wait.until("the file is saved", () -> !document(file).isDirty());
		Wait.untilWorkspaceIsQuiet();
		User.press("ctrl+z");
		Wait.until("the change is undone", () -> weight(file) == 0.25f);
	}

	@Test
	void aDeletedFileIsWrittenAgainWhereTheUserSaysSo() throws Exception {
		IFile file = changed();
		Answer answer = Answer.to("File Deleted", "Write Again");
		Files.delete(file.getLocation().toPath());
		file.refreshLocal(IResource.DEPTH_ZERO, null);
		answer.await();
		Wait.until("the file is there again", file::exists);
		assertTrue(TestProject.read(file).contains("weight=\"0.75\""));
		Wait.untilWorkspaceIsQuiet();
	}

	@Test
	void changesFollowAFileThatIsMoved() throws Exception {
		IFile file = changed();
		IFile moved = file.getProject().getFile("m.network");
		Answer answer = Answer.to("File Moved", "Save");
		file.move(moved.getFullPath(), true, null);
		answer.await();
		Wait.until("the old document is closed", () -> WorkspaceDocuments.get().find(file).isEmpty());
		assertTrue(TestProject.read(moved).contains("weight=\"0.75\""));
		Wait.untilWorkspaceIsQuiet();
	}

	@Test
	void whatWasOpenInTheTreeStaysOpenWhenTheFileChanges() throws Exception {
		IFile file = TestProject.with("p", "n.network", TestProject.NETWORK);
		User.click(Widgets.item(explorer(), "p", "n.network", "h1", "x1"));
		TestProject.write(file, CHANGED_ELSEWHERE);
		Wait.until("the link is selected with its new weight",
				() -> explorer().getSelectionCount() == 1 && explorer().getSelection()[0].getText().endsWith("+0.1250"));
	}

	@Test
	void tensorsAreRenamedWithTheirNetwork() throws Exception {
		IFile file = TestProject.with("p", "n.network", TestProject.NETWORK);
		IFile tensors = file.getProject().getFile("n.safetensors");
		TestProject.write(tensors, "{}");
		User.click(Widgets.item(explorer(), "p", "n.network"));
		Answer answer = Answer.to("Rename Resource", question -> {
			User.type("other");
			User.press("Return");
		});
		User.press("F2");
		answer.await();
		Wait.until("the network is renamed", file.getProject().getFile("other.network")::exists);
		Wait.until("its tensors are too", file.getProject().getFile("other.safetensors")::exists);
		Wait.untilWorkspaceIsQuiet();
	}

	/** A file that is open in the Explorer with the first weight changed to 0.75. */
	private static IFile changed() throws Exception {
		IFile file = TestProject.with("p", "n.network", TestProject.NETWORK);
		User.click(Widgets.item(explorer(), "p", "n.network", "h1", "x1"));
		Wait.until("the document is the current one", () -> WorkspaceDocuments.get().current().isPresent());
		EditingDomain domain = document(file).getEditingDomain();
		domain.getCommandStack().execute(Edits.set(domain, synapse(file), Literals.SYNAPSE__WEIGHT, 0.75f));
		Wait.allEvents();
		return file;
	}

	private static Tree explorer() {
		return ((CommonNavigator) WorkbenchExtension.page().findView("org.soma.ui.explorer")).getCommonViewer().getTree();
	}

	private static ModelDocument document(IFile file) {
		return WorkspaceDocuments.get().find(file).orElseThrow();
	}

	private static Synapse synapse(IFile file) {
		return (Synapse) ((Network) document(file).getModel()).getLinks().get(0);
	}

	private static float weight(IFile file) {
		return synapse(file).getWeight();
	}
}
