package org.soma.data.ui.editor;

import java.util.Map;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.services.IServiceLocator;
import org.soma.data.drawing.Drawing;
import org.soma.data.ui.pictures.PictureListener;
import org.soma.data.ui.pictures.PicturesPage;
import org.soma.data.ui.pictures.SheetPictures;
import org.soma.data.ui.pictures.SheetSamples;
import org.soma.data.ui.table.DataTable;
import org.soma.model.Shape;
import org.soma.ui.handlers.FocusCommands;
import org.soma.ui.pad.DrawPad;

/** The rows as pictures, and the pad on which they are drawn: two tabs beside that of the table. */
final class PictureTabs implements DatasetState.Listener, PictureListener {

	private final CTabFolder folder;
	private final DatasetState state;
	private final DataTable table;
	private final PicturesPage page;
	private final DrawPad pad;
	private final CTabItem pictureTab;
	private final CTabItem padTab;
	private SheetPictures pictures;
	private Shape drawn;
	private boolean stale = true;

	PictureTabs(CTabFolder folder, DatasetState state, DataTable table, IServiceLocator services) {
		this.folder = folder;
		this.state = state;
		this.table = table;
		page = new PicturesPage(folder, this);
		pictureTab = tab("Pictures", page);
		pad = new DrawPad(folder);
		padTab = tab("Draw", pad);
		pad.installCommands(services);
		FocusCommands.install(services, page.canvas(), "org.soma.data.ui.pictures",
				Map.of(IWorkbenchCommandConstants.EDIT_SELECT_ALL, page.canvas()::selectAll));
		folder.addListener(SWT.Selection, event -> chosen());
		state.addListener(this);
		sheetChanged();
	}

	private CTabItem tab(String title, Composite content) {
		CTabItem tab = new CTabItem(folder, SWT.NONE);
		tab.setText(title);
		tab.setControl(content);
		return tab;
	}

	/** The thumbnails, for tests. */
	PicturesPage page() {
		return page;
	}

	DrawPad pad() {
		return pad;
	}

	@Override
	public void sheetChanged() {
		pictures = Optional.ofNullable(state.rows()).flatMap(rows -> SheetPictures.of(rows, position -> state.parts().part(position)))
				.orElse(null);
		stale = true;
		// Rows can be added once all that are there have been found.
		boolean drawable = pictures != null && state.isEditable() && Drawing.isDrawable(pictures.shape());
		Shape shape = drawable ? pictures.shape() : null;
		if (shape == null ? drawn != null : !shape.equals(drawn)) {
			drawn = shape;
			pad.setSink(shape == null ? null
					: new SheetSamples(state.rows(), state.document().getEditingDomain().getCommandStack(), () -> pictures));
		}
		refresh();
	}

	@Override
	public void knowledgeChanged() {
		page.canvas().redraw();
	}

	private void refresh() {
		if (stale && folder.getSelection() == pictureTab) {
			stale = false;
			page.show(pictures);
		}
	}

	/** A tab was clicked: the pictures show what is selected in the table. */
	private void chosen() {
		refresh();
		if (folder.getSelection() == pictureTab && pictures != null && table.areRowsSelected()) {
			page.select(table.positions());
		}
		folder.getSelection().getControl().setFocus();
	}

	@Override
	public void selected(int[] rows) {
		if (rows.length > 0) {
			table.showFound(rows[0], Math.max(0, pictures.labelColumn()));
		}
	}

	@Override
	public void opened(int row) {
		if (drawn != null) {
			folder.setSelection(padTab);
			pad.edit(row, pictures.unit(row), pictures.label(row));
			pad.setFocus();
		}
	}
}
