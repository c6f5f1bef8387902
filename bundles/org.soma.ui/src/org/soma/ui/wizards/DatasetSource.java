package org.soma.ui.wizards;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

import org.soma.catalog.ComponentDescriptor;
import org.soma.catalog.GeneratedColumn;
import org.soma.catalog.Generator;
import org.soma.model.Column;
import org.soma.model.Dataset;
import org.soma.model.Role;
import org.soma.model.SomaFactory;
import org.soma.model.Source;

/** Fills a new dataset from where its rows come from. */
final class DatasetSource {

	private static final Pattern NUMBER = Pattern.compile("\\s*\"?[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d+)?\"?\\s*");
	private static final int LONGEST_HEADER = 100_000;

	private DatasetSource() {
	}

	static void generated(Dataset dataset, ComponentDescriptor<Generator> descriptor) {
		Generator generator = descriptor.create();
		Source source = SomaFactory.eINSTANCE.createSource();
		source.setGenerator(descriptor.id());
		dataset.getSources().add(source);
		for (GeneratedColumn generated : generator.columns()) {
			Column column = column(generated.name(), generated.role());
			column.setKind(generated.kind());
			dataset.getColumns().add(column);
		}
		generator.sampleShape().ifPresent(dataset::setSampleShape);
	}

	/**
	 * A table in a text file brings its columns, the last of them as target, where its first line names them; of other
	 * files only the place is noted.
	 *
	 * @param datasetFile the dataset's own file: what lies in its folder or below is named from there
	 */
	static void file(Dataset dataset, Path datasetFile, Path data) {
		Source source = SomaFactory.eINSTANCE.createSource();
		Path folder = datasetFile.toAbsolutePath().getParent();
		source.setFile((data.startsWith(folder) ? folder.relativize(data) : data).toString());
		dataset.getSources().add(source);
		List<String> names = names(data);
		for (int i = 0; i < names.size(); i++) {
			dataset.getColumns().add(column(names.get(i), i == names.size() - 1 ? Role.TARGET : Role.INPUT));
		}
	}

	/** The names in the first line of a table; none where it is no table or begins with its numbers at once. */
	static List<String> names(Path data) {
		String name = data.getFileName().toString().toLowerCase();
		if (!name.endsWith(".csv") && !name.endsWith(".tsv")) {
			return List.of();
		}
		String[] cells = firstLine(data).split(separator(firstLine(data)), -1);
		boolean named = cells.length > 1 && List.of(cells).stream().noneMatch(cell -> cell.isBlank() || NUMBER.matcher(cell).matches());
		return named ? List.of(cells).stream().map(cell -> cell.strip().replaceAll("^\"|\"$", "")).toList() : List.of();
	}

	private static String separator(String line) {
		return line.contains("\t") ? "\t" : line.contains(";") ? ";" : ",";
	}

	private static String firstLine(Path data) {
		char[] start = new char[LONGEST_HEADER];
		try (BufferedReader reader = Files.newBufferedReader(data)) {
			int length = reader.read(start);
			return length <= 0 ? "" : new String(start, 0, length).replaceFirst("^\uFEFF", "").lines().findFirst().orElse("");
		} catch (MalformedInputException e) {
			return "";
		} catch (IOException e) {
			throw new IllegalArgumentException(data + " cannot be read: " + e.getMessage(), e);
		}
	}

	private static Column column(String name, Role role) {
		Column column = SomaFactory.eINSTANCE.createColumn();
		column.setName(name);
		column.setRole(role);
		return column;
	}
}
