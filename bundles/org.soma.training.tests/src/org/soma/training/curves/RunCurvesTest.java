package org.soma.training.curves;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.soma.engine.train.EpochRecord;
import org.soma.training.curves.RunCurves.Measure;

class RunCurvesTest {

	private final List<EpochRecord> records = new ArrayList<>();
	private final RunCurves curves = new RunCurves();

	private boolean follow() {
		return curves.follow(from -> List.copyOf(records.subList(Math.min(from, records.size()), records.size())));
	}

	private void epoch(double loss) {
		records.add(new EpochRecord(records.size() + 1, loss, Double.NaN, Double.NaN, Double.NaN, 0.1, 0.5));
	}

	@Test
	void newEpochsAreAppended() {
		assertFalse(follow());
		epoch(3);
		epoch(2);
		assertTrue(follow());
		assertFalse(follow());
		epoch(1);
		assertTrue(follow());
		Curve loss = curves.curve(Measure.TRAIN_LOSS);
		assertEquals(3, loss.size());
		assertEquals(1, loss.low(2));
		assertEquals(3, loss.x(2));
		assertTrue(curves.curve(Measure.VALIDATION_LOSS).extent(0, 9).isEmpty());
	}

	@Test
	void anotherRunBeginsAnew() {
		epoch(3);
		epoch(2);
		follow();
		records.clear();
		assertTrue(follow());
		assertEquals(0, curves.epochs());
		epoch(7);
		epoch(8);
		epoch(9);
		follow();
		records.clear();
		epoch(5);
		epoch(4);
		epoch(3);
		epoch(2);
		assertTrue(follow(), "though it is longer already");
		assertEquals(5, curves.curve(Measure.TRAIN_LOSS).low(0));
		assertEquals(4, curves.epochs());
	}
}
