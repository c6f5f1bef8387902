package org.soma.engine.record;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.soma.engine.train.EpochRecord;
import org.soma.engine.train.LossTrace;
import org.soma.model.Tensor;
import org.soma.model.json.Json;
import org.soma.model.json.JsonException;
import org.soma.model.safetensors.SafetensorsReader;
import org.soma.model.safetensors.StoredTensor;

/**
 * What was kept of a run.
 *
 * @param settings as in settings.json
 * @param epochs all that were complete when the record ended
 * @param result as in result.json; empty where the run was cut off
 * @param weightEpochs the epochs whose weights were kept
 */
public record RunRecord(Path folder, Map<String, Object> settings, List<EpochRecord> epochs, Map<String, Object> result,
		List<Integer> weightEpochs) {

	/** So many bytes hold the last two lines of metrics. */
	private static final int END = 1024;

	/** @throws IOException with one line for the user where the folder holds no run, or a damaged one */
	public static RunRecord read(Path folder) throws IOException {
		RunFolder files = new RunFolder(folder);
		if (!isRun(folder)) {
			throw new IOException("is no record of a run: it has no " + files.settings().getFileName());
		}
		return new RunRecord(folder, json(files.settings()), metrics(files.metrics()),
				Files.exists(files.result()) ? json(files.result()) : Map.of(), files.epochs());
	}

	/**
	 * What a list of runs shows of one, read without its whole course.
	 *
	 * @param last the last line of its metrics by their names, NaN where a number does not apply; empty before the first epoch
	 */
	public record Outline(Map<String, Object> settings, Map<String, Object> result, Map<String, Double> last) {
	}

	/** What settings.json of a run says. */
	public static Map<String, Object> settings(Path folder) throws IOException {
		return json(new RunFolder(folder).settings());
	}

	/** @throws IOException with one line for the user where the folder holds no run, or a damaged one */
	public static Outline outline(Path folder) throws IOException {
		RunFolder files = new RunFolder(folder);
		return new Outline(json(files.settings()), Files.exists(files.result()) ? json(files.result()) : Map.of(), last(files.metrics()));
	}

	/** Of a file that may be long and whose last line may be cut off. */
	private static Map<String, Double> last(Path file) throws IOException {
		if (!Files.exists(file)) {
			return Map.of();
		}
		byte[] end;
		try (FileChannel channel = FileChannel.open(file)) {
			ByteBuffer buffer = ByteBuffer.allocate((int) Math.min(END, channel.size()));
			channel.position(channel.size() - buffer.capacity());
			while (buffer.hasRemaining() && channel.read(buffer) >= 0) {
				// until all is there
			}
			end = buffer.array();
		}
		String[] lines = new String(end, StandardCharsets.UTF_8).split("\n", -1);
		Map<String, Double> last = new LinkedHashMap<>();
		String[] cells = lines.length < 2 ? new String[0] : lines[lines.length - 2].split(",", -1);
		if (cells.length == RunFolder.COLUMNS.size() && !cells[0].equals(RunFolder.COLUMNS.getFirst())) {
			for (int i = 0; i < cells.length; i++) {
				try {
					last.put(RunFolder.COLUMNS.get(i), number(cells[i]));
				} catch (NumberFormatException e) {
					throw new IOException(file.getFileName() + " is damaged in its last line", e);
				}
			}
		}
		return last;
	}

	/** The losses of its steps as they were last written; nothing where there are none, as of runs of older programs. */
	public static Optional<LossTrace> losses(Path folder) throws IOException {
		Path file = new RunFolder(folder).steps();
		return Files.exists(file) ? Optional.of(StepFile.read(file)) : Optional.empty();
	}

	/** Whether somebody records it at present, here or in another program. */
	public static boolean isRunning(Path folder) {
		return RunLock.isHeld(folder);
	}

	/** Whether the record ends without a result, though nobody may record it any more. */
	public static boolean isCutOff(Path folder) {
		return !Files.exists(new RunFolder(folder).result());
	}

	/** Gives a record that was cut off a result that says so. */
	public static void settle(Path folder, int epochs) throws IOException {
		Map<String, Object> json = new LinkedHashMap<>();
		json.put("epochs", epochs);
		json.put("reason", "cut off");
		Files.writeString(new RunFolder(folder).result(), Json.of(json));
	}

	/** When the weights of an epoch were written. */
	public static FileTime weightsTime(Path folder, int epoch) throws IOException {
		return Files.getLastModifiedTime(new RunFolder(folder).weights(epoch));
	}

	public static boolean isRun(Path folder) {
		return Files.isRegularFile(new RunFolder(folder).settings());
	}

	private static Map<String, Object> json(Path file) throws IOException {
		try {
			return Json.parseObject(Files.readString(file));
		} catch (JsonException e) {
			throw new IOException(file.getFileName() + " is damaged: " + e.getMessage(), e);
		}
	}

	private static List<EpochRecord> metrics(Path file) throws IOException {
		List<EpochRecord> records = new ArrayList<>();
		List<String> lines = Files.exists(file) ? Files.readAllLines(file) : List.of();
		for (int i = 1; i < lines.size(); i++) {
			String[] cells = lines.get(i).split(",", -1);
			try {
				records.add(new EpochRecord(Integer.parseInt(cells[0]), number(cells[1]), number(cells[2]), number(cells[3]), number(cells[4]),
						number(cells[5]), number(cells[6])));
			} catch (NumberFormatException | ArrayIndexOutOfBoundsException e) {
				if (i < lines.size() - 1) {
					throw new IOException(file.getFileName() + " is damaged in line " + (i + 1), e);
				}
				// a kill may cut off the last line
			}
		}
		return records;
	}

	private static double number(String cell) {
		return cell.isEmpty() ? Double.NaN : Double.parseDouble(cell);
	}

	/** The weights that were kept of an epoch, by the names that {@link org.soma.engine.plan.Values#named} gives. */
	public Map<String, Tensor> weights(int epoch) throws IOException {
		return weights(folder, epoch);
	}

	/** The epochs whose weights are there, rising. */
	public static List<Integer> weightEpochs(Path folder) throws IOException {
		return new RunFolder(folder).epochs();
	}

	/** The ids of the elements whose single values stand in a tensor together, see {@link org.soma.engine.plan.Values#elements}. */
	public Map<String, List<String>> elements() throws IOException {
		return elements(folder);
	}

	public static Map<String, List<String>> elements(Path folder) throws IOException {
		Map<String, List<String>> elements = new LinkedHashMap<>();
		json(new RunFolder(folder).elements()).forEach((name, ids) -> {
			if (ids instanceof List<?> list) {
				elements.put(name, list.stream().map(String::valueOf).toList());
			}
		});
		return elements;
	}

	/** The weights that were kept of an epoch of a run. */
	public static Map<String, Tensor> weights(Path folder, int epoch) throws IOException {
		Map<String, Tensor> weights = new LinkedHashMap<>();
		try (FileChannel channel = FileChannel.open(new RunFolder(folder).weights(epoch))) {
			SafetensorsReader reader = new SafetensorsReader(channel);
			for (StoredTensor stored : reader.tensors()) {
				weights.put(stored.name(), reader.tensor(stored));
			}
		}
		return weights;
	}
}
