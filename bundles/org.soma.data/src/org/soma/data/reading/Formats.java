package org.soma.data.reading;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

import org.soma.catalog.Catalog;
import org.soma.data.DataException;
import org.soma.model.Part;
import org.soma.model.Source;

/** Finds the reader for what a source names, by its content. */
public final class Formats {

	private static final int START = 8;
	private static final Map<String, Part> PART_FOLDERS = Map.of("train", Part.TRAIN, "training", Part.TRAIN, "test", Part.TEST, "testing",
			Part.TEST,
			"val", Part.VALIDATION, "valid", Part.VALIDATION, "validation", Part.VALIDATION);

	private Formats() {
	}

	/**
	 * A reader and where its rows belong.
	 *
	 * @param part {@link Part#ANY} where the split decides
	 */
	public record Reading(TableReader reader, Part part) {
	}

	/**
	 * The readers for one source: a folder may need several.
	 *
	 * @param dataset the file of the dataset, which the source's is named from
	 * @param expected the names of the dataset's columns, if it has any yet
	 * @throws DataException with one line for the user where there is nothing that can be read
	 */
	public static List<Reading> open(Source source, Path dataset, Set<String> expected) throws IOException {
		if (source.getGenerator() != null && !source.getGenerator().isBlank()) {
			return List.of(new Reading(generated(source, dataset), source.getPart()));
		}
		if (source.getFile() == null || source.getFile().isBlank()) {
			throw new DataException(dataset, "has a source with neither a file nor a generator; choose one");
		}
		Path file = dataset.resolveSibling(source.getFile());
		ReadingSettings settings = new ReadingSettings(file, source.getSettings().map());
		if (!Files.exists(file)) {
			throw new DataException(file, "does not exist; put it there or choose another file");
		}
		try {
			if (Files.isDirectory(file)) {
				return folder(file, settings, source.getPart());
			}
			return List.of(new Reading(file(file, settings, expected), source.getPart()));
		} catch (EOFException | ZipException e) {
			throw new DataException(file, "is packed with gzip and cut off or damaged; get it again", e);
		}
	}

	/**
	 * A table in text that is read where it is looked at; nothing where the source names something else.
	 *
	 * @throws DataException with one line for the user where there is nothing that can be read
	 */
	public static Optional<TextStock> text(Source source, Path dataset, Set<String> expected) throws IOException {
		Path file = dataset.resolveSibling(source.getFile());
		if (!Files.isRegularFile(file)) {
			return Optional.empty();
		}
		ReadingSettings settings = new ReadingSettings(file, source.getSettings().map());
		boolean isText;
		try {
			isText = array(file, settings) == null;
		} catch (EOFException | ZipException e) {
			throw new DataException(file, "is packed with gzip and cut off or damaged; get it again", e);
		}
		return isText ? Optional.of(TextStock.open(file, source.getSettings().map(), expected,
				source.getCount() > 0 ? source.getCount() : Integer.MAX_VALUE)) : Optional.empty();
	}

	private static TableReader generated(Source source, Path dataset) throws DataException {
		if (source.getCount() < 0) {
			throw new DataException(dataset, "is to generate " + source.getCount() + " rows; set a count of 1 or more, or 0 for as many as usual");
		}
		try {
			return new GeneratedTable(dataset, Catalog.get().generators().get(source.getGenerator()).create(source.getSettings().map()),
					source.getCount(), source.getSeed());
		} catch (IllegalArgumentException e) {
			throw new DataException(dataset, e.getMessage(), e);
		}
	}

	private static TableReader file(Path file, ReadingSettings settings, Set<String> expected) throws IOException {
		TableReader array = array(file, settings);
		return array != null ? array : new CsvTable(file, settings, expected);
	}

	/** The reader for a file that holds an array; null for one that does not. */
	private static TableReader array(Path file, ReadingSettings settings) throws IOException {
		byte[] start;
		boolean packed;
		try (InputStream in = Files.newInputStream(file)) {
			byte[] raw = in.readNBytes(2);
			packed = raw.length == 2 && ((raw[0] & 0xff) | (raw[1] & 0xff) << 8) == GZIPInputStream.GZIP_MAGIC;
		}
		try (InputStream in = ArrayFile.open(file)) {
			start = in.readNBytes(START);
		}
		String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
		if (NpyFile.begins(start) || name.endsWith(".npy")) {
			return array(file, NpyFile.open(file, packed), settings);
		}
		if (IdxFile.begins(start) || name.matches(".*(idx\\d|ubyte).*")) {
			return array(file, IdxFile.open(file, packed), settings);
		}
		if (start.length > 2 && start[0] == 'P' && start[1] == 'K') {
			throw new DataException(file, "is an archive; unpack it and name a file from it");
		}
		return null;
	}

	private static TableReader array(Path file, ArrayFile samples, ReadingSettings settings) throws IOException {
		Optional<String> named = settings.labels();
		if (named.isPresent() && named.get().equals("none")) {
			return new ArrayTable(samples, null, settings);
		}
		Optional<Path> labels = named.isPresent() ? Optional.of(file.resolveSibling(named.get())) : Companions.labels(file);
		if (labels.isEmpty()) {
			return new ArrayTable(samples, null, settings);
		}
		if (!Files.isRegularFile(labels.get())) {
			throw new DataException(labels.get(), "does not exist; put the labels there or change the source's setting labels");
		}
		if (labels.get().getFileName().toString().matches("(?i).*\\.(csv|tsv|txt)(\\.gz)?")) {
			return new LabelledArray(samples, labels.get(), settings);
		}
		boolean packed = labels.get().getFileName().toString().endsWith(".gz");
		return new ArrayTable(samples, labels.get().getFileName().toString().contains(".npy") ? NpyFile.open(labels.get(), packed)
				: IdxFile.open(labels.get(), packed), settings);
	}

	private static List<Reading> folder(Path folder, ReadingSettings settings, Part part) throws IOException {
		List<Reading> readings = new ArrayList<>();
		List<Path> entries = ImageFolder.list(folder);
		for (boolean test : new boolean[] { false, true }) {
			for (Path file : entries) {
				String name = file.getFileName().toString();
				boolean isTest = name.startsWith("t10k") || name.startsWith("test");
				if (Files.isRegularFile(file) && name.matches(".*images.*idx3.*") && isTest == test && !isUnpackedTwin(file, entries)) {
					readings.add(new Reading(file(file, settings, Set.of()), isTest && part == Part.ANY ? Part.TEST : part));
				}
			}
		}
		if (readings.isEmpty()) {
			int pictures = 0;
			for (Path inner : entries) {
				Part named = PART_FOLDERS.get(inner.getFileName().toString().toLowerCase(Locale.ROOT));
				if (named != null && Files.isDirectory(inner) && ImageFolder.isOne(inner)) {
					ImageFolder images = new ImageFolder(inner, settings, pictures);
					pictures += images.rowsAtLeast();
					readings.add(new Reading(images, part == Part.ANY ? named : part));
				}
			}
		}
		return readings.isEmpty() ? List.of(new Reading(new ImageFolder(folder, settings, 0), part)) : readings;
	}

	/** Whether the same file lies there packed as well. */
	private static boolean isUnpackedTwin(Path file, List<Path> entries) {
		return entries.contains(file.resolveSibling(file.getFileName() + ".gz"));
	}
}
