package org.soma.diagram.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.soma.catalog.build.FeedForward;
import org.soma.diagram.layout.Walk.Direction;
import org.soma.model.Group;
import org.soma.model.Network;
import org.soma.model.Node;
import org.soma.model.Note;
import org.soma.model.SomaFactory;

class WalkTest {

	/** Two inputs, three hidden neurons, one output; each column a group, unless it is taken away. */
	private final Network network = FeedForward.of(2, 3, 1).build();
	private final Walk walk = new Walk(network);

	WalkTest() {
		network.getGroups().forEach(group -> group.getMembers().clear());
		network.getGroups().clear();
		for (int i = 0; i < network.getNodes().size(); i++) {
			Node node = node(i);
			node.setX(i < 2 ? 0 : i < 5 ? 160 : 320);
			node.setY(i < 2 ? 80 * i : i < 5 ? 80 * (i - 2) : 80);
		}
	}

	private Node node(int index) {
		return network.getNodes().get(index);
	}

	private Group group(Node... members) {
		Group group = SomaFactory.eINSTANCE.createGroup();
		network.getGroups().add(group);
		group.getMembers().addAll(List.of(members));
		return group;
	}

	private Note note(double x, double y) {
		Note note = SomaFactory.eINSTANCE.createNote();
		note.setX(x);
		note.setY(y);
		note.setWidth(140);
		note.setHeight(40);
		network.getNotes().add(note);
		return note;
	}

	@Test
	void connectionsLeadToTheLeftAndRight() {
		assertSame(node(3), walk.next(node(1), Direction.RIGHT, false));
		assertSame(node(0), walk.next(node(2), Direction.LEFT, false));
		assertSame(network.getNodes().get(5).getIncoming().get(0), walk.next(node(5), Direction.LEFT, true));
		assertSame(node(2), walk.next(node(5).getIncoming().get(0), Direction.LEFT, false));
		assertSame(node(5).getIncoming().get(1), walk.next(node(5).getIncoming().get(0), Direction.DOWN, false));
	}

	@Test
	void neighboursAreAboveAndBelowNotInOtherColumns() {
		assertSame(node(3), walk.next(node(2), Direction.DOWN, false));
		assertSame(node(3), walk.next(node(4), Direction.UP, false));
		assertEquals(null, walk.next(node(1), Direction.DOWN, false));
	}

	@Test
	void aCollapsedGroupStandsForItsMembers() {
		Group hidden = group(node(2), node(3), node(4));
		hidden.setCollapsed(true);
		assertSame(hidden, walk.next(node(0), Direction.RIGHT, false));
		assertSame(hidden, walk.next(node(5), Direction.LEFT, false));
		assertSame(node(5), walk.next(hidden, Direction.RIGHT, false));
		assertSame(node(1), walk.next(hidden, Direction.LEFT, false), "the one at its height");
		assertSame(hidden, walk.next(node(5).getIncoming().get(0), Direction.LEFT, false));
	}

	@Test
	void theTitleOfAGroupIsAboveItsMembers() {
		Group inputs = group(node(0), node(1));
		assertSame(node(0), walk.next(node(1), Direction.UP, false));
		assertSame(inputs, walk.next(node(0), Direction.UP, false));
		assertSame(node(0), walk.next(inputs, Direction.DOWN, false));
	}

	@Test
	void notesAreReachedAndLeft() {
		Note above = note(130, -120);
		Note right = note(500, 60);
		assertSame(above, walk.next(node(2), Direction.UP, false));
		assertSame(node(2), walk.next(above, Direction.DOWN, false));
		assertSame(right, walk.next(node(5), Direction.RIGHT, false));
		assertSame(node(5), walk.next(right, Direction.LEFT, false));
	}

	@Test
	void itBeginsWithWhatIsSeen() {
		assertSame(node(0), walk.first());
		Group inputs = group(node(0), node(1));
		inputs.setCollapsed(true);
		assertSame(inputs, walk.first());
		assertEquals(null, new Walk(SomaFactory.eINSTANCE.createNetwork()).first());
	}
}
