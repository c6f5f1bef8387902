package org.soma.training.judging;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;

import org.soma.catalog.Activation;
import org.soma.catalog.Catalog;
import org.soma.catalog.Confusion;
import org.soma.catalog.Loss;
import org.soma.catalog.Metric;
import org.soma.data.PreparedData;
import org.soma.engine.EngineException;
import org.soma.engine.kernels.Kernels;
import org.soma.engine.plan.Plan;
import org.soma.engine.plan.Stage;
import org.soma.engine.train.Evaluation;
import org.soma.engine.train.TrainingSettings.Pick;
import org.soma.model.Part;
import org.soma.model.Samples;

/** Holds a network against a part of the data. Used once, by one thread. */
public final class Judge {

	/** Hears how far it is. */
	public interface Progress {

		/** Of all rows so many are done. */
		void done(int rows);

		boolean isCancelled();
	}

	/** How many outputs are kept at most; beyond that those of every second row, every third and so on. */
	private static final long MOST_KEPT = 1L << 23;
	private static final int WORST = 100;
	private static final int TELL = 1024;

	private final Plan plan;
	private final float[] values;
	private final Pick lossPick;
	private final Loss loss;
	private final PreparedData data;
	private final Part part;
	private final Samples samples;
	private final int width;
	/** What the evaluation leaves out at the end of the network because the loss has it in itself; else null. */
	private final Activation leftOut;

	private final Metric absoluteError = Catalog.get().metrics().get("mae").create();
	private final Metric determination = Catalog.get().metrics().get("r2").create();
	private final Confusion confusion;
	private final int stride;
	private final float[] losses;
	private final int[] right;
	private final int[] taken;
	private final float[] outputs;
	private final float[] targets;
	private int row;

	/**
	 * @param values in the order of the plan
	 * @throws EngineException with one line for the user where there is nothing to judge by
	 */
	public Judge(Plan plan, float[] values, Pick loss, PreparedData data, Part part) throws EngineException {
		this.plan = plan;
		this.values = values;
		this.lossPick = loss;
		this.loss = loss.create(Catalog.get().losses());
		this.data = data;
		this.part = part;
		samples = data.part(part);
		width = plan.outputs().length;
		check();
		leftOut = this.loss.takesLogits() ? coupledOutput() : null;
		int count = samples.count();
		stride = (int) (1 + (long) count * width / MOST_KEPT);
		int kept = (count + stride - 1) / stride;
		boolean classes = data.classification();
		confusion = new Confusion(Math.max(2, width));
		losses = new float[count];
		right = new int[classes ? count : 0];
		taken = new int[classes ? count : 0];
		outputs = new float[kept * width];
		targets = new float[kept * width];
	}

	private void check() throws EngineException {
		if (samples.count() == 0) {
			throw new EngineException("the split has no rows here; choose another part, or give this one a share of the data");
		}
		if (samples.targets() == 0) {
			throw new EngineException("the data has no targets to hold answers against; give a column the role of target");
		}
		if (samples.inputs() != plan.inputs() || samples.targets() != width) {
			throw new EngineException("the data has " + samples.inputs() + " inputs and " + samples.targets() + " targets, the network "
					+ plan.inputs() + " inputs and " + width + " outputs; make them equal");
		}
	}

	private Activation coupledOutput() {
		return plan.stages().stream().filter(stage -> stage.activation().coupled() && holdsOutputs(stage)).map(Stage::activation).findFirst()
				.orElse(null);
	}

	private boolean holdsOutputs(Stage stage) {
		return IntStream.of(plan.outputs()).allMatch(unit -> unit >= stage.first() && unit < stage.end());
	}

	/** @throws CancellationException where it was cancelled */
	public Judgement judge(Progress progress) {
		Evaluation evaluation = new Evaluation(plan, Kernels.best(), loss);
		double total = evaluation.run(values, samples, (out, wanted, from, to) -> {
			if (row % TELL == 0) {
				progress.done(row);
				if (progress.isCancelled()) {
					throw new CancellationException("the evaluation was cancelled");
				}
			}
			take(out, wanted, from, to);
			row++;
		});
		return new Judgement(verdict(total), data, new Judgement.Rows(losses, right, taken, stride, outputs, targets, width));
	}

	private void take(float[] out, float[] wanted, int from, int to) {
		losses[row] = (float) (loss.sum(out, wanted, from, to) / loss.average().divisor(1, width));
		if (data.classification()) {
			confusion.add(out, wanted, from, to);
			right[row] = Confusion.classOf(wanted, from, to);
			taken[row] = Confusion.classOf(out, from, to);
		} else {
			absoluteError.add(out, wanted, from, to);
			determination.add(out, wanted, from, to);
		}
		if (row % stride == 0) {
			int at = row / stride * width;
			System.arraycopy(wanted, from, targets, at, width);
			if (leftOut == null) {
				System.arraycopy(out, from, outputs, at, width);
			} else {
				float[] logits = new float[width];
				float[] shares = new float[width];
				System.arraycopy(out, from, logits, 0, width);
				leftOut.apply(logits, shares, 0, width);
				System.arraycopy(shares, 0, outputs, at, width);
			}
		}
	}

	private Verdict verdict(double total) {
		boolean classes = data.classification();
		Judgement rows = new Judgement(null, data, new Judgement.Rows(losses, right, taken, stride, outputs, targets, width));
		int[] numbers = data.rows(part);
		List<Verdict.Worst> worst = rows.worst(WORST).stream()
				.map(each -> new Verdict.Worst(numbers[each] + 1, losses[each], classes ? right[each] : -1, classes ? taken[each] : -1)).toList();
		return new Verdict(part, Instant.now().getEpochSecond(), samples.count(), lossPick.id(), total, data.classes(),
				classes ? confusion.counts() : new long[0][], absoluteError.value(), determination.value(), worst, Fingerprint.of(plan, values),
				Fingerprint.of(samples));
	}
}
