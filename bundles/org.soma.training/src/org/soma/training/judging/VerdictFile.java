package org.soma.training.judging;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.soma.catalog.Confusion;
import org.soma.model.Part;
import org.soma.model.json.Json;
import org.soma.model.json.JsonException;

/** Keeps verdicts with the run that they are about: <code>evaluation-test.json</code> in its folder. */
public final class VerdictFile {

	private VerdictFile() {
	}

	/** Where the verdict on a part is kept. */
	public static Path of(Path run, Part part) {
		return run.resolve("evaluation-" + name(part) + ".json");
	}

	private static String name(Part part) {
		return part == Part.ANY ? "all" : part.getName().toLowerCase(Locale.ROOT);
	}

	/** Writes it in the place of an older one; whoever reads meanwhile reads the one or the other. */
	public static void write(Path run, Verdict verdict) throws IOException {
		Path file = of(run, verdict.part());
		Path fresh = file.resolveSibling(file.getFileName() + ".new");
		Files.writeString(fresh, Json.of(json(verdict)) + "\n");
		Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
	}

	private static Map<String, Object> json(Verdict verdict) {
		Map<String, Object> json = new LinkedHashMap<>();
		json.put("split", name(verdict.part()));
		json.put("made", verdict.made());
		json.put("rows", verdict.rows());
		json.put("loss_name", verdict.lossName());
		json.put("loss", verdict.loss());
		if (verdict.classes().isEmpty()) {
			json.put("mae", verdict.absoluteError());
			json.put("r2", verdict.determination());
		} else {
			Confusion confusion = verdict.confusion();
			json.put("accuracy", confusion.accuracy());
			List<Map<String, Object>> classes = new ArrayList<>();
			for (int i = 0; i < confusion.classes(); i++) {
				Map<String, Object> line = new LinkedHashMap<>();
				line.put("class", verdict.classes().get(i));
				line.put("precision", confusion.precision(i));
				line.put("recall", confusion.recall(i));
				classes.add(line);
			}
			json.put("classes", classes);
			json.put("confusion", verdict.counts());
		}
		json.put("worst", verdict.worst().stream().map(VerdictFile::json).toList());
		json.put("network", verdict.network());
		json.put("data", verdict.data());
		return json;
	}

	private static Map<String, Object> json(Verdict.Worst worst) {
		Map<String, Object> json = new LinkedHashMap<>();
		json.put("row", worst.row());
		json.put("loss", worst.loss());
		json.put("class", worst.right());
		json.put("taken", worst.taken());
		return json;
	}

	/**
	 * What was kept of a run for a part; nothing where there is nothing.
	 *
	 * @throws IOException with one line for the user where the file is damaged
	 */
	public static Optional<Verdict> read(Path run, Part part) throws IOException {
		Path file = of(run, part);
		if (!Files.exists(file)) {
			return Optional.empty();
		}
		try {
			return Optional.of(verdict(part, Json.parseObject(Files.readString(file))));
		} catch (JsonException | ClassCastException | NullPointerException | IllegalArgumentException e) {
			throw new IOException(file.getFileName() + " is damaged; evaluate again", e);
		}
	}

	private static Verdict verdict(Part part, Map<String, Object> json) {
		List<String> classes = objects(json.get("classes")).stream().map(line -> (String) line.get("class")).toList();
		List<Verdict.Worst> worst = objects(json.get("worst")).stream().map(line -> new Verdict.Worst((int) number(line.get("row")),
				number(line.get("loss")), (int) number(line.get("class")), (int) number(line.get("taken")))).toList();
		return new Verdict(part, (long) number(json.get("made")), (int) number(json.get("rows")), (String) json.get("loss_name"),
				number(json.get("loss")), classes, counts(json.get("confusion"), classes.size()), number(json.get("mae")), number(json.get("r2")), worst,
				json.get("network").toString(), json.get("data").toString());
	}

	private static long[][] counts(Object rows, int classes) {
		long[][] counts = rows == null ? new long[0][]
				: ((List<?>) rows).stream().map(row -> ((List<?>) row).stream().mapToLong(count -> (long) number(count)).toArray()).toArray(long[][]::new);
		for (long[] row : counts) {
			if (row.length != classes || counts.length != classes) {
				throw new IllegalArgumentException("the matrix is not as wide as there are classes");
			}
		}
		return counts;
	}

	@SuppressWarnings("unchecked")
	private static List<Map<String, Object>> objects(Object list) {
		return list == null ? List.of() : (List<Map<String, Object>>) list;
	}

	private static double number(Object json) {
		return json == null ? Double.NaN : ((Number) json).doubleValue();
	}
}
