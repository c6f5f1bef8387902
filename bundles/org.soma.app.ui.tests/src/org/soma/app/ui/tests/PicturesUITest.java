package org.soma.app.ui.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.soma.data.Datasets;
import org.soma.data.NewDataset;
import org.soma.data.ui.pictures.PictureListener;
import org.soma.data.ui.pictures.PictureSource;
import org.soma.data.ui.pictures.PicturesPage;
import org.soma.data.ui.pictures.TablePictures;
import org.soma.model.Dataset;
import org.soma.model.Part;
import org.soma.model.Shape;
import org.soma.testing.Shared;
import org.soma.testing.ui.User;
import org.soma.testing.ui.Wait;
import org.soma.testing.ui.Widgets;
import org.soma.testing.ui.WorkbenchExtension;

/** The page of thumbnails under real mouse and keys, in a window of its own. */
@ExtendWith(WorkbenchExtension.class)
class PicturesUITest {

	private final List<Integer> opened = new ArrayList<>();
	private Shell shell;
	private PicturesPage page;
	private int[] selected = {};

	private void open(PictureSource source) {
		shell = new Shell(Display.getCurrent(), SWT.SHELL_TRIM);
		shell.setText("Pictures");
		shell.setLayout(new FillLayout());
		page = new PicturesPage(shell, new PictureListener() {

			@Override
			public void selected(int[] rows) {
				selected = rows;
			}

			@Override
			public void opened(int row) {
				opened.add(row);
			}
		});
		shell.setBounds(40, 40, 1000, 700);
		shell.open();
		page.show(source);
		page.setFocus();
		Wait.until("the classes are known", () -> classes().getItemCount() > 1);
	}

	@AfterEach
	void close() {
		if (shell != null) {
			shell.dispose();
		}
	}

	private Table classes() {
		return Widgets.find(shell, Table.class, table -> true).orElseThrow();
	}

	private Point middle(int row) {
		Rectangle at = page.canvas().bounds(row);
		return page.canvas().toDisplay(at.x + at.width / 2, at.y + at.height / 2);
	}

	/** Pictures of 4x4 whose first pixel is the row's number; every third is of class b. */
	private static final class Few implements PictureSource {

		@Override
		public int count() {
			return 300;
		}

		@Override
		public Shape shape() {
			return Shape.of(4, 4);
		}

		@Override
		public double value(int row, int pixel) {
			return pixel == 0 ? 1 : (double) row / count();
		}

		@Override
		public String label(int row) {
			return row % 3 == 0 ? "b" : "a";
		}

		@Override
		public Part part(int row) {
			return row < 200 ? Part.TRAIN : row < 250 ? Part.VALIDATION : Part.TEST;
		}
	}

	@Test
	void picturesAreSelectedAndOpened() {
		open(new Few());
		User.clickAt(middle(3));
		Wait.until("one is selected", () -> Arrays.equals(selected, new int[] { 3 }));
		User.press("Right", "shift+Right");
		Wait.until("two are selected", () -> Arrays.equals(selected, new int[] { 4, 5 }));
		User.press("Return");
		Wait.until("one is opened", () -> opened.equals(List.of(5)));
		User.press("End");
		Wait.until("the last is selected", () -> Arrays.equals(selected, new int[] { 299 }));
		User.press("Home");
		Wait.until("the first is selected", () -> Arrays.equals(selected, new int[] { 0 }));
		page.select(new int[] { 7, 250 });
		assertArrayEquals(new int[] { 7, 250 }, page.canvas().selection());
	}

	@Test
	void aClassIsShownAlone() {
		open(new Few());
		assertEquals(List.of("All  \u00b7  300", "a  \u00b7  200", "b  \u00b7  100"),
				Arrays.stream(classes().getItems()).map(item -> item.getText()).toList());
		Wait.until("the classes are laid out", () -> classes().getItem(2).getBounds().y > classes().getItem(1).getBounds().y);
		Rectangle b = classes().getItem(2).getBounds();
		User.clickAt(classes().toDisplay(b.x + 20, b.y + b.height / 2));
		Wait.until("only b is shown", () -> page.canvas().bounds(1) == null && page.canvas().bounds(3) != null);
		User.clickAt(middle(3));
		Wait.until("rows keep their numbers", () -> Arrays.equals(selected, new int[] { 3 }));
	}

	@Test
	void classesAreGrouped() {
		open(new Few());
		User.click(Widgets.button(shell, "Group by class"));
		Wait.until("b comes after all a", () -> page.canvas().bounds(0).y > page.canvas().bounds(299 - 1).y);
	}

	@Test
	void picturesGrowUntilTheirValuesCanBeRead() {
		open(new Few());
		User.clickAt(middle(3));
		int before = page.canvas().zoom();
		User.press("plus", "plus", "plus");
		Wait.until("they are larger", () -> page.canvas().zoom() > before && page.canvas().zoom() >= 28);
	}

	@Test
	void seventyThousandPicturesScrollInConstantMemory() throws Exception {
		Path mnist = Shared.folder("data/mnist");
		Path file = mnist.resolve("pictures.dataset");
		Dataset dataset = NewDataset.read(file, mnist).make();
		open(new TablePictures(Datasets.read(dataset, file), Shape.of(28, 28)));
		assertEquals("All  \u00b7  70,000", classes().getItem(0).getText());
		assertEquals(11, classes().getItemCount());
		User.click(page.canvas());
		long before = used();
		boolean[] painted = new boolean[1];
		page.canvas().addPaintListener(event -> painted[0] = true);
		for (int i = 0; i < 60; i++) {
			painted[0] = false;
			page.canvas().select(new int[] { i * 1100 });
			Wait.until("it is painted", () -> painted[0]);
		}
		Wait.until("what was passed is given back", () -> used() - before < 8 << 20);
		User.press("End");
		Wait.until("the last one is reached", () -> Arrays.equals(selected, new int[] { 69_999 }));
	}

	private static long used() {
		System.gc();
		return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
	}
}
