package org.soma.data.ui.pictures;

import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.soma.ui.look.Icons;
import org.soma.ui.look.TextStyle;
import org.soma.ui.look.Theme;
import org.soma.ui.look.Themes;

/** Pictures with their classes beside them: all or those of one class, as they come or class by class, in any size. */
public final class PicturesPage extends Composite {

	private static final int CLASSES_WIDTH = 150;

	private final Consumer<Theme> restyled = theme -> redrawAll();
	private final PictureListener listener;
	private final Button grouped;
	private final Label text;
	private final Table classes;
	private final PictureCanvas canvas;
	private PictureSource source;
	private PictureLabels labels;
	private String[] names = {};

	public PicturesPage(Composite parent, PictureListener listener) {
		super(parent, SWT.NONE);
		this.listener = listener;
		GridLayoutFactory.fillDefaults().numColumns(2).margins(8, 6).spacing(8, 6).applyTo(this);
		Composite top = new Composite(this, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).spacing(12, 0).applyTo(top);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(top);
		tools(top);
		grouped = new Button(top, SWT.CHECK);
		grouped.setText("&Group by class");
		grouped.addListener(SWT.Selection, event -> order());
		text = new Label(top, SWT.NONE);
		TextStyle.DIM.applyTo(text);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).applyTo(text);
		classes = new Table(this, SWT.SINGLE | SWT.FULL_SELECTION | SWT.BORDER | SWT.V_SCROLL);
		GridDataFactory.fillDefaults().grab(false, true).hint(CLASSES_WIDTH, SWT.DEFAULT).applyTo(classes);
		classes.addListener(SWT.Selection, event -> order());
		canvas = new PictureCanvas(this, new Told());
		GridDataFactory.fillDefaults().grab(true, true).applyTo(canvas);
		Themes.addListener(restyled);
		addDisposeListener(event -> Themes.removeListener(restyled));
	}

	private void tools(Composite parent) {
		ToolBar bar = new ToolBar(parent, SWT.FLAT);
		item(bar, SWT.RADIO, "gallery", "Gallery", event -> canvas().setList(!((ToolItem) event.widget).getSelection())).setSelection(true);
		item(bar, SWT.RADIO, "list", "List", event -> canvas().setList(((ToolItem) event.widget).getSelection()));
		new ToolItem(bar, SWT.SEPARATOR);
		item(bar, SWT.PUSH, "zoom-out", "Smaller (-)", event -> canvas().zoom(-1));
		item(bar, SWT.PUSH, "zoom-in", "Larger (+); large pixels show their values", event -> canvas().zoom(1));
	}

	private static ToolItem item(ToolBar bar, int style, String icon, String help, Consumer<Event> action) {
		ToolItem item = new ToolItem(bar, style);
		item.setImage(Icons.image(icon));
		item.setToolTipText(help);
		item.addListener(SWT.Selection, action::accept);
		return item;
	}

	/** The thumbnails themselves. */
	public PictureCanvas canvas() {
		return canvas;
	}

	/**
	 * Shows other pictures, or the same ones after they changed.
	 *
	 * @param pictures null where the data has none
	 */
	public void show(PictureSource pictures) {
		source = pictures;
		labels = null;
		canvas.show(pictures, "This data has no pictures. Give its inputs a sample shape such as 28x28, or import pictures.");
		describe();
		if (pictures == null) {
			classes.removeAll();
		} else {
			PictureLabels.read(pictures, this, wanted -> wanted == source, this::labelled);
		}
	}

	/** Selects the pictures of these rows, as when they were selected elsewhere. */
	public void select(int[] rows) {
		canvas.select(rows);
		describe();
	}

	@Override
	public boolean setFocus() {
		// The window system asks for it also while the page goes.
		return !canvas.isDisposed() && canvas.setFocus();
	}

	private void labelled(PictureLabels read) {
		labels = read;
		int chosen = Math.max(0, classes.getSelectionIndex());
		String before = chosen > 0 && chosen <= names.length ? names[chosen - 1] : null;
		classes.setRedraw(false);
		classes.removeAll();
		names = read.names().stream().sorted(PictureOrder.BY_CLASS).toArray(String[]::new);
		new TableItem(classes, SWT.NONE).setText(String.format(Locale.ROOT, "All  \u00b7  %,d", source.count()));
		int[] counts = read.counts();
		for (String name : names) {
			new TableItem(classes, SWT.NONE).setText(
					String.format(Locale.ROOT, "%s  \u00b7  %,d", PicturePainter.named(name), counts[read.names().indexOf(name)]));
		}
		int again = before == null ? 0 : 1 + IntStream.range(0, names.length).filter(i -> names[i].equals(before)).findFirst().orElse(-1);
		classes.setSelection(again);
		classes.setRedraw(true);
		if (again > 0 || grouped.getSelection()) {
			order();
		}
	}

	private void order() {
		if (labels == null) {
			return;
		}
		int chosen = classes.getSelectionIndex();
		int only = chosen <= 0 ? -1 : labels.names().indexOf(names[chosen - 1]);
		canvas.setOrder(PictureOrder.of(labels.classes(), labels.names(), only, grouped.getSelection()));
		describe();
	}

	private void describe() {
		if (source == null) {
			text.setText("");
			return;
		}
		int selected = canvas.selection().length;
		text.setText(String.format(Locale.ROOT, "%,d pictures of %s%s", canvas.count(), source.shape(),
				selected > 1 ? String.format(Locale.ROOT, ", %,d selected", selected) : ""));
	}

	private void redrawAll() {
		if (!isDisposed()) {
			canvas.redraw();
		}
	}

	/** Hands on what is done with the thumbnails. */
	private final class Told implements PictureListener {

		@Override
		public void selected(int[] rows) {
			describe();
			listener.selected(rows);
		}

		@Override
		public void opened(int row) {
			listener.opened(row);
		}
	}
}
