package org.soma.model.edit.commands;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

import org.eclipse.emf.common.command.Command;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.soma.model.Arrangement;
import org.soma.model.Element;
import org.soma.model.Layer;
import org.soma.model.Node;
import org.soma.model.SomaFactory;
import org.soma.model.edit.SampleNetwork;

class ArrangingTest {

	/** Layers are drawn 100 wide and 60 high around their place, other nodes 40 by 40. */
	private static final Function<Element, Bounds> DRAWN = element -> {
		Bounds place = Bounds.ofPlace(element);
		double width = element instanceof Layer ? 100 : 40;
		double height = element instanceof Layer ? 60 : 40;
		return element instanceof Node ? new Bounds(place.x() - width / 2, place.y() - height / 2, width, height) : place;
	};

	private final SampleNetwork sample = new SampleNetwork();

	ArrangingTest() {
		put(sample.x1, 100, 100);
		put(sample.y1, 130, 300);
		put(sample.layer, 400, 210);
	}

	@ParameterizedTest
	@CsvSource({ "LEFT,100 100 130", "CENTRE,265 265 265", "RIGHT,430 430 400", "TOP,100 100 110", "MIDDLE,200 200 200", "BOTTOM,300 300 290" })
	void alignsEdgesAndMiddles(Alignment alignment, String expected) {
		Command command = Arranging.align(Edited.DOMAIN, List.of(sample.x1, sample.y1, sample.layer), alignment, DRAWN);
		boolean across = alignment.axis() == Axis.ACROSS;
		Edited.by(command, sample.network, () -> assertEquals(expected, places(across ? Node::getX : Node::getY)));
	}

	private String places(Function<Node, Double> coordinate) {
		return String.join(" ", Stream.of(sample.x1, sample.y1, sample.layer).map(coordinate).map(place -> "" + place.intValue()).toList());
	}

	@Test
	void makesGapsEqual() {
		Command across = Arranging.distributeHorizontally(Edited.DOMAIN, List.of(sample.layer, sample.x1, sample.y1), DRAWN);
		Edited.by(across, sample.network, () -> assertEquals("100 235 400", places(Node::getX)));
		put(sample.y1, 130, 1000);
		Command down = Arranging.distributeVertically(Edited.DOMAIN, List.of(sample.layer, sample.x1, sample.y1), DRAWN);
		Edited.by(down, sample.network, () -> assertEquals("100 1000 550", places(Node::getY)));
	}

	@Test
	void aGroupMovesAsAWhole() {
		put(sample.h1, 600, 500);
		put(sample.h2, 640, 560);
		Command command = Arranging.align(Edited.DOMAIN, List.of(sample.hidden, sample.h2, sample.x1, sample.note), Alignment.TOP, Bounds::ofPlace);
		Edited.by(command, sample.network, () -> {
			assertEquals(0, sample.x1.getY());
			assertEquals(0, sample.h1.getY());
			assertEquals(60, sample.h2.getY());
		});
	}

	@Test
	void nodesStandInColumnsRowsAndGrids() {
		List<Node> nodes = List.of(sample.y1, sample.x1, sample.layer);
		arranged(Arranging.arrange(Edited.DOMAIN, nodes, Lattice.column(50)), "100 100", "100 150", "100 200");
		arranged(Arranging.arrange(Edited.DOMAIN, nodes, Lattice.row(70)), "100 100", "170 100", "240 100");
		arranged(Arranging.arrange(Edited.DOMAIN, nodes, Lattice.grid(2, 70, 50)), "100 100", "170 100", "100 150");
	}

	private void arranged(Command command, String... places) {
		Edited.by(command, sample.network, () -> assertEquals(List.of(places), Stream.of(sample.y1, sample.x1, sample.layer)
				.map(node -> (int) node.getX() + " " + (int) node.getY()).toList()));
	}

	@Test
	void aGroupIsShownAsItStands() {
		Edited.by(Arranging.arrange(Edited.DOMAIN, sample.hidden, Lattice.grid(2, 60, 60)), sample.network, () -> {
			assertEquals(Arrangement.GRID, sample.hidden.getArrangement());
			assertEquals(2, sample.hidden.getColumns());
			assertEquals(60, sample.h2.getX());
		});
		Edited.by(Arranging.arrange(Edited.DOMAIN, sample.hidden, Lattice.row(80)), sample.network, () -> {
			assertEquals(Arrangement.ROW, sample.hidden.getArrangement());
			assertEquals(0, sample.hidden.getColumns());
			assertEquals(80, sample.h2.getX());
		});
	}

	@Test
	void aGroupIsArrangedAtUsualDistancesAndKeepsItsName() {
		sample.hidden.setName("first");
		Edited.by(Arranging.arrange(Edited.DOMAIN, sample.hidden, Arrangement.GRID, 0), sample.network, () -> {
			assertEquals("first grid 2", sample.hidden.getName() + " " + sample.hidden.getArrangement() + " " + sample.hidden.getColumns());
			assertEquals(sample.h1.getX() + 60, sample.h2.getX());
		});
		sample.hidden.getMembers().clear();
		Edited.by(Arranging.arrange(Edited.DOMAIN, sample.hidden, Arrangement.ROW, 0), sample.network,
				() -> assertEquals(Arrangement.ROW, sample.hidden.getArrangement()));
	}

	@Test
	void refusesWhatCannotBeArranged() {
		Refused.with("select two or more elements to align",
				() -> Arranging.align(Edited.DOMAIN, List.of(sample.x1), Alignment.LEFT, DRAWN));
		Refused.with("select three or more elements to distribute",
				() -> Arranging.distributeVertically(Edited.DOMAIN, List.of(sample.x1, sample.y1), DRAWN));
		Refused.with("select neurons or layers", () -> Arranging.arrange(Edited.DOMAIN, List.of(), Lattice.row(60)));
		Refused.with("a grid of 0 columns cannot be; set 1 or more", () -> Lattice.grid(0, 60, 60));
		Refused.with("the spacing is no finite number; set one", () -> Lattice.row(Double.NaN));
		sample.hidden.getMembers().clear();
		Refused.with("select neurons or layers", () -> Arranging.arrange(Edited.DOMAIN, sample.hidden, Lattice.row(60)));
	}

	@Test
	void groupsAreMadeShownAndCollapsed() {
		Edited.by(GroupEdits.group(Edited.DOMAIN, List.of(sample.x1, sample.y1), "ends", Arrangement.GRID, 28), sample.network, () -> {
			assertEquals("ends grid 28", sample.x1.getGroup().getName() + " " + sample.x1.getGroup().getArrangement() + " "
					+ sample.x1.getGroup().getColumns());
		});
		Edited.by(GroupEdits.setArrangement(Edited.DOMAIN, sample.x1.getGroup(), Arrangement.ROW, 28), sample.network,
				() -> assertEquals(0, sample.x1.getGroup().getColumns()));
		Edited.by(GroupEdits.setCollapsed(Edited.DOMAIN, List.of(sample.hidden), true), sample.network,
				() -> assertEquals(true, sample.hidden.isCollapsed()));
		Edited.by(GroupEdits.setCollapsed(Edited.DOMAIN, sample.network.getGroups(), false), sample.network,
				() -> assertEquals(false, sample.hidden.isCollapsed()));
	}

	@Test
	void refusesGroupsThatCannotBe() {
		Refused.with("a grid of 0 columns cannot be; set 1 or more for hidden",
				() -> GroupEdits.setArrangement(Edited.DOMAIN, sample.hidden, Arrangement.GRID, 0));
		Refused.with("select nodes of one network", () -> GroupEdits.group(Edited.DOMAIN, List.of(), null, Arrangement.ROW, 0));
		Refused.with("hidden is expanded already; select other groups",
				() -> GroupEdits.setCollapsed(Edited.DOMAIN, List.of(sample.hidden), false));
		Refused.with("select groups", () -> GroupEdits.setCollapsed(Edited.DOMAIN, List.of(), true));
		Refused.with("unnamed group is in no network; select another",
				() -> GroupEdits.setArrangement(Edited.DOMAIN, SomaFactory.eINSTANCE.createGroup(), Arrangement.ROW, 0));
	}

	private static void put(Node node, double x, double y) {
		new Place(x, y).give(node);
	}
}
