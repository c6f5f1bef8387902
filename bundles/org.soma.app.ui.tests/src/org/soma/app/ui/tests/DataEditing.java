package org.soma.app.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.ui.ide.IDE;
import org.soma.data.NewDataset;
import org.soma.data.sheet.Sheet;
import org.soma.data.sheet.SheetView;
import org.soma.data.ui.editor.DatasetEditor;
import org.soma.model.resource.Documents;
import org.soma.testing.ui.TestProject;
import org.soma.testing.ui.User;
import org.soma.testing.ui.Wait;
import org.soma.testing.ui.WorkbenchExtension;

/** A dataset's editor as its user meets it. */
final class DataEditing {

	final DatasetEditor editor;

	private DataEditing(DatasetEditor editor) {
		this.editor = editor;
	}

	/** The same of a table that is written now, with no other editor open. */
	static DataEditing anew(IProject project, String table, String content) throws Exception {
		WorkbenchExtension.page().closeAllEditors(false);
		TestProject.write(project.getFile(table), content);
		return open(project, table);
	}

	/** Opens a dataset that is made of a table in the project. */
	static DataEditing open(IProject project, String table) throws Exception {
		var folder = project.getLocation().toPath();
		String name = table.replaceFirst("\\..*", "") + ".dataset";
		var dataset = folder.resolve(name);
		Documents.save(NewDataset.from(dataset, folder.resolve(table).toString()).make(), dataset);
		project.refreshLocal(IResource.DEPTH_INFINITE, null);
		Wait.untilWorkspaceIsQuiet();
		return open(project.getFile(name));
	}

	static DataEditing open(IFile dataset) throws Exception {
		DatasetEditor editor = (DatasetEditor) IDE.openEditor(WorkbenchExtension.page(), dataset);
		DataEditing data = new DataEditing(editor);
		data.untilKnown();
		return data;
	}

	void untilKnown() {
		Wait.until("all is known of the rows", () -> editor.state().summary().isComplete());
		Wait.allEvents();
	}

	Sheet sheet() {
		return editor.state().rows().sheet();
	}

	/** The middle of a cell on the display, by its place as it is shown. */
	Point cell(int row, int column) {
		return middle(editor.table().bounds(row, column));
	}

	Point head(int row, int column) {
		return middle(editor.table().head(row, column));
	}

	private Point middle(Rectangle bounds) {
		return editor.table().control().toDisplay(bounds.x + bounds.width / 2, bounds.y + bounds.height / 2);
	}

	void click(int row, int column) {
		User.clickAt(cell(row, column));
	}

	/** All cells that are shown. */
	List<List<String>> shown() {
		List<List<String>> rows = new ArrayList<>();
		SheetView view = editor.state().view();
		for (int row = 0; row < view.rows(); row++) {
			List<String> cells = new ArrayList<>();
			for (int column = 0; column < view.sheet().columns().size(); column++) {
				cells.add(view.sheet().text(view.position(row), column));
			}
			rows.add(cells);
		}
		return rows;
	}

	/** Does something that changes the rows in one step, undoes it with the keys and redoes it. */
	void isOneStep(Runnable change) {
		isOneStep(this::shown, change);
	}

	/** The same of whatever can be asked for. */
	void isOneStep(Supplier<?> asked, Runnable change) {
		Object before = asked.get();
		change.run();
		Wait.until("something has changed", () -> !asked.get().equals(before));
		Object after = asked.get();
		editor.table().control().setFocus();
		User.press("ctrl+z");
		Wait.until("it is undone", () -> asked.get().equals(before));
		User.press("ctrl+y");
		Wait.until("it is redone", () -> asked.get().equals(after));
		assertNotEquals(before, after);
		assertEquals(true, editor.isDirty());
	}
}
