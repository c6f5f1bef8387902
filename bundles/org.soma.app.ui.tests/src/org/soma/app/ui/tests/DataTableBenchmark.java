package org.soma.app.ui.tests;

import java.io.BufferedOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Random;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.ui.ide.IDE;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.soma.data.NewDataset;
import org.soma.data.ui.editor.DatasetEditor;
import org.soma.model.resource.Documents;
import org.soma.project.SomaProjects;
import org.soma.testing.ui.Wait;
import org.soma.testing.ui.WorkbenchExtension;

/** How fast a large table opens and scrolls; run by releng/bench-data, which prints the lines that begin with "data:". */
@ExtendWith(WorkbenchExtension.class)
class DataTableBenchmark {

	private static final int ROWS = 1_000_000;
	private static final int COLUMNS = 100;
	private static final long WINDOW = 4_000_000_000L;

	private static Path folder;

	@BeforeAll
	static void write() throws Exception {
		folder = Files.createTempDirectory("soma-bench");
		Random random = new Random(1);
		try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(folder.resolve("rows.csv")), 1 << 20)) {
			StringBuilder head = new StringBuilder("id");
			for (int i = 1; i < COLUMNS; i++) {
				head.append(",x").append(i);
			}
			out.write(head.append('\n').toString().getBytes(StandardCharsets.US_ASCII));
			byte[][] tails = new byte[1000][];
			for (int i = 0; i < tails.length; i++) {
				StringBuilder tail = new StringBuilder();
				for (int k = 1; k < COLUMNS; k++) {
					tail.append(String.format(Locale.ROOT, ",%.3f", random.nextGaussian()));
				}
				tails[i] = tail.append('\n').toString().getBytes(StandardCharsets.US_ASCII);
			}
			for (int row = 0; row < ROWS; row++) {
				out.write(Integer.toString(row).getBytes(StandardCharsets.US_ASCII));
				out.write(tails[row * 7 % tails.length]);
			}
		}
	}

	@AfterAll
	static void delete() throws Exception {
		Files.deleteIfExists(folder.resolve("rows.csv"));
		Files.delete(folder);
	}

	@Test
	void aMillionRows() throws Exception {
		IProject project = SomaProjects.create("bench", null, null);
		Path dataset = project.getLocation().toPath().resolve("rows.dataset");
		Documents.save(NewDataset.from(dataset, folder.resolve("rows.csv").toString()).make(), dataset);
		project.refreshLocal(IResource.DEPTH_ONE, null);
		Wait.untilWorkspaceIsQuiet();
		long before = used();
		long began = System.nanoTime();
		DatasetEditor editor = (DatasetEditor) IDE.openEditor(WorkbenchExtension.page(), project.getFile("rows.dataset"));
		Wait.until("there are rows", () -> editor.state().view() != null && editor.state().view().rows() > 0);
		editor.table().control().update();
		double first = (System.nanoTime() - began) * 1e-9;
		Wait.until("all rows are there", () -> editor.state().view().rows() == ROWS);
		double all = (System.nanoTime() - began) * 1e-9;
		print("%,d rows by %d columns, %,d MB: first rows after %.2f s, all of them after %.2f s (limit 3 s)", editor.state().view().rows(), COLUMNS,
				Files.size(folder.resolve("rows.csv")) >> 20, first, all);
		scroll(editor, "scrolled row by row", frame -> frame % (ROWS - 100));
		scroll(editor, "jumping through all rows", frame -> (int) (frame * 7919L * 31 % (ROWS - 100)));
		print("%,d MB of heap more than before it was open", (used() - before) >> 20);
	}

	private interface Place {
		int of(int frame);
	}

	private static void scroll(DatasetEditor editor, String what, Place place) {
		int[] painted = { 0 };
		Listener painting = event -> painted[0]++;
		editor.table().control().addListener(SWT.Paint, painting);
		long longest = 0;
		long began = System.nanoTime();
		for (int frame = 0; System.nanoTime() - began < WINDOW; frame++) {
			long start = System.nanoTime();
			int before = painted[0];
			editor.table().scrollTo(place.of(frame));
			editor.table().control().redraw();
			while (painted[0] == before) {
				if (!Display.getCurrent().readAndDispatch()) {
					Thread.onSpinWait();
				}
			}
			longest = Math.max(longest, System.nanoTime() - start);
		}
		editor.table().control().removeListener(SWT.Paint, painting);
		print("%s: %.0f frames/s (limit 20), longest %.0f ms", what, painted[0] / ((System.nanoTime() - began) * 1e-9), longest * 1e-6);
	}

	private static long used() {
		System.gc();
		return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
	}

	private static void print(String format, Object... numbers) {
		System.out.println("data: " + String.format(Locale.ROOT, format, numbers));
	}
}
