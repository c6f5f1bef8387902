package org.soma.training.ui.runs;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

import org.soma.training.runs.StoredRun;

/** A column of the table of runs. */
enum RunColumn {

	STAR("\u2605", 30, run -> run.notes().star() ? "\u2605" : "", Comparator.comparing(run -> !run.notes().star())), //
	NAME("Name", 120, StoredRun::name, Comparator.comparing(StoredRun::name, String.CASE_INSENSITIVE_ORDER)), //
	NOTE("Note", 170, run -> run.notes().note(), Comparator.comparing(run -> run.notes().note(), String.CASE_INSENSITIVE_ORDER)), //
	STATE("State", 80, StoredRun::state, Comparator.comparing(StoredRun::state)), //
	STARTED("Started", 130, RunColumn::started, Comparator.comparing(RunColumn::instant)), //
	EPOCHS("Epochs", 68, run -> String.format(Locale.ROOT, "%,d", run.epochs()), Comparator.comparingInt(StoredRun::epochs)), //
	LOSS("Loss", 76, run -> number(run.metric("train_loss")), Comparator.comparingDouble(run -> run.metric("train_loss"))), //
	VALIDATION("Validation", 88, run -> number(run.metric("val_loss")), Comparator.comparingDouble(run -> run.metric("val_loss"))), //
	ACCURACY("Accuracy", 80, run -> percent(accuracy(run)), Comparator.comparingDouble(run -> -accuracy(run))), //
	DURATION("Duration", 84, run -> duration(run.seconds()), Comparator.comparingDouble(StoredRun::seconds)), //
	RATE("Rate", 60, "rate"), //
	OPTIMIZER("Optimizer", 90, "optimizer"), //
	LOSS_NAME("Loss Function", 130, "loss"), //
	BATCH("Batch", 60, "batch"), //
	PLANNED("Planned Epochs", 112, "epochs"), //
	ORDER_SEED("Order Seed", 86, "order_seed"), //
	WEIGHT_SEED("Weight Seed", 92, "weight_seed"), //
	NETWORK("Network", 130, "network"), //
	DATASET("Dataset", 130, "dataset"), //
	FOLDER("Folder", 110, RunColumn::home, Comparator.comparing(RunColumn::home, String.CASE_INSENSITIVE_ORDER));

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);
	private static final int MINUTE = 60;

	final String title;
	final int width;
	final Function<StoredRun, String> text;
	final Comparator<StoredRun> order;

	RunColumn(String title, int width, Function<StoredRun, String> text, Comparator<StoredRun> order) {
		this.title = title;
		this.width = width;
		this.text = text;
		this.order = order;
	}

	/** Of a setting: numbers go by their size, all else by its letters, and what is not known comes last. */
	RunColumn(String title, int width, String setting) {
		this(title, width, run -> setting(run, setting), Comparator.comparingDouble((StoredRun run) -> number(run, setting))
				.thenComparing(run -> setting(run, setting), String.CASE_INSENSITIVE_ORDER));
	}

	boolean isNumber() {
		return switch (this) {
		case EPOCHS, LOSS, VALIDATION, ACCURACY, DURATION, RATE, BATCH, PLANNED, ORDER_SEED, WEIGHT_SEED -> true;
		default -> false;
		};
	}

	private static String setting(StoredRun run, String name) {
		Object value = run.settings().get(name);
		return value instanceof Map<?, ?> pick ? String.valueOf(pick.get("type")) : value == null ? "" : value.toString();
	}

	private static double number(StoredRun run, String name) {
		return run.settings().get(name) instanceof Number number ? number.doubleValue() : Double.NaN;
	}

	/** What the folder is called in which the training lies. */
	private static String home(StoredRun run) {
		return run.folder().getParent().getParent().getFileName().toString();
	}

	private static Instant instant(StoredRun run) {
		try {
			return Instant.parse(setting(run, "started"));
		} catch (DateTimeParseException e) {
			return Instant.EPOCH;
		}
	}

	private static String started(StoredRun run) {
		Instant began = instant(run);
		return began == Instant.EPOCH ? "" : TIME.format(began.atZone(ZoneId.systemDefault()));
	}

	/** That of the validation where there is one. */
	private static double accuracy(StoredRun run) {
		double validation = run.metric("val_accuracy");
		return Double.isNaN(validation) ? run.metric("train_accuracy") : validation;
	}

	private static String number(double value) {
		return Double.isNaN(value) ? "" : String.format(Locale.ROOT, Math.abs(value) >= 0.001 || value == 0 ? "%.4f" : "%.2e", value);
	}

	private static String percent(double value) {
		return Double.isNaN(value) ? "" : String.format(Locale.ROOT, "%.1f %%", 100 * value);
	}

	private static String duration(double seconds) {
		if (Double.isNaN(seconds)) {
			return "";
		}
		return seconds < MINUTE ? String.format(Locale.ROOT, "%.2f s", seconds)
				: String.format(Locale.ROOT, "%d min %02d s", (int) seconds / MINUTE, (int) seconds % MINUTE);
	}
}
