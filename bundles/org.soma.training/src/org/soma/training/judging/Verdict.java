package org.soma.training.judging;

import java.util.List;

import org.soma.catalog.Confusion;
import org.soma.engine.plan.Plan;
import org.soma.model.Part;
import org.soma.model.Samples;

/**
 * What a judgement comes to as a whole; what is kept of it.
 *
 * @param made when, in seconds since 1970
 * @param lossName the id of the loss in the catalog
 * @param classes the names of the classes; empty where numbers are predicted
 * @param counts rows by their true class and then by the one they were taken for
 * @param absoluteError the mean one, where numbers are predicted; NaN otherwise
 * @param determination how much of the spread of the targets is explained, likewise
 * @param worst the rows with the greatest loss
 * @param network the fingerprint of the network, and of the rows
 */
public record Verdict(Part part, long made, int rows, String lossName, double loss, List<String> classes, long[][] counts,
		double absoluteError, double determination, List<Worst> worst, String network, String data) {

	/**
	 * A row that went wrong.
	 *
	 * @param row its number in the dataset, from 1
	 * @param right its class, -1 where there are none
	 */
	public record Worst(int row, double loss, int right, int taken) {
	}

	/** How often each class was taken for which; for classes only. */
	public Confusion confusion() {
		return new Confusion(counts);
	}

	/** NaN where numbers are predicted. */
	public double accuracy() {
		return classes.isEmpty() ? Double.NaN : confusion().accuracy();
	}

	/** Whether the network computes something else now. */
	public boolean isOfOtherNetwork(Plan plan, float[] values) {
		return !network.equals(Fingerprint.of(plan, values));
	}

	/** Whether the rows are others now. Reads all of them. */
	public boolean isOfOtherData(Samples samples) {
		return !data.equals(Fingerprint.of(samples));
	}
}
