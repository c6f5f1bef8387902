package org.soma.engine.record;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.soma.engine.train.LossTrace;
import org.soma.engine.train.LossTrace.Pace;
import org.soma.model.Shape;
import org.soma.model.Tensor;
import org.soma.model.safetensors.SafetensorsReader;
import org.soma.model.safetensors.SafetensorsWriter;
import org.soma.model.safetensors.StoredTensor;

/**
 * The losses of single steps as a safetensors file: a tensor <code>loss</code>, or <code>lowest</code> and
 * <code>highest</code> where an entry stands for several steps. Its metadata say how many steps there were, how many an entry
 * stands for, and how they lie in epochs: from a step on, at a place by epoch, so many steps an epoch.
 */
final class StepFile {

	private static final String LOSS = "loss";
	private static final String LOWEST = "lowest";
	private static final String HIGHEST = "highest";
	private static final String STEPS = "steps";
	private static final String EVERY = "steps_per_entry";
	private static final String PACES = "step,epoch,steps_per_epoch";

	private StepFile() {
	}

	static void write(LossTrace trace, Path file) throws IOException {
		SafetensorsWriter writer = new SafetensorsWriter(Map.of(STEPS, String.valueOf(trace.steps()), EVERY, String.valueOf(trace.every()), PACES,
				trace.paces().stream().map(pace -> pace.step() + "," + pace.epoch() + "," + pace.stepsPerEpoch()).collect(Collectors.joining(";"))));
		if (trace.every() == 1) {
			writer.add(LOSS, tensor(trace.low(), trace.size()));
		} else {
			float[] low = Arrays.copyOf(trace.low(), trace.entries());
			float[] high = Arrays.copyOf(trace.high(), trace.entries());
			for (int i = trace.size(); i < trace.entries(); i++) {
				low[i] = trace.low(i);
				high[i] = trace.high(i);
			}
			writer.add(LOWEST, tensor(low, low.length));
			writer.add(HIGHEST, tensor(high, high.length));
		}
		try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
			writer.writeTo(channel);
		}
	}

	private static Tensor tensor(float[] numbers, int count) {
		return Tensor.adopt(Shape.of(count), Arrays.copyOf(numbers, count));
	}

	static LossTrace read(Path file) throws IOException {
		try (FileChannel channel = FileChannel.open(file)) {
			SafetensorsReader reader = new SafetensorsReader(channel);
			int every = Integer.parseInt(reader.metadata().get(EVERY));
			long steps = Long.parseLong(reader.metadata().get(STEPS));
			float[] low = numbers(reader, every == 1 ? LOSS : LOWEST);
			float[] high = every == 1 ? low : numbers(reader, HIGHEST);
			if (low.length != high.length || low.length != Math.ceilDiv(steps, every)) {
				throw new IOException(file.getFileName() + " is damaged: it does not hold as many steps as it says");
			}
			int full = (int) (steps / every);
			boolean open = full < low.length;
			return new LossTrace(file, low, high, full, every, steps, open ? low[full] : Float.NaN, open ? high[full] : Float.NaN,
					paces(reader.metadata().get(PACES)));
		} catch (NullPointerException | ArithmeticException | IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
			throw new IOException(file.getFileName() + " is damaged: it does not say how its steps lie in epochs", e);
		}
	}

	private static float[] numbers(SafetensorsReader reader, String name) throws IOException {
		for (StoredTensor stored : reader.tensors()) {
			if (stored.name().equals(name)) {
				return reader.tensor(stored).toArray();
			}
		}
		throw new IOException("there is no tensor '" + name + "'");
	}

	private static List<Pace> paces(String text) {
		List<Pace> paces = new ArrayList<>();
		for (String line : text.split(";")) {
			String[] cells = line.split(",");
			paces.add(new Pace(Long.parseLong(cells[0]), Double.parseDouble(cells[1]), Double.parseDouble(cells[2])));
		}
		return List.copyOf(paces);
	}
}
