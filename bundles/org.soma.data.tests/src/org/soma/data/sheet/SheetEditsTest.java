package org.soma.data.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.soma.data.DataFolder;
import org.soma.data.NewDataset;
import org.soma.model.Column;
import org.soma.model.Dataset;
import org.soma.model.Part;
import org.soma.model.SomaFactory;
import org.soma.model.resource.Documents;

/** Every change does what the same change of plain lists does, and can be undone and redone. */
class SheetEditsTest {

	@TempDir
	private Path temp;
	private DataFolder folder;
	private DatasetSheet rows;
	private final BasicCommandStack stack = new BasicCommandStack();

	@BeforeEach
	void open() throws Exception {
		folder = new DataFolder(temp);
		rows = open("a,b,y\n" + String.join("\n", IntStream.range(0, 12).mapToObj(i -> i + "," + (100 - i) + ",c" + i % 3).toList()) + "\n");
	}

	private DatasetSheet open(String csv) throws Exception {
		folder.text("rows.csv", csv);
		Dataset dataset = NewDataset.from(folder.dataset, folder.folder.resolve("rows.csv").toString()).make();
		Documents.save(dataset, folder.dataset);
		DatasetSheet opened = DatasetSheet.open(dataset, folder.dataset);
		opened.index(() -> false);
		opened.grow();
		return opened;
	}

	@AfterEach
	void close() {
		rows.dispose();
	}

	private SheetEdits edits() {
		return new SheetEdits(rows);
	}

	/** Executes the command, undoes and redoes it; each time all cells and the whole dataset are as they must be. */
	private void does(Command command, Consumer<PlainSheet> same) {
		PlainSheet before = PlainSheet.of(rows.sheet());
		Dataset datasetBefore = EcoreUtil.copy(rows.dataset());
		stack.execute(command);
		PlainSheet expected = PlainSheet.of(rows.sheet());
		expected.rows.clear();
		before.rows.forEach(row -> expected.rows.add(new ArrayList<>(row)));
		same.accept(expected);
		assertEquals(expected, PlainSheet.of(rows.sheet()), command.getLabel());
		Dataset datasetAfter = EcoreUtil.copy(rows.dataset());
		stack.undo();
		assertEquals(before, PlainSheet.of(rows.sheet()), command.getLabel() + " undone");
		assertEquals(true, EcoreUtil.equals(datasetBefore, rows.dataset()), command.getLabel() + " undone");
		stack.redo();
		assertEquals(expected, PlainSheet.of(rows.sheet()), command.getLabel() + " redone");
		assertEquals(true, EcoreUtil.equals(datasetAfter, rows.dataset()), command.getLabel() + " redone");
	}

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 4, 5, 6 })
	void anyChangesInAnyOrder(long seed) throws Exception {
		Random random = new Random(seed);
		for (int i = 0; i < 120; i++) {
			any(random);
		}
		PlainSheet last = PlainSheet.of(rows.sheet());
		List<String> names = rows.sheet().columns().stream().map(SheetColumn::name).toList();
		while (stack.canUndo()) {
			stack.undo();
		}
		assertEquals("11", rows.sheet().text(11, 0));
		while (stack.canRedo()) {
			stack.redo();
		}
		Saves.save(rows, folder);
		DatasetSheet again = DatasetSheet.open(Documents.load(folder.dataset, Dataset.class), folder.dataset);
		again.index(() -> false);
		again.grow();
		assertEquals(last, PlainSheet.of(again.sheet()));
		assertEquals(names, again.sheet().columns().stream().map(SheetColumn::name).toList());
		again.dispose();
	}

	private void any(Random random) {
		int count = rows.sheet().rows();
		int columns = rows.sheet().columns().size();
		int[] some = some(random, count);
		int column = random.nextInt(columns);
		int at = random.nextInt(count + 1);
		switch (random.nextInt(12)) {
		case 0, 1 -> {
			String text = text(random);
			does(edits().type(List.of(new Sheet.Cell(some[0], column, text))), plain -> plain.rows.get(some[0]).set(column, text));
		}
		case 2 -> does(edits().addRows(at, 2), plain -> {
			plain.rows.add(at, new ArrayList<>(java.util.Collections.nCopies(columns, "")));
			plain.rows.add(at, new ArrayList<>(java.util.Collections.nCopies(columns, "")));
		});
		case 3 -> {
			if (some.length < count - 3) {
				does(edits().deleteRows(some), plain -> plain.remove(some));
			}
		}
		case 4 -> does(edits().duplicateRows(some), plain -> plain.rows.addAll(some[some.length - 1] + 1, plain.picked(some)));
		case 5 -> does(edits().moveRows(at, some), plain -> {
			List<List<String>> moved = plain.picked(some);
			int before = (int) Arrays.stream(some).filter(position -> position < at).count();
			plain.remove(some);
			plain.rows.addAll(at - before, moved);
		});
		case 6 -> {
			int[] order = IntStream.range(0, count).boxed().sorted((a, b) -> Integer.compare(Integer.reverse(a * 31), Integer.reverse(b * 31)))
					.mapToInt(Integer::intValue).toArray();
			does(edits().orderRows(order), plain -> {
				List<List<String>> ordered = plain.picked(order);
				plain.rows.clear();
				plain.rows.addAll(ordered);
			});
		}
		case 7 -> {
			if (columns < 8) {
				does(edits().addColumn(column, named(edits().freeName("new"))),
						plain -> plain.insertColumn(column, java.util.Collections.nCopies(count, "")));
			}
		}
		case 8 -> {
			if (columns > 2) {
				does(edits().deleteColumn(column), plain -> plain.removeColumn(column));
			} else {
				does(edits().duplicateColumn(column), plain -> plain.insertColumn(column + 1, plain.column(column)));
			}
		}
		case 9 -> {
			int target = random.nextInt(columns);
			does(edits().moveColumn(column, target), plain -> {
				List<String> moved = plain.column(column);
				plain.removeColumn(column);
				plain.insertColumn(target, moved);
			});
		}
		case 10 -> does(edits().fill(column, some, new Fill.Series(5, 0.5)),
				plain -> IntStream.range(0, some.length).forEach(i -> plain.rows.get(some[i]).set(column, Fill.plain(5 + i * 0.5))));
		default -> does(edits().paste(some, column, List.of(new String[] { "p" }, new String[] { null }, new String[] { "q q" })), plain -> {
			while (some.length < 3 && plain.rows.size() < count + 3 - some.length) {
				plain.rows.add(new ArrayList<>(java.util.Collections.nCopies(columns, "")));
			}
			plain.rows.get(some[0]).set(column, "p");
			plain.rows.get(some.length > 2 ? some[2] : count + 2 - some.length).set(column, "q q");
		});
		}
	}

	private static int[] some(Random random, int count) {
		return IntStream.generate(() -> random.nextInt(count)).limit(1 + random.nextInt(4)).distinct().sorted().toArray();
	}

	private static String text(Random random) {
		return switch (random.nextInt(5)) {
		case 0 -> "with, comma";
		case 1 -> "two\nlines";
		case 2 -> "a \"quoted\" word";
		case 3 -> "";
		default -> String.valueOf(random.nextInt(1000));
		};
	}

	private static Column named(String name) {
		Column column = SomaFactory.eINSTANCE.createColumn();
		column.setName(name);
		return column;
	}

	@Test
	void rowsPlacedByHandStayInTheirPart() {
		stack.execute(edits().assign(Part.TEST, 3, 4, 8));
		assertEquals("4-5,9", rows.dataset().getSplit().getTestRows());
		stack.execute(edits().deleteRows(0, 4));
		assertEquals("3,7", rows.dataset().getSplit().getTestRows());
		stack.execute(edits().addRows(0, 1));
		assertEquals("4,8", rows.dataset().getSplit().getTestRows());
		stack.undo();
		stack.undo();
		assertEquals("4-5,9", rows.dataset().getSplit().getTestRows());
	}

	@Test
	void aColumnIsFilledByAnExpressionOfOthers() {
		does(edits().fill(2, null, Fill.Expression.parse("a*2 + row", rows.sheet())),
				plain -> IntStream.range(0, 12).forEach(i -> plain.rows.get(i).set(2, String.valueOf(3 * i + 1))));
		stack.execute(edits().type(List.of(new Sheet.Cell(0, 0, "50"))));
		assertEquals("1", rows.sheet().text(0, 2), "what was filled in stays");
	}

	@Test
	void aColumnIsFilledByChanceAlwaysTheSame() {
		stack.execute(edits().fill(0, null, Fill.Random.uniform(7, -1, 1)));
		PlainSheet once = PlainSheet.of(rows.sheet());
		stack.undo();
		stack.execute(edits().fill(0, null, Fill.Random.uniform(7, -1, 1)));
		assertEquals(once, PlainSheet.of(rows.sheet()));
		assertEquals(12, once.column(0).stream().distinct().count());
	}

	@Test
	void whatIsNotAllowedIsRefused() {
		String message = assertThrows(IllegalArgumentException.class, () -> edits().paste(new int[] { 0 }, 2, List.<String[]>of(new String[] { "1", "2" })))
				.getMessage();
		assertEquals("the block is 2 columns wide where there are 1; paste it further left, or add columns first", message);
		assertThrows(IllegalArgumentException.class, () -> edits().addColumn(0, named("a")));
	}
}
