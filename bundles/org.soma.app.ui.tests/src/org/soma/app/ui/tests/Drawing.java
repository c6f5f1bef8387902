package org.soma.app.ui.tests;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.core.resources.IFile;
import org.eclipse.draw2d.SWTGraphics;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.ide.IDE;
import org.junit.jupiter.api.Assertions;
import org.soma.diagram.look.LinkRoute;
import org.soma.diagram.ui.figures.NodeFigure;
import org.soma.catalog.validation.Problem;
import org.soma.catalog.validation.Validation;
import org.soma.diagram.ui.live.NetworkState;
import org.soma.diagram.ui.parts.NamedPart;
import org.soma.diagram.ui.parts.NetworkEditPart;
import org.soma.diagram.ui.parts.NodeEditPart;
import org.soma.diagram.ui.parts.NetworkRoot;
import org.soma.diagram.ui.verbs.Selected;
import org.soma.diagram.ui.verbs.ViewVerbs;
import org.soma.model.Element;
import org.soma.model.Group;
import org.soma.model.Link;
import org.soma.model.Network;
import org.soma.model.Networks;
import org.soma.model.Node;
import org.soma.testing.ui.Answer;
import org.soma.testing.ui.ContextMenu;
import org.soma.testing.ui.Evidence;
import org.soma.testing.ui.User;
import org.soma.testing.ui.Wait;
import org.soma.testing.ui.Widgets;
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
		return of(file, Wait.turnOf(() -> IDE.openEditor(WorkbenchExtension.page(), file)));
	}

	/** An editor that is open on a file. */
	static Drawing of(IFile file, IEditorPart editor) {
		Drawing drawing = seen(file, editor);
		drawing.settle();
		return drawing;
	}

	/** The same as soon as the whole of it is seen, and not yet what is wrong with it. */
	static Drawing seen(IFile file, IEditorPart editor) {
		Drawing drawing = new Drawing(file, editor);
		Wait.until("the drawing is laid out", () -> drawing.canvas().getSize().x > 100);
		Wait.allEvents();
		drawing.awaitLinks();
		return drawing;
	}

	/** As it was when it was opened: what tests that share a drawing begin with. */
	void restore() {
		while (history().canUndo()) {
			history().undo();
		}
		history().flush();
		editor.setFocus();
		viewer.getEditDomain().loadDefaultTool();
		viewer.deselectAll();
		new Selected(viewer).part().setThreshold(0);
		ViewVerbs.fit(new Selected(viewer));
		settle();
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

	GraphicalEditPart part(String id) {
		return part(node(id));
	}

	GraphicalEditPart part(EObject element) {
		return (GraphicalEditPart) viewer.getEditPartRegistry().get(element);
	}

	/** The middle of a note or a group. */
	Point at(EObject element) {
		return onDisplay(part(element), part(element).getFigure().getBounds().getCenter());
	}

	/** A place of a group's title, by which it can be taken. */
	Point title(Group group) {
		Rectangle title = ((NamedPart) part(group)).nameArea();
		return onDisplay(part(group), title.getCenter());
	}

	/** Types into the field that stands over a name, and takes it over. */
	void type(String text) {
		type(text, "Return");
	}

	/** Types into the field that stands over a name or a note, and takes it over with a key. */
	void type(String text, String key) {
		Wait.until("it can be typed", () -> Widgets.find(canvas().getParent(), Text.class, Text::isVisible).isPresent());
		User.press("ctrl+a");
		User.type(text);
		User.press(key);
		Wait.allEvents();
	}

	Optional<Link> link(String source, String target) {
		return Networks.link(node(source), node(target), 0);
	}

	/** The middle of a node's body on the display. */
	Point at(String id) {
		Rectangle body = ((NodeFigure) part(id).getFigure()).body();
		return onDisplay(part(id), body.getCenter());
	}

	/** The handle of a node, from which connections are drawn: it is there while the mouse is over the node. */
	Point handle(String id) {
		NodeFigure figure = (NodeFigure) part(id).getFigure();
		org.eclipse.draw2d.geometry.Point handle = new org.eclipse.draw2d.geometry.Point(figure.body().right() - 2, figure.body().getCenter().y);
		User.moveTo(at(id));
		Wait.until("the handle is shown", () -> figure.isHandleAt(handle));
		return onDisplay(part(id), handle);
	}

	/** The upper right corner of a group. */
	Point corner(Group group) {
		return onDisplay(part(group), part(group).getFigure().getBounds().getTopRight());
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

	/** A place on a connection, half way along it. */
	Point between(String source, String target) {
		NetworkEditPart network = (NetworkEditPart) viewer.getContents();
		LinkRoute route = root().links().links().route(network.spot(node(source)), network.spot(node(target)));
		return place(route.x(0.5), route.y(0.5));
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

	/** Selects one connection with the mouse. */
	void clickBetween(String source, String target) {
		Link link = link(source, target).orElseThrow();
		User.clickAt(between(source, target));
		Wait.until(source + " to " + target + " is selected", () -> selection().equals(List.of(link)));
	}

	/** What is selected, in the order in which it was. */
	List<Object> selection() {
		return ((List<?>) viewer.getSelectedEditParts()).stream().map(part -> ((EditPart) part).getModel()).toList();
	}

	/** Chooses from the menu of what is selected, a node among it. */
	void choose(String id, String... path) {
		ContextMenu.choose(at(id), path);
	}

	/** Will choose from a list that is asked for, as soon as it has nothing but what was typed. */
	static Answer pick(String title, String text) {
		return Answer.to(title, shell -> {
			User.type(text);
			Wait.until("'" + text + "' is found", () -> Widgets.find(shell, Table.class, table -> table.getSelectionCount() == 1
					&& table.getSelection()[0].getText().startsWith(text)).isPresent());
			User.press("Return");
		});
	}

	double zoom() {
		return root().getZoomManager().getZoom();
	}

	/** What the status line says. */
	static String status() {
		Shell window = WorkbenchExtension.page().getWorkbenchWindow().getShell();
		return Widgets.find(window, CLabel.class, label -> label.getParent().getClass().getSimpleName().equals("StatusLine"))
				.map(CLabel::getText).orElse("");
	}

	/** Waits until the connections and the badges that are shown are those that there are. */
	void settle() {
		Wait.allEvents();
		Set<EObject> wrong = Validation.check(network()).stream().map(Problem::element).collect(Collectors.toSet());
		Wait.until("the badges are up to date", () -> network().getNodes().stream()
				.allMatch(node -> !(part((EObject) node) instanceof NodeEditPart shown) || wrong.contains(node) == (shown.problem() != null)));
		awaitLinks();
	}

	private void awaitLinks() {
		Wait.until("the connections are painted", () -> root().links().isUpToDate());
		canvas().update();
		Wait.allEvents();
	}

	/** Waits until what was learned is shown as it is kept: a drawing that follows a run looks at it now and then. */
	void awaitKept() {
		List<Link> links = network().getLinks();
		Wait.until("the drawing shows what the network has",
				() -> Arrays.equals(NetworkState.MODEL.weights(links), new Selected(viewer).part().state().weights(links)));
	}

	/** What the canvas looks like with nothing selected and the mouse elsewhere. */
	ImageData picture() {
		viewer.deselectAll();
		User.moveTo(canvas().toDisplay(canvas().getSize().x / 2, canvas().getSize().y - 30));
		Wait.allEvents();
		settle();
		return look();
	}

	/** What the canvas looks like at this moment. */
	ImageData look() {
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

	/** The colour that a picture of the canvas has at a place, which is given by its distance from the middle of a node's body. */
	RGB colour(ImageData picture, String id, int x, int y) {
		Rectangle body = ((NodeFigure) part(id).getFigure()).body();
		return colour(picture, onDisplay(part(id), body.getCenter().getTranslated(x, y)));
	}

	/** The colour that a picture of the canvas has at a place of the display. */
	RGB colour(ImageData picture, Point onDisplay) {
		Point at = canvas().toControl(onDisplay);
		return picture.palette.getRGB(picture.getPixel(at.x, at.y));
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
