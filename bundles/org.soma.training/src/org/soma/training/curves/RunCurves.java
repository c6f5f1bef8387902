package org.soma.training.curves;

import java.util.List;

import org.soma.engine.train.EpochRecord;

/** The curves of one run, by epoch. They grow while it goes on; another run in its place begins them anew. */
public final class RunCurves {

	/** What is drawn over the epochs. */
	public enum Measure {
		TRAIN_LOSS, VALIDATION_LOSS, TRAIN_ACCURACY, VALIDATION_ACCURACY
	}

	/** Where a run tells of its epochs. */
	@FunctionalInterface
	public interface Records {

		/** What the epochs came to, without the first ones. */
		List<EpochRecord> from(int epochs);
	}

	private PointCurve[] curves = fresh();
	private EpochRecord last;

	private static PointCurve[] fresh() {
		PointCurve[] curves = new PointCurve[Measure.values().length];
		for (int i = 0; i < curves.length; i++) {
			curves[i] = new PointCurve();
		}
		return curves;
	}

	public PointCurve curve(Measure measure) {
		return curves[measure.ordinal()];
	}

	/** How many epochs are in. */
	public int epochs() {
		return last == null ? 0 : last.epoch();
	}

	/** Takes what is new; whether there was any. */
	public boolean follow(Records records) {
		int known = curves[0].size();
		List<EpochRecord> news = records.from(Math.max(0, known - 1));
		boolean other = known > 0 && (news.isEmpty() || !news.getFirst().equals(last));
		if (other) {
			curves = fresh();
			last = null;
			news = records.from(0);
		} else if (known > 0) {
			news = news.subList(1, news.size());
		}
		news.forEach(this::add);
		return other || !news.isEmpty();
	}

	private void add(EpochRecord record) {
		curve(Measure.TRAIN_LOSS).add(record.epoch(), record.trainLoss());
		curve(Measure.VALIDATION_LOSS).add(record.epoch(), record.validationLoss());
		curve(Measure.TRAIN_ACCURACY).add(record.epoch(), record.trainAccuracy());
		curve(Measure.VALIDATION_ACCURACY).add(record.epoch(), record.validationAccuracy());
		last = record;
	}
}
