package org.soma.data;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

/** Kinds of faults in data files, by what can be done about them besides mending the file. */
public enum Fault {

	/** A cell that is empty or no finite number. */
	CELL("faulty-cells", EnumSet.allOf(Remedy.class)),
	/** A row with too few or too many cells. */
	ROW("faulty-rows", EnumSet.allOf(Remedy.class)),
	/** A picture that cannot be shown or has another size. */
	PICTURE("faulty-pictures", EnumSet.of(Remedy.STOP, Remedy.SKIP)),
	/** A value of an array that is no finite number. */
	VALUE("faulty-values", EnumSet.allOf(Remedy.class)),
	/** The end of an array that is not there: its file is cut off. */
	END("faulty-end", EnumSet.of(Remedy.STOP, Remedy.SKIP)),
	/** What only a sound file helps against. */
	OTHER(null, EnumSet.of(Remedy.STOP));

	private static final String ALL = "faulty";

	private final String setting;
	private final Set<Remedy> remedies;

	Fault(String setting, Set<Remedy> remedies) {
		this.setting = setting;
		this.remedies = remedies;
	}

	/** What can be done about it, in the order in which to offer it. */
	public Set<Remedy> remedies() {
		return Set.copyOf(remedies);
	}

	/** The setting of a source that says what to do about it; null where there is none. */
	public String setting() {
		return setting;
	}

	/** Whether a single row can be dealt with otherwise than the rest. */
	public boolean isOfRows() {
		return setting != null && this != END;
	}

	/** Whether each column can be dealt with in a way of its own. */
	public boolean isOfColumns() {
		return this == CELL || this == VALUE;
	}

	/**
	 * The setting with the rows that are dealt with in a way of their own: numbers and ranges of rows of data, as a split has
	 * them. Only faults of rows have one.
	 */
	public String setting(Remedy remedy, String column) {
		return setting(column).replaceFirst(ALL, remedy.literal());
	}

	/** Whether a setting of a source says what is to be done about a fault. */
	public static boolean isSetting(String key) {
		return Arrays.stream(values()).filter(fault -> fault.setting != null).anyMatch(fault -> fault.isSetting(ALL, key)
				|| fault.isOfRows() && fault.remedies.stream().anyMatch(remedy -> fault.isSetting(remedy.literal(), key)));
	}

	/** Whether a setting of a source names rows that are dealt with in a way of their own. */
	public static boolean isSettingOfRows(String key) {
		return isSetting(key) && !key.startsWith(ALL);
	}

	private boolean isSetting(String beginning, String key) {
		String own = setting.replaceFirst(ALL, beginning);
		return key.equals(own) || isOfColumns() && key.startsWith(own + ":");
	}

	/** The setting for a single column, where it can have one. */
	public String setting(String column) {
		return isOfColumns() && column != null ? setting + ":" + column : setting;
	}
}
