package org.soma.diagram.look;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class LinkRouteTest {

	@Test
	void aCurveLeavesAndArrivesLevel() {
		LinkRoute route = LinkRoute.curved(0, 0, 100, 60);
		assertEquals(new LinkRoute(0, 0, 50, 0, 50, 60, 100, 60), route);
		assertEquals(50, route.x(0.5));
		assertEquals(30, route.y(0.5));
		assertFalse(route.isStraight());
	}

	@Test
	void aSteepOneBendsLess() {
		assertEquals(25, LinkRoute.curved(0, 0, 100, 400).control1X());
	}

	@Test
	void aLoopRunsAboveItsNode() {
		LinkRoute loop = LinkRoute.curved(46, 0, 0, 0);
		assertEquals(23, loop.x(0.5));
		assertTrue(loop.y(0.5) < -NeuronLook.SIZE / 2.0, loop.toString());
	}

	@Test
	void aStraightOneIsALine() {
		assertTrue(LinkRoute.straight(0, 0, 100, 60).isStraight());
		assertEquals(30, LinkRoute.straight(0, 0, 100, 60).y(0.5));
	}
}
