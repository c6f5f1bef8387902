package org.soma.ui.pad;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.services.IServiceLocator;
import org.soma.data.drawing.Drawing;
import org.soma.data.drawing.PixelListener;
import org.soma.data.drawing.Tool;
import org.soma.model.Shape;
import org.soma.ui.handlers.FocusCommands;
import org.soma.ui.look.Theme;
import org.soma.ui.look.Themes;

/**
 * A pad to draw pictures on, in any grid. It has a history of its own; what is drawn goes into data only through a
 * {@link SampleSink}, and to whoever listens to its pixels while they are drawn.
 */
public final class DrawPad extends Composite {

	private static final Shape USUAL = Shape.of(28, 28);

	private final Drawing drawing = new Drawing(USUAL);
	private final GridField grid;
	private final PadTools tools;
	private final PadCanvas canvas;
	private final SampleBar samples;
	private final Consumer<Theme> restyled = theme -> redrawAll();
	private Tool tool = Tool.PEN;
	private SampleSink sink;
	private int row = -1;
	private float[] opened;
	/** The shape that there was made room for. */
	private Shape arranged;

	public DrawPad(Composite parent) {
		super(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(8, 4).spacing(12, 4).applyTo(this);
		tools = new PadTools(this, this);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(tools.control());
		grid = new GridField(this, drawing);
		canvas = new PadCanvas(this, this);
		samples = new SampleBar(this, this);
		new PadKeys(this, canvas);
		drawing.addListener((pixels, shape) -> {
			refresh();
			if (!shape.equals(arranged)) {
				arrange();
			}
		});
		addListener(SWT.Resize, event -> arrange());
		arrange();
		Themes.addListener(restyled);
		addDisposeListener(event -> Themes.removeListener(restyled));
		refresh();
	}

	/** What is drawn, and its history. */
	public Drawing drawing() {
		return drawing;
	}

	/** The label and its buttons are beside the picture where that leaves it as large as it can be, and else below it. */
	private void arrange() {
		arranged = drawing.shape();
		Rectangle area = getClientArea();
		int wide = area.height * drawing.width() / drawing.height();
		boolean beside = sink != null && area.width - wide >= SampleBar.WIDTH;
		GridDataFactory.fillDefaults().span(beside ? 1 : 2, 1).grab(!beside, true).hint(beside ? wide : SWT.DEFAULT, SWT.DEFAULT).applyTo(canvas);
		GridDataFactory.fillDefaults().span(beside ? 1 : 2, 1).align(beside ? SWT.BEGINNING : SWT.FILL, SWT.BEGINNING).grab(true, false)
				.exclude(sink == null).applyTo(samples.control());
		samples.control().setVisible(sink != null);
		samples.stack(beside);
		layout(true, true);
	}

	/** Hears of the pixels while they are drawn, beginning with those that are there. */
	public void addPixelListener(PixelListener listener) {
		drawing.addListener(listener);
		listener.pixelsChanged(drawing.pixels(), drawing.shape());
	}

	public void removePixelListener(PixelListener listener) {
		drawing.removeListener(listener);
	}

	/** Draws in the shape of data from now on, with an empty grid. */
	public void setShape(Shape shape) {
		grid.offer(shape);
		if (!shape.equals(drawing.shape())) {
			edit(-1, new float[shape.size()], shape);
		}
	}

	/** Draws in this shape and no other, such as that of a network's inputs; begins with a picture that is not drawn by hand. */
	public void show(float[] pixels, Shape shape) {
		grid.hide();
		edit(-1, pixels, shape);
	}

	/** Lets undo, redo and delete of the workbench mean those of the pad while it has the focus. */
	public void installCommands(IServiceLocator services) {
		FocusCommands.install(services, canvas, "org.soma.ui.pad", Map.of(IWorkbenchCommandConstants.EDIT_UNDO, drawing::undo,
				IWorkbenchCommandConstants.EDIT_REDO, drawing::redo, IWorkbenchCommandConstants.EDIT_DELETE, drawing::clear));
	}

	/** Offers to add what is drawn to this data; to none where it is null. */
	public void setSink(SampleSink target) {
		sink = target;
		if (target != null) {
			setShape(target.shape());
			samples.offer(target.labels());
		}
		refresh();
		arrange();
	}

	/** Shows a picture of the data to be changed and written back. */
	public void edit(int dataRow, float[] pixels, String label) {
		edit(dataRow, pixels, sink.shape());
		samples.choose(label);
	}

	private void edit(int dataRow, float[] pixels, Shape shape) {
		row = dataRow;
		opened = pixels.clone();
		drawing.open(shape, pixels);
		refresh();
	}

	/** Where a pixel is on the {@link #canvas()}, for those who want to point at it. */
	public Rectangle bounds(int x, int y) {
		return canvas.bounds(x, y);
	}

	/** What is drawn upon. */
	public Control canvas() {
		return canvas;
	}

	@Override
	public boolean setFocus() {
		// The window system asks for it also while the pad goes.
		return !canvas.isDisposed() && canvas.setFocus();
	}

	Tool tool() {
		return tool;
	}

	Tool otherTool() {
		return tool == Tool.PEN ? Tool.ERASER : Tool.PEN;
	}

	void use(Tool other) {
		tool = other;
		refresh();
	}

	Optional<SampleSink> sink() {
		return Optional.ofNullable(sink);
	}

	/** The row of the data whose picture is shown; -1 where it is a new one. */
	int row() {
		return row;
	}

	/** Whether the picture is another than when it was opened. */
	boolean isChanged() {
		return !Arrays.equals(opened, drawing.pixels());
	}

	void refresh() {
		if (!isDisposed()) {
			tools.refresh();
			grid.show();
			samples.refresh();
			canvas.redraw();
		}
	}

	private void redrawAll() {
		if (!isDisposed()) {
			canvas.redraw();
		}
	}
}
