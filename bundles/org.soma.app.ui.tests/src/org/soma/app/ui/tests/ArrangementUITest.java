package org.soma.app.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.IntStream;

import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.EditPart;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.graphics.ImageData;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.soma.diagram.look.Tone;
import org.soma.model.Arrangement;
import org.soma.model.Group;
import org.soma.model.Layer;
import org.soma.testing.ui.Answer;
import org.soma.testing.ui.TestProject;
import org.soma.testing.ui.User;
import org.soma.testing.ui.Wait;
import org.soma.testing.ui.WorkbenchExtension;
import org.soma.ui.look.Colours;

/** Where neurons stand, what they are grouped to, and layers that become neurons and neurons that become layers. */
@ExtendWith(WorkbenchExtension.class)
@TestInstance(Lifecycle.PER_CLASS)
class ArrangementUITest {

	/** Longer than the gaps of a dashed line. */
	private static final int EDGE = 20;

	private Drawing drawing;

	@BeforeAll
	void open() throws Exception {
		drawing = Drawing.open(TestProject.with("p", "n.network", SmallNetwork.with("x1 h1", "h1 y1", "h3 y1")));
	}

	@BeforeEach
	void restore() {
		drawing.restore();
	}

	@Test
	void whatIsDraggedSnapsToTheColumnOfOthersAndAGuideShowsIt() {
		drawing.isOneStep(() -> User.dragAndLook(drawing.at("h2"), drawing.place(211, 290), () -> assertTrue(guides(true) && !guides(false))));
		assertEquals(drawing.node("h1").getX(), drawing.node("h2").getX());
		assertFalse(guides(true), "the guide goes");
	}

	@Test
	void whatIsDraggedSnapsToTheRowOfOthersAndAGuideShowsIt() {
		drawing.isOneStep(() -> User.dragAndLook(drawing.at("h3"), drawing.place(300, 127), () -> assertTrue(guides(false) && !guides(true))));
		assertEquals(drawing.node("h2").getY(), drawing.node("h3").getY());
		assertFalse(guides(false), "the guide goes");
	}

	/** Whether a line in the colour of guides reaches the upper edge of the canvas, where it is upright, or the left one. */
	private boolean guides(boolean upright) {
		ImageData picture = drawing.look();
		int colour = picture.palette.getPixel(Colours.of(Tone.ACCENT).getRGB());
		return IntStream.range(0, upright ? picture.width : picture.height).anyMatch(along -> IntStream.range(0, EDGE)
				.anyMatch(away -> picture.getPixel(upright ? along : away, upright ? away : along) == colour));
	}

	@Test
	void whatIsDraggedSnapsToTheGrid() {
		String[] grid = { "View", "Snap to Grid" };
		String[] others = { "View", "Snap to Other Nodes" };
		drawing.choose("h2", grid);
		drawing.choose("h2", others);
		drawing.isOneStep(() -> User.drag(drawing.at("h2"), drawing.place(300, 147)));
		drawing.choose("h2", grid);
		drawing.choose("h2", others);
		Rectangle place = drawing.part("h2").getFigure().getBounds();
		assertEquals(0, place.x % 24 + place.y % 24, place.toString());
	}

	@ParameterizedTest
	@CsvSource({ "Left, 208, 48", "Centre, 223, 48", "Right, 238, 48", "Top, 208, 48", "Middle, 208, 134", "Bottom, 208, 220" })
	void neuronsAreAligned(String direction, double x, double y) {
		drawing.isOneStep(() -> {
			drawing.select("h1", "h3");
			drawing.choose("h1", "Arrange", "Align " + direction);
		});
		assertEquals(x, drawing.node("h1").getX(), 1);
		assertEquals(y, drawing.node("h1").getY(), 1);
	}

	@Test
	void neuronsAreDistributedDown() {
		drawing.isOneStep(() -> {
			drawing.select("h1", "h2", "h3");
			drawing.choose("h1", "Arrange", "Distribute Vertically");
		});
		assertEquals(134, drawing.node("h2").getY(), 1);
	}

	@Test
	void neuronsAreDistributedAcross() {
		drawing.isOneStep(() -> {
			drawing.select("x1", "h1", "y1");
			drawing.choose("h1", "Arrange", "Distribute Horizontally");
		});
		assertEquals(213, drawing.node("h1").getX(), 1);
	}

	@Test
	void whatIsSelectedIsLaidOutAsColumns() {
		drawing.isOneStep(() -> {
			drawing.select("x1", "h1", "y1");
			drawing.choose("h1", "Arrange", "Lay Out as Columns");
		});
		assertEquals(drawing.node("x1").getY(), drawing.node("y1").getY());
		assertEquals(218, drawing.node("h2").getX(), "what is not selected stays");
	}

	@Test
	void neuronsBecomeARow() {
		drawing.isOneStep(() -> {
			drawing.select("h1", "h2", "h3");
			drawing.choose("h1", "Group and Turn Into", "Group as Row");
		});
		assertEquals(Arrangement.ROW, group().getArrangement());
		assertEquals(drawing.node("h1").getY(), drawing.node("h3").getY());
	}

	@Test
	void neuronsBecomeAGrid() {
		drawing.isOneStep(() -> {
			drawing.select("h1", "h2", "h3");
			Answer answer = Answer.to("Group as Grid", shell -> {
				User.press("ctrl+a");
				User.type("2");
				User.press("Return");
			});
			User.press("shift+g");
			answer.await();
		});
		assertEquals(2, group().getColumns());
		assertEquals(drawing.node("h1").getX(), drawing.node("h3").getX());
		assertEquals(drawing.node("h1").getY(), drawing.node("h2").getY());
	}

	private Group group() {
		return drawing.node("h1").getGroup();
	}

	private void makeGroup() {
		drawing.select("h1", "h2");
		User.press("g");
		Wait.until("there is a group", () -> group() != null && drawing.part(group()) != null);
		drawing.settle();
	}

	private void selectGroup() {
		drawing.viewer().select((EditPart) drawing.part(group()));
		drawing.canvas().setFocus();
	}

	@Test
	void aGroupIsArrangedAnewAndKeepsItsName() {
		makeGroup();
		selectGroup();
		User.press("F2");
		drawing.type("first layer");
		drawing.isOneStep(() -> {
			selectGroup();
			User.press("h");
		});
		assertEquals("first layer", group().getName());
		assertEquals(Arrangement.ROW, group().getArrangement());
		assertEquals(1, drawing.network().getGroups().size());
		assertEquals(drawing.node("h1").getY(), drawing.node("h2").getY());
		assertEquals(drawing.node("h1").getX() + 72, drawing.node("h2").getX());
	}

	@Test
	void severalGroupsAreCollapsedAndDissolved() {
		makeGroup();
		drawing.select("x1", "x2");
		User.press("g");
		Wait.until("there are two", () -> drawing.network().getGroups().size() == 2 && drawing.part(drawing.node("x1").getGroup()) != null);
		drawing.settle();
		drawing.isOneStep(() -> {
			selectGroups();
			User.press("e");
		});
		assertTrue(drawing.network().getGroups().stream().allMatch(Group::isCollapsed));
		drawing.isOneStep(() -> {
			selectGroups();
			User.press("u");
		});
		assertTrue(drawing.network().getGroups().isEmpty());
	}

	private void selectGroups() {
		drawing.viewer().setSelection(new StructuredSelection(drawing.network().getGroups().stream().map(drawing::part).toList()));
		drawing.canvas().setFocus();
	}

	@Test
	void neuronsAreAlignedWithAKey() {
		drawing.isOneStep(() -> {
			drawing.select("h1", "h3");
			User.press("5");
		});
		assertEquals(drawing.node("h1").getY(), drawing.node("h3").getY());
	}

	@Test
	void aGroupIsDissolved() {
		makeGroup();
		drawing.isOneStep(() -> {
			selectGroup();
			User.press("u");
		});
		assertEquals(null, group());
		assertTrue(drawing.has("h1"));
	}

	@Test
	void aGroupIsCollapsedAndExpandedWithTheMouse() {
		makeGroup();
		drawing.isOneStep(() -> {
			drawing.viewer().deselectAll();
			User.doubleClickAt(drawing.title(group()));
		});
		assertTrue(group().isCollapsed());
		drawing.isOneStep(() -> User.doubleClickAt(drawing.at(group())));
		assertFalse(group().isCollapsed());
	}

	@Test
	void aGroupIsDraggedWithItsMembers() {
		makeGroup();
		double before = drawing.node("h2").getY() - drawing.node("h1").getY();
		double y = drawing.node("h1").getY();
		drawing.isOneStep(() -> {
			org.eclipse.swt.graphics.Point title = drawing.title(group());
			User.drag(title, new org.eclipse.swt.graphics.Point(title.x, title.y + 64));
		});
		assertTrue(drawing.node("h1").getY() > y + 30);
		assertEquals(before, drawing.node("h2").getY() - drawing.node("h1").getY());
	}

	@Test
	void aGroupIsRenamed() {
		makeGroup();
		drawing.isOneStep(() -> {
			selectGroup();
			User.press("F2");
			drawing.type("first layer");
		});
		assertEquals("first layer", group().getName());
	}

	@Test
	void aNeuronIsRenamedWithTheMouse() {
		drawing.isOneStep(() -> {
			User.doubleClickAt(drawing.at("h2"));
			drawing.type("edge");
		});
		assertEquals("edge", drawing.node("h2").getName());
	}

	@Test
	void aNameThatIsNoneIsRefusedWithAReason() {
		drawing.select("h2");
		User.press("F2");
		drawing.type("a/b");
		Wait.until("it is told why", () -> Drawing.status().contains("a name may not have /"));
		assertEquals(null, drawing.node("h2").getName());
		assertFalse(drawing.isDirty());
	}

	@Test
	void neuronsBecomeALayerAndNeuronsAgain() {
		drawing.isOneStep(() -> {
			drawing.select("h1", "h2");
			drawing.choose("h1", "Group and Turn Into", "Turn into Layer");
		});
		Layer layer = (Layer) drawing.network().getNodes().stream().filter(Layer.class::isInstance).findFirst().orElseThrow();
		assertEquals("2", layer.getShape().toString());
		assertEquals(3, drawing.network().getLinks().size());
		drawing.isOneStep(() -> {
			drawing.clickBetween("x1", layer.getId());
			User.press("i");
		});
		assertTrue(drawing.node("x1").getOutgoing().get(0).getTarget() instanceof Layer inserted && inserted != layer && inserted.getShape().size() == 2);
		User.press("ctrl+z");
		Wait.until("it is one layer again", () -> drawing.network().getLinks().size() == 3);
		drawing.isOneStep(() -> {
			drawing.select(layer.getId());
			drawing.choose(layer.getId(), "Group and Turn Into", "Turn into Neurons");
		});
		assertEquals(3, drawing.network().getLinks().size());
		assertTrue(drawing.network().getNodes().stream().noneMatch(Layer.class::isInstance));
	}

	@Test
	void whatIsSelectedIsMovedByOnePixel() {
		drawing.isOneStep(() -> {
			drawing.select("h2");
			User.press("ctrl+shift+Right");
		});
		assertEquals(219, drawing.node("h2").getX());
	}
}
