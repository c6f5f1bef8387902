package org.soma.data.ui.editor;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
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

/**
 * The rows as pictures, and the pad on which they are drawn: two tabs beside that of the table. What is in them is made when
 * they are first shown.
 */
final class PictureTabs implements DatasetState.Listener, PictureListener {

	private final CTabFolder folder;
	private final DatasetState state;
	private final DataTable table;
	private final IServiceLocator services;
	private final CTabItem pictureTab;
	private final CTabItem padTab;
	private PicturesPage page;
	private DrawPad pad;
	private SheetPictures pictures;
	/** The shape in which rows can be drawn, or null. */
	private Shape drawn;
	private boolean stale = true;
	/** Whether the pictures that are selected were selected as pictures, and the table does not know. */
	private boolean isPicked;

	PictureTabs(CTabFolder folder, DatasetState state, DataTable table, IServiceLocator services) {
		this.folder = folder;
		this.state = state;
		this.table = table;
		this.services = services;
		pictureTab = tab("Pictures");
		padTab = tab("Draw");
		folder.addListener(SWT.Selection, event -> chosen());
		state.addListener(this);
		sheetChanged();
	}

	private CTabItem tab(String title) {
		CTabItem tab = new CTabItem(folder, SWT.NONE);
		tab.setText(title);
		return tab;
	}

	/** The thumbnails. */
	PicturesPage page() {
		if (page == null) {
			page = new PicturesPage(folder, this);
			pictureTab.setControl(page);
			FocusCommands.install(services, page.canvas(), "org.soma.data.ui.pictures",
					Map.of(IWorkbenchCommandConstants.EDIT_SELECT_ALL, page.canvas()::selectAll));
		}
		return page;
	}

	DrawPad pad() {
		if (pad == null) {
			pad = new DrawPad(folder);
			padTab.setControl(pad);
			pad.installCommands(services);
			offerSamples();
		}
		return pad;
	}

	private void offerSamples() {
		pad.setSink(drawn == null ? null
				: new SheetSamples(state.rows(), state.document().getEditingDomain().getCommandStack(), () -> pictures));
	}

	@Override
	public void sheetChanged() {
		pictures = Optional.ofNullable(state.rows()).flatMap(rows -> SheetPictures.of(rows, position -> state.parts().part(position)))
				.orElse(null);
		table.showPictures(pictures);
		stale = true;
		// Rows can be added once all that are there have been found.
		boolean drawable = pictures != null && state.isEditable() && Drawing.isDrawable(pictures.shape());
		Shape shape = drawable ? pictures.shape() : null;
		if (!Objects.equals(shape, drawn)) {
			drawn = shape;
			if (pad != null) {
				offerSamples();
			}
		}
		refresh();
	}

	@Override
	public void knowledgeChanged() {
		if (page != null) {
			page.canvas().redraw();
		}
	}

	private void refresh() {
		if (stale && folder.getSelection() == pictureTab) {
			stale = false;
			page().show(pictures);
		}
	}

	/** A tab was clicked: what was selected in the table or among the pictures is selected in the other one, too. */
	private void chosen() {
		refresh();
		if (folder.getSelection() == padTab) {
			pad();
		}
		if (folder.getSelection() == pictureTab && pictures != null && !isPicked) {
			page.select(table.positions());
		} else if (folder.getSelection() != pictureTab && isPicked) {
			isPicked = false;
			table.selectPositions(page.canvas().selection());
		}
		boolean ofPictures = folder.getSelection() == pictureTab || folder.getSelection() == padTab;
		(ofPictures ? folder.getSelection().getControl() : table.control()).setFocus();
	}

	@Override
	public void selected(int[] rows) {
		isPicked = true;
	}

	@Override
	public void opened(int row) {
		if (drawn != null) {
			pad().edit(row, pictures.unit(row), pictures.label(row));
			folder.setSelection(padTab);
			pad.setFocus();
		}
	}
}
