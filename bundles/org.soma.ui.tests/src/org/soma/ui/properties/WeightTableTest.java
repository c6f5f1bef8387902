package org.soma.ui.properties;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.soma.model.Neuron;
import org.soma.model.Projection;
import org.soma.model.Synapse;
import org.soma.model.edit.commands.Edits;
import org.soma.ui.grid.Cell;
import org.soma.ui.grid.CellRange;
import org.soma.ui.grid.Mark;

class WeightTableTest {

	@TempDir
	Path folder;

	@Test
	void aNeuronHasItsBiasAndARowForEachSource() throws Exception {
		OpenNetwork open = OpenNetwork.ofNeurons(folder);
		WeightTable table = open.table(open.node("h1"));
		assertEquals(List.of("bias", "x1", "x2"), IntStream.range(0, table.rows()).mapToObj(table::rowTitle).toList());
		assertEquals(List.of("+0.5000", "+0.2500", "-0.5000"), IntStream.range(0, 3).mapToObj(row -> table.cell(row, 0).text()).toList());
		assertEquals(Mark.UNLOCKED, table.cell(1, 0).mark());
		assertEquals(Mark.LOCKED, table.cell(2, 0).mark());
		assertEquals("3 values, 1 locked", table.summary());
	}

	@Test
	void severalNeuronsStandBesideEachOtherWithHolesWhereNothingIsConnected() throws Exception {
		OpenNetwork open = OpenNetwork.ofNeurons(folder);
		WeightTable table = open.table(open.node("h1"), open.node("h2"));
		assertEquals(2, table.columns());
		assertEquals("+0.7500", table.cell(1, 1).text());
		assertEquals(Cell.EMPTY, table.cell(2, 1));
		assertEquals(Optional.empty(), table.text(2, 1));
	}

	@Test
	void whatIsTypedIsOneStep() throws Exception {
		OpenNetwork open = OpenNetwork.ofNeurons(folder);
		WeightTable table = open.table(open.node("h1"));
		table.type(1, 0, "-1.5");
		assertEquals(-1.5f, ((Synapse) open.link("x1", "h1")).getWeight());
		table.type(0, 0, "2");
		assertEquals(2, ((Neuron) open.node("h1")).getBias());
		open.stack().undo();
		open.stack().undo();
		assertEquals("+0.2500", table.cell(1, 0).text());
		assertFalse(open.stack().canUndo());
	}

	@Test
	void nonsenseKeepsTheValueAndSaysWhy() throws Exception {
		OpenNetwork open = OpenNetwork.ofNeurons(folder);
		WeightTable table = open.table(open.node("h1"));
		table.type(1, 0, "much");
		assertEquals(List.of("'much' is no number; write one such as -0.25"), open.notices);
		assertEquals("+0.2500", table.cell(1, 0).text());
		assertFalse(open.stack().canUndo());
	}

	@Test
	void aRangeIsLockedAsOneStep() throws Exception {
		OpenNetwork open = OpenNetwork.ofNeurons(folder);
		WeightTable table = open.table(open.node("h1"));
		table.toggle(new CellRange(0, 0, 2, 0));
		assertEquals("3 values, 3 locked", table.summary());
		open.stack().undo();
		assertEquals("3 values, 1 locked", table.summary());
		assertFalse(open.stack().canUndo());
	}

	@Test
	void aBlockIsPastedAsOneStepAndSkipsHoles() throws Exception {
		OpenNetwork open = OpenNetwork.ofNeurons(folder);
		WeightTable table = open.table(open.node("h1"), open.node("h2"));
		table.paste(1, 0, "1\t2\n3\t4\n");
		assertEquals(List.of(), open.notices);
		assertEquals(1, ((Synapse) open.link("x1", "h1")).getWeight());
		assertEquals(2, ((Synapse) open.link("x1", "h2")).getWeight());
		assertEquals(3, ((Synapse) open.link("x2", "h1")).getWeight());
		open.stack().undo();
		assertEquals(Optional.of("0.25\t0.75\n-0.5\t\n"), table.copy(new CellRange(1, 0, 2, 1)));
		assertFalse(open.stack().canUndo());
	}

	@Test
	void aBlockThatDoesNotFitIsRefused() throws Exception {
		OpenNetwork open = OpenNetwork.ofNeurons(folder);
		open.table(open.node("h1")).paste(2, 0, "1\n2");
		assertTrue(open.notices.get(0).contains("upper left"), open.notices::toString);
		assertFalse(open.stack().canUndo());
	}

	@Test
	void aProjectionIsAMatrixOfUnits() throws Exception {
		OpenNetwork open = OpenNetwork.ofLayers(folder);
		Projection projection = (Projection) open.link("in", "out");
		WeightTable table = open.table(projection);
		assertEquals(3, table.rows());
		assertEquals("in[2]", table.rowTitle(2));
		assertEquals("out[1]", table.columnTitle(1));
		assertEquals("+5.0000", table.cell(2, 1).text());
		table.type(2, 1, "7");
		assertEquals(7, projection.getWeights().get(5));
		table.paste(0, 0, "9\t8\n7\t6");
		assertEquals(Optional.of("9\t8\n7\t6\n4\t7\n"), table.copy(new CellRange(0, 0, 2, 1)));
		table.toggle(new CellRange(0, 1, 2, 1));
		assertEquals("6 values, 3 locked", table.summary());
		assertEquals(Mark.LOCKED, table.cell(1, 1).mark());
		open.stack().undo();
		open.stack().undo();
		assertEquals(Optional.of("0\t1\n2\t3\n4\t7\n"), table.copy(new CellRange(0, 0, 2, 1)));
	}

	@Test
	void unitsThatAreNotConnectedAreHoles() throws Exception {
		OpenNetwork open = OpenNetwork.ofLayers(folder);
		Projection projection = (Projection) open.link("in", "out");
		open.stack().execute(Edits.setConnected(open.document.getEditingDomain(), projection, 3, false));
		WeightTable table = open.table(open.node("out"));
		assertEquals(Cell.EMPTY, table.cell(1, 1));
		table.paste(1, 0, "1\t1");
		assertEquals(3, projection.getWeights().get(3));
		assertEquals(1, projection.getWeights().get(2));
	}
}
