package org.soma.data.sheet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;

import org.soma.data.DataException;
import org.soma.data.Datasets;
import org.soma.data.Table;
import org.soma.data.reading.Formats;
import org.soma.data.reading.TextStock;
import org.soma.model.Column;
import org.soma.model.Dataset;
import org.soma.model.Part;
import org.soma.model.Source;
import org.soma.model.files.Content;
import org.soma.model.resource.Companion;
import org.soma.model.resource.DocumentException;

/**
 * The rows of an open dataset: the sheet as it is now, and how it is saved together with the dataset. It is opened in any
 * thread; from then on it belongs to the thread that the document belongs to, but for {@link #index} and the sheets, which
 * anybody may read.
 */
public final class DatasetSheet implements Companion {

	private final Dataset dataset;
	private final Path file;
	private final Stock stock;
	private final List<Path> files;
	private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
	private Sheet sheet;
	private Sheet saved;
	private List<String> savedNames;
	/** The table that the sheet is saved in, once it is one of its own. */
	private Path ownFile;

	private DatasetSheet(Dataset dataset, Path file, Stock stock, List<Path> files) {
		this.dataset = dataset;
		this.file = file;
		this.stock = stock;
		this.files = files;
	}

	/**
	 * Opens the rows of a dataset. Those of one table in text are found later, by {@link #index}; all others are read.
	 *
	 * @param file the dataset's own file, which its sources are named from
	 * @throws DataException with one line for the user, or several findings, where they cannot be read
	 */
	public static DatasetSheet open(Dataset dataset, Path file) throws IOException {
		List<Source> sources = dataset.getSources();
		DatasetSheet opened;
		Optional<TextStock> text = sources.size() == 1 ? text(dataset, sources.get(0), file) : Optional.empty();
		if (text.isPresent()) {
			opened = new DatasetSheet(dataset, file, text.get(), List.of(text.get().file().toAbsolutePath().normalize()));
			opened.show(text.get());
		} else {
			Table table = Datasets.read(dataset, file);
			TableStock stock = new TableStock(table);
			opened = new DatasetSheet(dataset, file, stock, named(sources, file));
			opened.show(stock);
		}
		return opened;
	}

	private static Optional<TextStock> text(Dataset dataset, Source source, Path file) throws IOException {
		if (source.getFile() == null || source.getFile().isBlank()) {
			return Optional.empty();
		}
		Set<String> expected = dataset.getColumns().stream().map(Column::getName).collect(Collectors.toSet());
		return Formats.text(source, file, expected);
	}

	private static List<Path> named(List<Source> sources, Path file) {
		return sources.stream().filter(source -> source.getFile() != null && !source.getFile().isBlank())
				.map(source -> file.resolveSibling(source.getFile()).toAbsolutePath().normalize()).filter(Files::isRegularFile).toList();
	}

	private void show(TextStock text) {
		List<Column> owners = new ArrayList<>();
		List<String> names = new ArrayList<>();
		for (int i = 0; i < text.columns(); i++) {
			String name = text.names().get(i);
			int place = i;
			Column owner = text.hasHeader() ? dataset.getColumns().stream().filter(column -> name.equals(column.getName())).findFirst().orElse(null)
					: dataset.getColumns().size() == text.columns() ? dataset.getColumns().get(place) : null;
			owners.add(owner);
			names.add(owner == null ? name : null);
		}
		begin(Sheet.of(text, names, owners));
	}

	private void show(TableStock table) {
		List<Column> owners = new ArrayList<>();
		List<String> names = new ArrayList<>();
		List<Column> columns = dataset.getColumns();
		boolean sameCount = table.table().fields().size() == columns.size();
		for (int i = 0; i < table.columns(); i++) {
			String name = table.field(i).name();
			int place = table.table().fields().indexOf(table.field(i));
			Column owner = columns.stream().filter(column -> name.equals(column.getName())).findFirst()
					.orElse(sameCount ? columns.get(place) : null);
			owners.add(owner);
			names.add(owner == null || table.field(i).width() > 1 ? table.names().get(i) : null);
		}
		begin(Sheet.of(table, names, owners));
	}

	private void begin(Sheet first) {
		sheet = first;
		saved = first;
		savedNames = names();
	}

	/**
	 * Finds all rows. Any thread but the document's; the sheet grows when {@link #grow} is called.
	 *
	 * @param cancelled asked now and then
	 * @throws DataException with a line for the user where the rows cannot be told apart
	 */
	public void index(BooleanSupplier cancelled) throws IOException {
		if (stock instanceof TextStock text && !text.isComplete()) {
			text.index(cancelled);
		}
	}

	/** Whether all rows have been found: before, nothing can be edited. */
	public boolean isComplete() {
		return stock.isComplete();
	}

	/** Which share of the rows has been found, about. */
	public double share() {
		return stock instanceof TextStock text ? text.share() : 1;
	}

	/** Shows the rows that have been found by now. */
	public void grow() {
		if (sheet.rows() < stock.rows() && sheet.rows() == saved.rows()) {
			sheet = sheet.grown();
			saved = sheet;
			listeners.forEach(Runnable::run);
		}
	}

	public Dataset dataset() {
		return dataset;
	}

	/** The dataset's own file. */
	public Path file() {
		return file;
	}

	/** As it is now. */
	public Sheet sheet() {
		return sheet;
	}

	/** Whether cells, rows or columns are not as they lie in the files. */
	public boolean isChanged() {
		return sheet != saved;
	}

	/** Shows another state of the sheet. Called by commands. */
	void show(Sheet other) {
		if (other != sheet) {
			sheet = other;
			listeners.forEach(Runnable::run);
		}
	}

	/** The listener is called after the sheet has become another. */
	public void addListener(Runnable listener) {
		listeners.add(listener);
	}

	public void removeListener(Runnable listener) {
		listeners.remove(listener);
	}

	/** The columns of the sheet that a column of the dataset is; more than one where it has many values in each row. */
	public List<Integer> columnsOf(Column column) {
		List<Integer> columns = new ArrayList<>();
		for (int i = 0; i < sheet.columns().size(); i++) {
			if (sheet.columns().get(i).column() == column) {
				columns.add(i);
			}
		}
		return columns;
	}

	/** Whether a column of the dataset holds many values in each row, such as a picture. */
	public boolean isWide() {
		return fixedColumns() > 0;
	}

	/**
	 * How many columns of the sheet, from the first on, are where they are in the files for good: up to the last of those that
	 * hold many values which belong together. Columns can be added, removed and moved behind them.
	 */
	public int fixedColumns() {
		return stock instanceof TableStock table ? table.wide() : 0;
	}

	/**
	 * The part that a row of the files is placed in by its file, or {@link Part#ANY}.
	 *
	 * @param row as {@link Sheet#inFiles} gives it
	 */
	public Part partByFile(int row) {
		if (row < 0) {
			return Part.ANY;
		}
		if (stock instanceof TableStock table) {
			return ownFile == null ? table.table().origin(row).part() : Part.ANY;
		}
		return dataset.getSources().isEmpty() ? Part.ANY : dataset.getSources().get(0).getPart();
	}

	/** Whether files place rows in a part. */
	boolean isPlacedByFile() {
		return stock instanceof TableStock table && ownFile == null ? table.table().origins().stream().anyMatch(origin -> origin.part() != Part.ANY)
				: partByFile(0) != Part.ANY;
	}

	/** Which rows of the sheet as it is now a training leaves out. Asked in the document's thread. */
	public LeftOut leftOut() {
		return table().map(table -> LeftOut.of(table, sheet, dataset.getSources().get(0).getSettings().map())).orElse(LeftOut.NONE);
	}

	/** The one table in text whose rows of data are those of the sheet, in its order; nothing where they come from elsewhere. */
	Optional<Path> table() {
		Optional<Path> table = stock instanceof TextStock text ? Optional.of(text.file()) : Optional.ofNullable(ownFile).filter(own -> !isWide());
		return table.filter(there -> dataset.getSources().size() == 1);
	}

	private List<String> names() {
		return sheet.columns().stream().map(SheetColumn::name).toList();
	}

	/** Where edited rows will be saved, when that is not the file they were read from; nothing where it is. */
	public Optional<Path> newHome() {
		boolean own = ownFile != null || stock instanceof TextStock text && text.isOriginal();
		return own ? Optional.empty() : Optional.of(freeFile(isWide() ? ".npy" : ".csv"));
	}

	private Path freeFile(String ending) {
		String name = file.getFileName().toString().replaceFirst("\\.dataset$", "");
		Path free = file.resolveSibling(name + ending);
		for (int number = 2; Files.exists(free); number++) {
			free = file.resolveSibling(name + "-" + number + ending);
		}
		return free.toAbsolutePath().normalize();
	}

	@Override
	public List<Path> files() {
		return ownFile == null ? files : List.of(ownFile);
	}

	@Override
	public Saving save() throws DocumentException {
		// A column that was renamed has its name in the file too.
		boolean renamed = stock instanceof TextStock text && text.hasHeader() && !names().equals(savedNames);
		if (sheet == saved && !renamed) {
			return new SheetSaving(Map.of(), this::nothing, this::nothing);
		}
		if (stock instanceof TextStock text && text.isOriginal() && ownFile == null) {
			return saving(Map.of(text.file(), SheetContent.text(sheet, saved)), this::nothing, this::nothing);
		}
		Map<Path, Content> contents = new HashMap<>();
		Path home = ownFile != null ? ownFile : freeFile(isWide() ? ".npy" : ".csv");
		SourceChange change = new SourceChange(this, home.getFileName().toString());
		if (isWide()) {
			pictures(home, contents, change);
		} else {
			contents.put(home, SheetContent.csv(sheet, 0, sheet.columns().size()));
		}
		if (ownFile == null) {
			change.apply();
		}
		boolean first = ownFile == null;
		return saving(contents, () -> ownFile = home, () -> {
			if (first) {
				change.revert();
			}
		});
	}

	private void pictures(Path home, Map<Path, Content> contents, SourceChange change) {
		int width = ((TableStock) stock).field(0).width();
		List<Integer> shape = new ArrayList<>();
		((TableStock) stock).field(0).shape().ifPresentOrElse(known -> {
			for (int i = 0; i < known.rank(); i++) {
				shape.add(known.dimension(i));
			}
		}, () -> shape.add(width));
		contents.put(home, SheetContent.npy(sheet, width, shape));
		if (width < sheet.columns().size()) {
			Path labels = home.resolveSibling(home.getFileName().toString().replaceFirst("\\.npy$", "-labels.csv"));
			contents.put(labels, SheetContent.csv(sheet, width, sheet.columns().size()));
			change.setLabels(labels.getFileName().toString());
		}
	}

	private SheetSaving saving(Map<Path, Content> contents, Runnable done, Runnable failed) {
		Sheet now = sheet;
		List<String> names = names();
		return new SheetSaving(contents, () -> {
			saved = now;
			savedNames = names;
			done.run();
		}, failed);
	}

	private void nothing() {
		// nothing to write, nothing to take back
	}

	private record SheetSaving(Map<Path, Content> contents, Runnable whenDone, Runnable whenFailed) implements Saving {

		@Override
		public void done() {
			whenDone.run();
		}

		@Override
		public void failed() {
			whenFailed.run();
		}
	}

	@Override
	public void dispose() {
		listeners.clear();
		stock.close();
	}
}
