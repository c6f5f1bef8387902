package org.soma.training.runs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.soma.engine.plan.Plan;
import org.soma.engine.record.RunRecord;
import org.soma.model.resource.SomaResource;

/**
 * A run that was cut off, as by a kill, and whose weights are newer than those that were saved.
 *
 * @param epoch the last one whose weights were kept
 */
public record CutOff(Path run, int epoch) {

	/**
	 * The newest such run of a training. Any thread may ask.
	 *
	 * @param runs where runs are recorded; need not be there
	 * @param training what the training file is called
	 */
	public static Optional<CutOff> find(Path runs, String training, Path network) {
		try {
			FileTime saved = saved(network);
			List<Path> begun = Runs.of(runs, training).stream().filter(folder -> !RunRecord.isRunning(folder)).toList();
			List<CutOff> found = new ArrayList<>();
			for (Path folder : begun) {
				List<Integer> epochs = RunRecord.weightEpochs(folder);
				if (!epochs.isEmpty() && epochs.getLast() > 0 && RunRecord.isCutOff(folder)
						&& RunRecord.weightsTime(folder, epochs.getLast()).compareTo(saved) > 0) {
					found.add(new CutOff(folder, epochs.getLast()));
				}
			}
			return found.stream().max(Comparator.comparing(CutOff::time));
		} catch (IOException e) {
			return Optional.empty(); // what cannot be read cannot be offered
		}
	}

	private FileTime time() {
		try {
			return RunRecord.weightsTime(run, epoch);
		} catch (IOException e) {
			return FileTime.fromMillis(0);
		}
	}

	private static FileTime saved(Path network) throws IOException {
		FileTime document = Files.getLastModifiedTime(network);
		Path tensors = SomaResource.tensorFile(network);
		FileTime values = Files.exists(tensors) ? Files.getLastModifiedTime(tensors) : document;
		return document.compareTo(values) > 0 ? document : values;
	}

	/** Its weights in the order of a plan. */
	public float[] values(Plan plan) throws IOException {
		return new Moments(run).values(epoch, plan);
	}

	/** Writes down that it was cut off, so that nobody is asked about it again. */
	public void settle() throws IOException {
		RunRecord.settle(run, epoch);
	}
}
