package org.soma.ui.properties;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.soma.model.Node;
import org.soma.model.Projection;
import org.soma.model.edit.commands.Edits;
import org.soma.ui.grid.CellRange;
import org.soma.ui.grid.Mark;

class TicksTest {

	@TempDir
	Path folder;

	@Test
	void aTickIsAConnection() throws Exception {
		OpenNetwork open = OpenNetwork.ofNeurons(folder);
		Ticks ticks = ticks(open, 0, List.of("x1", "x2"), List.of("h1", "h2"));
		assertEquals(Mark.TICKED, ticks.mark(0, 1));
		assertEquals(Mark.UNTICKED, ticks.mark(1, 1));
		assertEquals("3 of 4 connected", ticks.summary());
		assertEquals(Mark.PARTLY_TICKED, ticks.mark(new CellRange(0, 0, 1, 1)));
		ticks.toggle(CellRange.cell(1, 1));
		assertNotNull(open.link("x2", "h2"));
		open.stack().undo();
		assertNull(open.link("x2", "h2"));
	}

	@Test
	void aWholeRowIsConnectedAndThenDisconnectedInOneStepEach() throws Exception {
		OpenNetwork open = OpenNetwork.ofNeurons(folder);
		CellRange row = new CellRange(1, 0, 1, 1);
		ticks(open, 0, List.of("x1", "x2"), List.of("h1", "h2")).toggle(row);
		assertNotNull(open.link("x2", "h2"));
		ticks(open, 0, List.of("x1", "x2"), List.of("h1", "h2")).toggle(row);
		assertNull(open.link("x2", "h1"));
		assertNull(open.link("x2", "h2"));
		open.stack().undo();
		assertNotNull(open.link("x2", "h1"));
		open.stack().undo();
		assertNotNull(open.link("x2", "h1"));
		assertNull(open.link("x2", "h2"));
	}

	@Test
	void whatTypesForbidCannotBeTickedAndSaysWhy() throws Exception {
		OpenNetwork open = OpenNetwork.ofNeurons(folder);
		Ticks ticks = ticks(open, 0, List.of("h1"), List.of("x1", "h1", "h2"));
		assertEquals(Mark.BARRED, ticks.mark(0, 0));
		assertEquals(Mark.BARRED, ticks.mark(0, 1));
		assertEquals(Mark.UNTICKED, ticks.mark(0, 2));
		ticks.toggle(CellRange.cell(0, 0));
		assertTrue(open.notices.get(0).contains("take their values from the data"), open.notices::toString);
	}

	@Test
	void aCycleIsRefusedWithoutADelayAndMadeWithOne() throws Exception {
		OpenNetwork open = OpenNetwork.ofNeurons(folder);
		open.stack().execute(Edits.connect(open.document.getEditingDomain(), open.node("h1"), open.node("h2"), 0, 1));
		ticks(open, 0, List.of("h2"), List.of("h1")).toggle(CellRange.cell(0, 0));
		assertTrue(open.notices.get(0).contains("cycle"), open.notices::toString);
		ticks(open, 1, List.of("h2"), List.of("h1")).toggle(CellRange.cell(0, 0));
		assertEquals(Mark.TICKED, ticks(open, 1, List.of("h2"), List.of("h1")).mark(0, 0));
	}

	@Test
	void betweenTwoLayersUnitsAreTicked() throws Exception {
		OpenNetwork open = OpenNetwork.ofLayers(folder);
		Ticks ticks = ticks(open, 0, List.of("in"), List.of("out"));
		assertInstanceOf(UnitTicks.class, ticks);
		Projection projection = (Projection) open.link("in", "out");
		ticks.toggle(new CellRange(0, 0, 2, 0));
		assertEquals(3, projection.getConnected().count());
		assertEquals(Mark.UNTICKED, ticks.mark(2, 0));
		assertEquals("3 of 6 connected", ticks.summary());
		ticks.toggle(new CellRange(0, 0, 2, 1));
		assertNull(projection.getConnected());
		open.stack().undo();
		open.stack().undo();
		assertEquals("6 of 6 connected", ticks.summary());
	}

	private static Ticks ticks(OpenNetwork open, int delay, List<String> sources, List<String> targets) {
		return Ticks.between(nodes(open, sources), nodes(open, targets), delay, open.changes);
	}

	private static List<Node> nodes(OpenNetwork open, List<String> ids) {
		return ids.stream().map(open::node).toList();
	}
}
