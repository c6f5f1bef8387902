package org.soma.training.runs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.Map;

import org.soma.model.json.Json;
import org.soma.model.json.JsonException;

/** What its user says of a run, kept in notes.json beside its record. */
public record RunNotes(String note, boolean star) {

	public static final RunNotes NONE = new RunNotes("", false);

	private static final String FILE = "notes.json";

	static RunNotes read(Path run) throws IOException {
		Path file = run.resolve(FILE);
		if (!Files.exists(file)) {
			return NONE;
		}
		try {
			Map<String, Object> json = Json.parseObject(Files.readString(file));
			return new RunNotes(json.get("note") instanceof String note ? note : "", Boolean.TRUE.equals(json.get("star")));
		} catch (JsonException e) {
			throw new IOException(FILE + " is damaged: " + e.getMessage(), e);
		}
	}

	/** A kill leaves the old or the new ones. */
	void write(Path run) throws IOException {
		Map<String, Object> json = new LinkedHashMap<>();
		json.put("note", note);
		json.put("star", star);
		Path draft = Files.createTempFile(run, FILE, null);
		Files.writeString(draft, Json.of(json));
		Files.move(draft, run.resolve(FILE), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
	}
}
