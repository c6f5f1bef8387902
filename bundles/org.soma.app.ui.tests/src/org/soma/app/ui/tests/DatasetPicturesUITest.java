package org.soma.app.ui.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSource;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.navigator.CommonNavigator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.soma.data.NewDataset;
import org.soma.data.sheet.SheetColumn;
import org.soma.data.ui.editor.DatasetEditor;
import org.soma.data.ui.pictures.PicturesPage;
import org.soma.model.resource.Documents;
import org.soma.testing.ui.Answer;
import org.soma.testing.ui.ContextMenu;
import org.soma.testing.ui.Pixels;
import org.soma.testing.ui.TestProject;
import org.soma.testing.ui.User;
import org.soma.testing.ui.Wait;
import org.soma.testing.ui.Widgets;
import org.soma.testing.ui.WorkbenchExtension;
import org.soma.ui.pad.DrawPad;

/** Pictures in the dataset's editor, and a file that is dropped on the explorer, under real mouse and keys. */
@ExtendWith(WorkbenchExtension.class)
class DatasetPicturesUITest {

	@TempDir
	Path disk;
	private DatasetEditor editor;

	/** The ten 5x5 digits. */
	private void open() throws Exception {
		IProject project = TestProject.with("p", "n.network", TestProject.NETWORK).getProject();
		IFile file = project.getFile("digits.dataset");
		Path path = file.getLocation().toPath();
		Documents.save(NewDataset.generated(path, "digits-5x5").make(), path);
		project.refreshLocal(IResource.DEPTH_ONE, null);
		editor = (DatasetEditor) IDE.openEditor(WorkbenchExtension.page(), file);
		Wait.until("the rows are there", () -> editor.state().rows() != null && editor.state().isEditable());
	}

	private void choose(String title) {
		Composite control = editor.table().control().getParent().getParent().getParent();
		CTabFolder folder = (CTabFolder) control;
		CTabItem tab = Arrays.stream(folder.getItems()).filter(each -> each.getText().equals(title)).findFirst().orElseThrow();
		Rectangle at = tab.getBounds();
		User.clickAt(folder.toDisplay(at.x + at.width / 2, at.y + at.height / 2));
		Wait.until("the tab is shown", () -> folder.getSelection() == tab);
	}

	private int rows() {
		return editor.state().rows().sheet().rows();
	}

	private Point middle(PicturesPage page, int row) {
		Rectangle at = page.canvas().bounds(row);
		return page.canvas().toDisplay(at.x + at.width / 2, at.y + at.height / 2);
	}

	private Point pixel(DrawPad pad, int x, int y) {
		Rectangle at = pad.bounds(x, y);
		return pad.canvas().toDisplay(at.x + at.width / 2, at.y + at.height / 2);
	}

	@Test
	void theSameRowsAreSelectedInTheTableAndAmongThePictures() throws Exception {
		open();
		Rectangle head = editor.table().head(3, -1);
		User.clickAt(editor.table().control().toDisplay(head.x + head.width / 2, head.y + head.height / 2));
		choose("Pictures");
		Wait.until("the row's picture is selected", () -> Arrays.equals(new int[] { 3 }, editor.pictures().canvas().selection()));
		User.clickAt(middle(editor.pictures(), 5));
		User.clickHolding("shift", middle(editor.pictures(), 7));
		choose("Draw");
		choose("Table");
		Wait.until("the pictures' rows are selected", () -> Arrays.equals(new int[] { 5, 6, 7 }, editor.table().positions()));
		assertTrue(editor.table().control().isFocusControl(), "the keys go to the table");
		choose("Pictures");
		assertArrayEquals(new int[] { 5, 6, 7 }, editor.pictures().canvas().selection());
	}

	@Test
	void aColumnIsAddedBesidePictures() throws Exception {
		IProject project = TestProject.with("p", "n.network", TestProject.NETWORK).getProject();
		Path folder = project.getLocation().toPath();
		ByteBuffer images = ByteBuffer.allocate(16 + 3 * 25).putInt(0x803).putInt(3).putInt(5).putInt(5);
		Files.write(folder.resolve("few-images-idx3-ubyte"), images.put(20, (byte) 200).array());
		Files.write(folder.resolve("few-labels-idx1-ubyte"), ByteBuffer.allocate(11).putInt(0x801).putInt(3).put(new byte[] { 7, 8, 9 }).array());
		DataEditing data = DataEditing.open(project, "few-images-idx3-ubyte");
		editor = data.editor;
		data.isOneStep(() -> {
			data.click(1, 2);
			ContextMenu.choose(data.cell(1, 2), "Add Column");
		});
		assertEquals(List.of("image25", "column", "label"), data.sheet().columns().subList(24, 27).stream().map(SheetColumn::name).toList());
		choose("Pictures");
		Wait.until("the rows are pictures as before", () -> editor.pictures().canvas().bounds(2) != null);
	}

	@Test
	void rowsOfTheTableShowTheirPictures() throws Exception {
		open();
		Rectangle head = editor.table().head(1, -1);
		assertTrue(head.height >= 28, "there is room for it");
		Wait.until("there is a picture in the head of the row", () -> darkPixels(editor.table().control(), head) > 100);
	}

	private static int darkPixels(Control control, Rectangle area) {
		ImageData pixels = Pixels.of(control, area);
		int dark = 0;
		for (int y = 0; y < area.height; y++) {
			for (int x = 0; x < area.width; x++) {
				RGB colour = Pixels.at(pixels, x, y);
				dark += colour.red + colour.green + colour.blue < 60 ? 1 : 0;
			}
		}
		return dark;
	}

	@Test
	void aPictureIsOpenedChangedAndWrittenBack() throws Exception {
		open();
		choose("Pictures");
		Wait.until("pictures are shown", () -> editor.pictures().canvas().bounds(2) != null);
		User.clickAt(middle(editor.pictures(), 2));
		User.press("Return");
		DrawPad pad = editor.pad();
		Wait.until("the pad is shown", () -> pad.canvas().isFocusControl());
		double before = pad.drawing().pixel(0, 0, 0);
		User.press("i");
		Wait.until("it is inverted", () -> pad.drawing().pixel(0, 0, 0) == 1 - before);
		User.press("ctrl+z");
		Wait.until("undo is the pad's own", () -> pad.drawing().pixel(0, 0, 0) == before && !editor.isDirty());
		User.press("ctrl+y");
		User.click(Widgets.button(pad, "Write Back"));
		Wait.until("the row is changed", () -> editor.state().rows().sheet().number(2, 0) == 1 - before);
		editor.state().document().getEditingDomain().getCommandStack().undo();
		assertEquals(before, editor.state().rows().sheet().number(2, 0));
	}

	@Test
	void whatIsDrawnBecomesARowAndCanBeUndone() throws Exception {
		open();
		int before = rows();
		choose("Draw");
		DrawPad pad = editor.pad();
		Wait.until("the pad has the data's grid", () -> pad.drawing().shape().toString().equals("5x5"));
		User.drag(pixel(pad, 1, 1), pixel(pad, 3, 3));
		Combo label = Widgets.labelled(pad, Combo.class, "Label");
		assertTrue(label.getItemCount() > 1, "the data's labels are offered");
		User.click(Widgets.button(pad, "Add as Sample"));
		Wait.until("a row is added", () -> rows() == before + 1);
		assertEquals(1, editor.state().rows().sheet().number(before, 6));
		choose("Pictures");
		Wait.until("it is among the pictures", () -> editor.pictures().canvas().bounds(before) != null);
		editor.state().document().getEditingDomain().getCommandStack().undo();
		Wait.until("the row is gone", () -> rows() == before);
	}

	@Test
	void aDataFileThatIsDroppedOnTheExplorerIsImported() throws Exception {
		TestProject.with("p", "n.network", TestProject.NETWORK);
		Path file = Files.writeString(disk.resolve("dropped.csv"), "a,b,y\n1,2,0\n3,4,1\n");
		CommonNavigator explorer = (CommonNavigator) WorkbenchExtension.page().showView("org.soma.ui.explorer");
		Tree tree = explorer.getCommonViewer().getTree();
		TreeItem project = Widgets.item(tree, "p");
		Shell desktop = new Shell(Display.getCurrent(), SWT.SHELL_TRIM);
		try {
			desktop.setText("Desktop");
			desktop.setLayout(new FillLayout());
			Label icon = new Label(desktop, SWT.NONE);
			icon.setText(file.getFileName().toString());
			DragSource source = new DragSource(icon, DND.DROP_COPY | DND.DROP_MOVE);
			source.setTransfer(FileTransfer.getInstance());
			source.addDragListener(new DragSourceAdapter() {

				@Override
				public void dragSetData(DragSourceEvent event) {
					event.data = new String[] { file.toString() };
				}
			});
			desktop.setBounds(700, 300, 300, 200);
			desktop.open();
			Wait.until("the icon is there", () -> icon.isVisible() && desktop == desktop.getDisplay().getActiveShell());
			Rectangle at = project.getBounds();
			Answer wizard = Answer.to("Import Data", shell -> {
				assertEquals(file.toString(), Widgets.labelled(shell, Text.class, "File").getText());
				assertEquals("p", Widgets.labelled(shell, Combo.class, "Project or folder").getText());
				shell.close();
			});
			User.dragAndDrop(icon.toDisplay(40, 40), tree.toDisplay(at.x + 10, at.y + at.height / 2));
			wizard.await();
		} finally {
			desktop.dispose();
		}
	}
}
