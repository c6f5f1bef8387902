package org.soma.data;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.soma.catalog.Catalog;
import org.soma.catalog.Generator;
import org.soma.catalog.Selection;
import org.soma.data.reading.Formats;
import org.soma.data.reading.OfferedColumn;
import org.soma.model.Dataset;
import org.soma.model.Part;
import org.soma.model.Role;
import org.soma.model.SomaFactory;
import org.soma.model.Source;
import org.soma.model.Split;
import org.soma.model.SplitOrder;

/**
 * Makes a dataset from a file, a folder or a generator. What is not said is found out or guessed. What {@link #make()}
 * returns is not yet known to be sound row by row: {@link Datasets#prepare} tells before anyone saves it.
 */
public final class NewDataset {

	/** With fewer rows than this nothing is kept back. */
	private static final int FEW_ROWS = 20;
	private static final Pattern SPLIT = Pattern.compile("\\s*([\\d.]+)\\s*/\\s*([\\d.]+)\\s*/\\s*([\\d.]+)\\s*");

	private final Path file;
	private final Source source;
	private List<String> inputs = List.of();
	private List<String> targets = List.of();
	private double[] fractions;
	private SplitOrder order = SplitOrder.SHUFFLED;
	private long seed = 1;

	private NewDataset(Path file, Source source) {
		this.file = file;
		this.source = source;
	}

	/**
	 * @param file the dataset's own file, which need not exist
	 * @param from a file or folder, from the working directory, or else a generator with or without settings, such as
	 *            <code>circles(noise=0.1)</code>
	 * @throws DataException with one line for the user where it is neither
	 */
	public static NewDataset from(Path file, String from) throws DataException {
		Path data = path(from);
		if (data != null && Files.exists(data)) {
			return read(file, data);
		}
		try {
			Selection<Generator> selection = Selection.parse(Catalog.get().generators(), from);
			NewDataset generated = generated(file, selection.descriptor().id());
			selection.settings().forEach(generated::setting);
			return generated;
		} catch (IllegalArgumentException e) {
			boolean likeFile = from.indexOf('/') >= 0 || from.indexOf('\\') >= 0 || from.matches(".*\\.\\w{1,5}");
			throw new DataException(file, likeFile ? "there is no file '" + from + "'; name a file, a folder or a generator"
					: "there is no file '" + from + "', and "
					+ e.getMessage(), e);
		}
	}

	/** From a file or folder that is there. */
	public static NewDataset read(Path file, Path data) {
		Source source = SomaFactory.eINSTANCE.createSource();
		source.setFile(name(file, data));
		return new NewDataset(file, source);
	}

	/** From a generator of the catalog. */
	public static NewDataset generated(Path file, String generator) {
		Source source = SomaFactory.eINSTANCE.createSource();
		source.setGenerator(generator);
		return new NewDataset(file, source);
	}

	private static Path path(String text) {
		try {
			return Path.of(text);
		} catch (InvalidPathException e) {
			return null;
		}
	}

	/** From the dataset where it lies below it or was named from here, so that both can move together; else as it was named. */
	private static String name(Path file, Path data) {
		Path folder = file.toAbsolutePath().normalize().getParent();
		Path whole = data.toAbsolutePath().normalize();
		boolean near = whole.startsWith(folder) || !data.isAbsolute() && whole.getRoot().equals(folder.getRoot());
		String name = (near ? folder.relativize(whole) : whole).toString().replace('\\', '/');
		return name.isEmpty() ? "." : name;
	}

	/** The columns that feed the network; none where all that are no targets do. */
	public NewDataset inputs(List<String> names) {
		inputs = List.copyOf(names);
		return this;
	}

	/** The columns that are to be learned; none where they are to be guessed. */
	public NewDataset targets(List<String> names) {
		targets = List.copyOf(names);
		return this;
	}

	/**
	 * How many rows to generate, or to read at most.
	 *
	 * @throws DataException where there would be none
	 */
	public NewDataset count(int rows) throws DataException {
		if (rows < 1) {
			throw new DataException(file, "cannot have " + rows + " rows; give it a count of 1 or more");
		}
		source.setCount(rows);
		return this;
	}

	/**
	 * How the rows are split, such as <code>70/15/15</code>: training, validation and test in percent.
	 *
	 * @throws DataException where the text is no split
	 */
	public NewDataset split(String text) throws DataException {
		Matcher matcher = SPLIT.matcher(text);
		double[] percent = new double[3];
		try {
			for (int i = 0; i < percent.length && matcher.matches(); i++) {
				percent[i] = Double.parseDouble(matcher.group(i + 1));
			}
		} catch (NumberFormatException e) {
			percent[0] = Double.NaN;
		}
		double sum = percent[0] + percent[1] + percent[2];
		if (!(Math.abs(sum - 100) < 1e-6)) {
			throw new DataException(file, "'" + text + "' is no split; write three numbers that sum to 100, such as 70/15/15");
		}
		fractions = new double[] { percent[0] / 100, percent[1] / 100, percent[2] / 100 };
		return this;
	}

	public NewDataset order(SplitOrder splitOrder) {
		order = splitOrder;
		return this;
	}

	/** What shuffles and generates. */
	public NewDataset seed(long number) {
		seed = number;
		return this;
	}

	/** How the file is to be read where that is not to be found out, such as its delimiter; or a parameter of the generator. */
	public NewDataset setting(String key, String value) {
		source.getSettings().put(key, value);
		return this;
	}

	/**
	 * The dataset. Reads the beginning of the file.
	 *
	 * @throws DataException with one line for the user where the file cannot be read or does not have the columns
	 */
	public Dataset make() throws DataException {
		if (source.getGenerator() != null) {
			source.setSeed(seed);
		}
		Dataset dataset = SomaFactory.eINSTANCE.createDataset();
		dataset.getSources().add(source);
		try {
			List<Formats.Reading> readings = Formats.open(source, file, Set.of());
			List<OfferedColumn> columns = withRoles(readings.get(0).reader().columns());
			columns.forEach(column -> dataset.getColumns().add(column.toColumn()));
			columns.stream().filter(column -> column.role() == Role.INPUT && column.shape() != null).findFirst()
					.ifPresent(column -> dataset.setSampleShape(column.shape()));
			if (source.getGenerator() != null) {
				generator().sampleShape().ifPresent(dataset::setSampleShape);
			}
			dataset.setSplit(split(readings));
			return dataset;
		} catch (DataException e) {
			throw e;
		} catch (IOException | InvalidPathException e) {
			throw new DataException(file, "cannot be made from its source: " + e.getMessage(), e);
		}
	}

	private Generator generator() {
		return Catalog.get().generators().get(source.getGenerator()).create(source.getSettings().map());
	}

	private List<OfferedColumn> withRoles(List<OfferedColumn> offered) throws DataException {
		List<String> names = offered.stream().map(OfferedColumn::name).toList();
		for (List<String> wanted : List.of(inputs, targets)) {
			for (String name : wanted) {
				if (!names.contains(name)) {
					throw new DataException(file, "has no column '" + name + "'; there are " + String.join(", ", names.stream().limit(20).toList())
							+ (names.size() > 20 ? " and " + (names.size() - 20) + " more" : ""));
				}
			}
		}
		if (inputs.stream().anyMatch(targets::contains)) {
			throw new DataException(file, "cannot have '" + inputs.stream().filter(targets::contains).findFirst().orElseThrow()
					+ "' as input and target; name it in one of them");
		}
		List<OfferedColumn> columns = new ArrayList<>();
		for (OfferedColumn column : offered) {
			columns.add(column.as(role(column)));
		}
		if (targets.isEmpty() && !inputs.isEmpty() && columns.stream().noneMatch(column -> column.role() == Role.TARGET)) {
			// The last column that is no input, for the one that was guessed is taken.
			for (int i = columns.size() - 1; i >= 0; i--) {
				if (!inputs.contains(columns.get(i).name())) {
					columns.set(i, columns.get(i).as(Role.TARGET));
					break;
				}
			}
		}
		return columns;
	}

	private Role role(OfferedColumn column) {
		if (targets.contains(column.name())) {
			return Role.TARGET;
		}
		if (!inputs.isEmpty()) {
			return inputs.contains(column.name()) ? Role.INPUT : targets.isEmpty() && column.role() == Role.TARGET ? Role.TARGET : Role.IGNORED;
		}
		// A column that was guessed to be the target is a plain one where others were named.
		return !targets.isEmpty() && column.role() == Role.TARGET ? Role.INPUT : column.role();
	}

	private Split split(List<Formats.Reading> readings) throws IOException {
		Split split = SomaFactory.eINSTANCE.createSplit();
		double[] usual = fractions != null ? fractions : usualFractions(readings);
		split.setTrain(usual[0]);
		split.setValidation(usual[1]);
		split.setTest(usual[2]);
		split.setOrder(order);
		split.setSeed(seed);
		return split;
	}

	private double[] usualFractions(List<Formats.Reading> readings) throws IOException {
		boolean withTest = readings.stream().anyMatch(reading -> reading.part() == Part.TEST);
		int rows = 0;
		for (Formats.Reading reading : readings) {
			rows += Math.min(reading.reader().rowsAtLeast(), FEW_ROWS);
		}
		boolean few = Math.min(rows, source.getCount() > 0 ? source.getCount() : rows) < FEW_ROWS;
		if (withTest || few) {
			return new double[] { 1, 0, 0 };
		}
		return new double[] { 0.7, 0.15, 0.15 };
	}
}
