package org.soma.app.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.gef.SharedCursors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.soma.model.Synapse;
import org.soma.testing.ui.Answer;
import org.soma.testing.ui.ContextMenu;
import org.soma.testing.ui.TestProject;
import org.soma.testing.ui.User;
import org.soma.testing.ui.Wait;
import org.soma.testing.ui.WorkbenchExtension;

/** What connects neurons and parts them again, with the mouse, the menu and the keys. */
@ExtendWith(WorkbenchExtension.class)
@TestInstance(Lifecycle.PER_CLASS)
class ConnectionsUITest {

	private Drawing drawing;

	@BeforeAll
	void open() throws Exception {
		drawing = Drawing.open(TestProject.with("p", "n.network", SmallNetwork.with("x1 h1", "h1 h2", "h2 y1")));
	}

	@BeforeEach
	void restore() {
		drawing.restore();
	}

	private int links() {
		return drawing.network().getLinks().size();
	}

	/** Marks two inputs, then selects two hidden neurons that nothing connects with them. */
	private void select() {
		drawing.select("x2", "x3");
		User.press("c");
		drawing.select("h2", "h3");
	}

	@Test
	void oneToOne() {
		drawing.isOneStep(() -> {
			select();
			drawing.choose("h3", "Connect", "Connect One to One");
		});
		assertEquals(5, links());
		assertTrue(drawing.link("x2", "h2").isPresent() && drawing.link("x3", "h3").isPresent());
	}

	@Test
	void aConnectionFromOneOfSeveralThatAreSelectedLeadsFromAll() {
		drawing.isOneStep(() -> {
			drawing.select("x2", "x3");
			User.drag(drawing.handle("x2"), drawing.at("h3"));
		});
		assertTrue(drawing.link("x2", "h3").isPresent() && drawing.link("x3", "h3").isPresent());
		assertEquals(5, links());
	}

	@Test
	void atRandom() {
		drawing.isOneStep(() -> {
			select();
			answer("Connect at Random", "1", () -> drawing.choose("h3", "Connect", "Connect at Random"));
		});
		assertEquals(7, links());
	}

	@Test
	void byDistance() {
		drawing.isOneStep(() -> {
			select();
			answer("Connect by Distance", "175", () -> drawing.choose("h3", "Connect", "Connect by Distance"));
		});
		assertTrue(drawing.link("x2", "h2").isPresent() && drawing.link("x3", "h2").isEmpty());
	}

	private static void answer(String title, String text, Runnable question) {
		Answer answer = Answer.to(title, shell -> {
			User.press("ctrl+a");
			User.type(text);
			User.press("Return");
		});
		question.run();
		answer.await();
	}

	@Test
	void allBetweenTwoSelectionsAreParted() {
		drawing.isOneStep(() -> {
			drawing.select("h1", "x2");
			User.press("c");
			drawing.select("x1", "h2");
			User.press("shift+c");
		});
		assertEquals(1, links());
	}

	@Test
	void allAmongWhatIsSelectedAreDeleted() {
		drawing.isOneStep(() -> {
			drawing.select("h1", "h2");
			drawing.choose("h1", "Connect", "Delete Connections Among and to Selected");
		});
		assertEquals(1, links());
	}

	@Test
	void aConnectionIsReversed() {
		drawing.isOneStep(() -> {
			drawing.clickBetween("h1", "h2");
			User.press("r");
		});
		assertTrue(drawing.link("h2", "h1").isPresent() && drawing.link("h1", "h2").isEmpty());
	}

	@Test
	void severalConnectionsAreReversedInOneStep() {
		drawing.select("h2");
		User.press("c");
		drawing.select("h3");
		User.press("c");
		Wait.until("there is one more", () -> links() == 4);
		drawing.isOneStep(() -> {
			drawing.clickBetween("h1", "h2");
			User.clickHolding("shift", drawing.between("h2", "h3"));
			Wait.until("both are selected", () -> drawing.selection().size() == 2);
			User.press("r");
		});
		assertTrue(drawing.link("h2", "h1").isPresent() && drawing.link("h3", "h2").isPresent());
		assertEquals(4, links());
	}

	@Test
	void neuronsAreDissolvedInOneStep() {
		drawing.isOneStep(() -> {
			drawing.select("h1", "h2");
			User.press("ctrl+Delete");
		});
		assertFalse(drawing.has("h1") || drawing.has("h2"));
		assertTrue(drawing.link("x1", "y1").isPresent());
	}

	@Test
	void oneToOneWithAKey() {
		drawing.isOneStep(() -> {
			select();
			User.press("o");
		});
		assertEquals(5, links());
	}

	@Test
	void whatIsCutFromTheMenuIsPastedFromTheMenu() {
		drawing.isOneStep(() -> drawing.choose("h3", "Cut"));
		assertFalse(drawing.has("h3"));
		drawing.isOneStep(() -> ContextMenu.choose(drawing.place(300, 250), "Paste"));
		assertTrue(drawing.has("h3"));
		ContextMenu.choose(drawing.place(300, 250), "Undo");
		assertFalse(drawing.has("h3"));
		ContextMenu.choose(drawing.place(300, 250), "Redo");
		assertTrue(drawing.has("h3"));
		drawing.isOneStep(() -> drawing.choose("h3", "Delete"));
		assertFalse(drawing.has("h3"));
	}

	@Test
	void whatIsCutWithAKeyIsPastedWithAKey() {
		drawing.isOneStep(() -> {
			drawing.select("h2", "y1");
			User.press("ctrl+x");
		});
		assertFalse(drawing.has("h2") || drawing.has("y1"));
		drawing.isOneStep(() -> User.press("ctrl+v"));
		assertTrue(drawing.has("h2") && drawing.link("h2", "y1").isPresent());
	}

	@Test
	void aConnectionIsReversedFromTheMenu() {
		drawing.isOneStep(() -> ContextMenu.choose(drawing.between("h1", "h2"), "Connect", "Reverse"));
		assertTrue(drawing.link("h2", "h1").isPresent());
	}

	@Test
	void aNeuronIsDissolved() {
		drawing.isOneStep(() -> {
			drawing.click("h1");
			User.press("ctrl+Delete");
		});
		assertFalse(drawing.has("h1"));
		assertTrue(drawing.link("x1", "h2").isPresent());
	}

	@Test
	void aNeuronIsInsertedFromTheMenu() {
		drawing.isOneStep(() -> ContextMenu.choose(drawing.between("h2", "y1"), "Connect", "Insert Neuron or Layer"));
		assertTrue(drawing.has("h4"));
		assertEquals(4, links());
	}

	@Test
	void neuronsAreInsertedIntoSeveralConnectionsInOneStep() {
		drawing.isOneStep(() -> {
			drawing.clickBetween("h2", "y1");
			User.clickHolding("shift", drawing.between("x1", "h1"));
			Wait.until("both are selected", () -> drawing.selection().size() == 2);
			User.press("i");
		});
		assertTrue(drawing.link("h2", "h4").isPresent() && drawing.link("x1", "h5").isPresent());
		assertEquals(5, links());
	}

	@Test
	void aConnectionIsLockedAndUnlocked() {
		drawing.isOneStep(() -> {
			drawing.clickBetween("h2", "y1");
			User.press("k");
		});
		assertTrue(synapse().isFrozen());
		drawing.isOneStep(() -> {
			drawing.clickBetween("h2", "y1");
			User.press("shift+k");
		});
		assertFalse(synapse().isFrozen());
	}

	@Test
	void valuesAreRandomised() {
		float before = synapse().getWeight();
		drawing.isOneStep(() -> ContextMenu.choose(drawing.between("h2", "y1"), "Randomise Values"));
		assertTrue(synapse().getWeight() != before);
	}

	private Synapse synapse() {
		return (Synapse) drawing.link("h2", "y1").orElseThrow();
	}

	@Test
	void aStrokeOfThePalettesKnifeCuts() {
		drawing.isOneStep(() -> {
			new Palette(drawing).click("Knife");
			User.drag(drawing.place(128, 10), drawing.place(128, 90));
		});
		assertTrue(drawing.link("x1", "h1").isEmpty());
		assertEquals(2, links());
	}

	@Test
	void thePalettesConnectionConnects() {
		drawing.isOneStep(() -> {
			new Palette(drawing).click("Connection");
			User.clickAt(drawing.at("x3"));
			User.clickAt(drawing.at("y2"));
		});
		assertTrue(drawing.link("x3", "y2").isPresent());
	}

	/** The mouse shows no entry and the status line the reason, also after the mouse was let go there. */
	@ParameterizedTest
	@CsvSource({ "h2, h1, would close a cycle", "x1, h1, exists already", "h1, x2, take their values from the data", "y1, h3, send nothing on" })
	void whatIsForbiddenIsRefused(String source, String target, String reason) {
		User.dragAndLook(drawing.handle(source), drawing.at(target), () -> {
			Wait.until("the reason is told: " + reason, () -> Drawing.status().contains(reason));
			assertEquals(SharedCursors.CURSOR_PLUG_NOT, drawing.canvas().getCursor());
		});
		Wait.allEvents();
		assertTrue(Drawing.status().contains(reason), Drawing.status());
		assertEquals(3, links());
		assertFalse(drawing.isDirty());
	}

	@Test
	void escapeTakesBackTheStartOfAConnection() {
		drawing.select("x2");
		User.press("c");
		Wait.until("it is told", () -> Drawing.status().contains("Connection from 1 node"));
		User.press("Escape");
		drawing.select("h3");
		User.press("c");
		Wait.until("a connection begins anew", () -> Drawing.status().contains("Connection from 1 node"));
		User.press("Escape");
		assertEquals(3, links());
	}

	@Test
	void escapeSelectsNothing() {
		drawing.select("x1", "h1");
		User.press("Escape");
		Wait.until("nothing is selected", () -> !drawing.selection().contains(drawing.node("x1")) && !drawing.selection().contains(drawing.node("h1")));
	}

	@Test
	void arrowsReachWhatIsNotConnected() {
		drawing.click("x3");
		User.press("Right");
		Wait.until("what is nearest at the right is selected", () -> drawing.selection().equals(List.of(drawing.node("h3"))));
		User.press("Left");
		Wait.until("and back", () -> drawing.selection().equals(List.of(drawing.node("x3"))));
	}

	@Test
	void arrowsGoAlongConnectionsThemselves() {
		drawing.click("x1");
		User.press("shift+Right");
		Wait.until("the connection is selected", () -> drawing.selection().equals(List.of(drawing.link("x1", "h1").orElseThrow())));
		User.press("Right");
		Wait.until("its end is selected", () -> drawing.selection().equals(List.of(drawing.node("h1"))));
	}
}
