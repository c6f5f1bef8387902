package org.soma.app.ui.tests;

import java.util.Arrays;

import org.eclipse.core.resources.IFile;
import org.eclipse.draw2d.SWTGraphics;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.ide.IDE;
import org.junit.jupiter.api.Assertions;
import org.soma.diagram.ui.figures.NodeFigure;
import org.soma.diagram.ui.parts.NetworkRoot;
import org.soma.model.Element;
import org.soma.model.Network;
import org.soma.model.Node;
import org.soma.testing.ui.Evidence;
import org.soma.testing.ui.User;
import org.soma.testing.ui.Wait;
import org.soma.testing.ui.WorkbenchExtension;
import org.soma.ui.documents.WorkspaceDocuments;

/** A network open in the diagram editor: where things are on the screen, and what it looks like. */
final class Drawing {

	private final IFile file;
	private final IEditorPart editor;
	private final GraphicalViewer viewer;

	private Drawing(IFile file, IEditorPart editor) {
		this.file = file;
		this.editor = editor;
		viewer = editor.getAdapter(GraphicalViewer.class);
	}

	static Drawing open(IFile file) throws Exception {
		Drawing drawing = new Drawing(file, IDE.openEditor(WorkbenchExtension.page(), file));
		Wait.until("the drawing is laid out", () -> drawing.canvas().getSize().x > 100);
		drawing.settle();
		return drawing;
	}

	GraphicalViewer viewer() {
		return viewer;
	}

	IEditorPart editor() {
		return editor;
	}

	Control canvas() {
		return viewer.getControl();
	}

	NetworkRoot root() {
		return (NetworkRoot) viewer.getRootEditPart();
	}

	Network network() {
		return (Network) WorkspaceDocuments.get().find(file).orElseThrow().getModel();
	}

	BasicCommandStack history() {
		return (BasicCommandStack) WorkspaceDocuments.get().find(file).orElseThrow().getEditingDomain().getCommandStack();
	}

	boolean isDirty() {
		return WorkspaceDocuments.get().find(file).orElseThrow().isDirty();
	}

	Node node(String id) {
		return network().getNodes().stream().filter(node -> id.equals(node.getId())).findFirst().orElseThrow();
	}

	boolean has(String id) {
		return network().getNodes().stream().map(Element::getId).anyMatch(id::equals);
	}

	private GraphicalEditPart part(String id) {
		return (GraphicalEditPart) viewer.getEditPartRegistry().get(node(id));
	}

	/** The middle of a node's body on the display. */
	Point at(String id) {
		Rectangle body = ((NodeFigure) part(id).getFigure()).body();
		return onDisplay(part(id), body.getCenter());
	}

	/** The handle of a node, from which connections are drawn. */
	Point handle(String id) {
		Rectangle body = ((NodeFigure) part(id).getFigure()).body();
		return onDisplay(part(id), new org.eclipse.draw2d.geometry.Point(body.right() - 2, body.getCenter().y));
	}

	private Point onDisplay(GraphicalEditPart part, org.eclipse.draw2d.geometry.Point inFigure) {
		org.eclipse.draw2d.geometry.Point point = inFigure.getCopy();
		part.getFigure().translateToAbsolute(point);
		return canvas().toDisplay(point.x, point.y);
	}

	/** A place of the canvas on the display, in the coordinates of the model. */
	Point place(double x, double y) {
		GraphicalEditPart contents = (GraphicalEditPart) viewer.getContents();
		return onDisplay(contents, new org.eclipse.draw2d.geometry.Point((int) x, (int) y));
	}

	/** The middle of a straight connection. */
	Point between(String source, String target) {
		return place((node(source).getX() + node(target).getX()) / 2, (node(source).getY() + node(target).getY()) / 2);
	}

	void select(String... ids) {
		viewer.setSelection(new StructuredSelection(Arrays.stream(ids).map(this::part).toList()));
		viewer.getControl().setFocus();
		Wait.allEvents();
	}

	void click(String id) {
		User.clickAt(at(id));
		Wait.until(id + " is selected", () -> part(id).getSelected() != EditPart.SELECTED_NONE);
	}

	/** Waits until the connections that are shown are those that there are. */
	void settle() {
		Wait.allEvents();
		Wait.until("the connections are painted", () -> root().links().isUpToDate());
		canvas().update();
		Wait.allEvents();
	}

	/** What the canvas looks like with nothing selected and the mouse elsewhere. */
	ImageData picture() {
		viewer.deselectAll();
		User.moveTo(canvas().toDisplay(canvas().getSize().x / 2, canvas().getSize().y - 30));
		Wait.allEvents();
		settle();
		Point size = canvas().getSize();
		Image image = new Image(canvas().getDisplay(), size.x, size.y);
		GC gc = new GC(image);
		SWTGraphics graphics = new SWTGraphics(gc);
		try {
			root().getFigure().paint(graphics);
			return image.getImageData();
		} finally {
			graphics.dispose();
			gc.dispose();
			image.dispose();
		}
	}

	/** Does something that is one step of the history; undoing it brings back the picture of before, redoing it that of after. */
	void isOneStep(Runnable gesture) {
		ImageData before = picture();
		Object undoable = history().getUndoCommand();
		gesture.run();
		Wait.until("something has changed", () -> history().getUndoCommand() != undoable);
		ImageData after = picture();
		Assertions.assertFalse(Arrays.equals(before.data, after.data), "nothing changed in the picture");
		viewer.getControl().setFocus();
		User.press("ctrl+z");
		Wait.until("it is undone", () -> history().getUndoCommand() == undoable);
		assertSame(before, "undo brings back the picture");
		User.press("ctrl+y");
		Wait.until("it is redone", () -> history().getUndoCommand() != undoable);
		assertSame(after, "redo brings back the picture");
	}

	/** What differs is kept beside the report, to be looked at. */
	private void assertSame(ImageData expected, String what) {
		ImageData actual = picture();
		if (!Arrays.equals(expected.data, actual.data)) {
			keep("expected", expected);
			keep("actual", actual);
			Assertions.fail(what);
		}
	}

	private static void keep(String name, ImageData picture) {
		ImageLoader writer = new ImageLoader();
		writer.data = new ImageData[] { picture };
		Evidence.picture(name).getParent().toFile().mkdirs();
		writer.save(Evidence.picture(name).toString(), SWT.IMAGE_PNG);
	}
}
