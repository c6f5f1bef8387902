package org.soma.data.reading;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.soma.data.DataException;
import org.soma.data.Fault;
import org.soma.data.Remedy;
import org.soma.data.RowRanges;
import org.soma.model.Shape;

/**
 * How a file is to be read where that is not to be found out: the settings of a source. Every value is checked when
 * this is made.
 */
final class ReadingSettings {

	private static final List<String> KEYS = List.of("delimiter", "quote", "header", "decimal", "encoding", "labels", "size", "colour",
			Fault.CELL.setting(), Fault.ROW.setting(), Fault.PICTURE.setting(), Fault.VALUE.setting(), Fault.END.setting());
	private static final Map<String, String> DELIMITERS = Map.of("tab", "\t", "\\t", "\t", "comma", ",", "semicolon", ";", "space", " ",
			"bar", "|");

	private final Path file;
	private final Map<String, String> values;

	ReadingSettings(Path file, Map<String, String> values) throws DataException {
		this.file = file;
		this.values = values;
		for (String key : values.keySet()) {
			if (!KEYS.contains(key) && !Fault.isSetting(key)) {
				throw new DataException(file, "'" + key + "' is no setting for reading a file; there are " + String.join(", ", KEYS));
			}
		}
		delimiter();
		quote();
		header();
		decimal();
		encoding();
		size();
		colour();
		for (String key : values.keySet()) {
			for (Fault fault : Fault.values()) {
				if (fault.setting() != null && (key.equals(fault.setting()) || key.startsWith(fault.setting() + ":"))) {
					remedy(key, fault);
				}
				for (Remedy remedy : fault.isOfRows() ? fault.remedies() : Set.<Remedy>of()) {
					rows(key, fault, remedy);
				}
			}
		}
	}

	private BitSet rows(String key, Fault fault, Remedy remedy) throws DataException {
		String beginning = fault.setting(remedy, null);
		return key.equals(beginning) || key.startsWith(beginning + ":")
				? RowRanges.parse(file, "its setting " + key, values.get(key), Integer.MAX_VALUE) : new BitSet();
	}

	/** What is to be done about a fault in one row or another. */
	RowRemedies remedies(Fault fault, String column) throws DataException {
		Map<Remedy, BitSet> single = new EnumMap<>(Remedy.class);
		for (Remedy remedy : fault.remedies()) {
			single.put(remedy, rows(fault.setting(remedy, column), fault, remedy));
		}
		return new RowRemedies(remedy(fault, column), single);
	}

	/**
	 * What is to be done about a fault: stop where nothing is said.
	 *
	 * @param column null where it is not one column's fault
	 */
	Remedy remedy(Fault fault, String column) throws DataException {
		return remedy(column != null && values.containsKey(fault.setting(column)) ? fault.setting(column) : fault.setting(), fault);
	}

	private Remedy remedy(String key, Fault fault) throws DataException {
		String text = values.getOrDefault(key, Remedy.STOP.literal());
		return Remedy.of(text).filter(fault.remedies()::contains).orElseThrow(() -> wrong(key, "is not understood; write "
				+ fault.remedies().stream().sorted().map(Remedy::literal).collect(Collectors.joining(" or "))));
	}

	Optional<Character> delimiter() throws DataException {
		String text = values.get("delimiter");
		if (text == null || text.isEmpty()) {
			return Optional.empty();
		}
		String delimiter = DELIMITERS.getOrDefault(text, text);
		if (delimiter.length() != 1) {
			throw wrong("delimiter", "is no single character; write one such as ; or tab");
		}
		return Optional.of(delimiter.charAt(0));
	}

	/** What encloses cells; the character 0 where nothing does. */
	char quote() throws DataException {
		String text = values.getOrDefault("quote", "\"");
		if (text.equals("none")) {
			return 0;
		}
		if (text.length() != 1) {
			throw wrong("quote", "is no single character; write one such as \", or none");
		}
		return text.charAt(0);
	}

	Optional<Boolean> header() throws DataException {
		return yesOrNo("header", List.of("yes", "true"), List.of("no", "false"));
	}

	Optional<Character> decimal() throws DataException {
		String text = values.get("decimal");
		if (text == null || text.isEmpty()) {
			return Optional.empty();
		}
		return switch (text) {
		case ".", "point" -> Optional.of('.');
		case ",", "comma" -> Optional.of(',');
		default -> throw wrong("decimal", "is neither a point nor a comma; write . or ,");
		};
	}

	Optional<Charset> encoding() throws DataException {
		String text = values.get("encoding");
		if (text == null || text.isEmpty()) {
			return Optional.empty();
		}
		try {
			return Optional.of(Charset.forName(text));
		} catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
			throw wrong("encoding", "is not known; write one such as UTF-8 or windows-1252");
		}
	}

	/** The file with the labels, or "none"; nothing where it is to be found out. */
	Optional<String> labels() {
		return Optional.ofNullable(values.get("labels"));
	}

	/** Height by width of pictures, or null. */
	Shape size() throws DataException {
		String text = values.get("size");
		if (text == null) {
			return null;
		}
		try {
			Shape size = Shape.parse(text);
			if (size.rank() == 2) {
				return size;
			}
		} catch (IllegalArgumentException e) {
			throw wrong("size", "is no size; write height and width such as 28x28");
		}
		throw wrong("size", "has not two dimensions; write height and width such as 28x28");
	}

	Optional<Boolean> colour() throws DataException {
		return yesOrNo("colour", List.of("rgb", "yes", "true"), List.of("gray", "no", "false"));
	}

	private Optional<Boolean> yesOrNo(String key, List<String> yes, List<String> no) throws DataException {
		String text = values.get(key);
		if (text == null || text.isEmpty()) {
			return Optional.empty();
		}
		if (!yes.contains(text) && !no.contains(text)) {
			throw wrong(key, "is not understood; write " + yes.get(0) + " or " + no.get(0));
		}
		return Optional.of(yes.contains(text));
	}

	private DataException wrong(String key, String problem) {
		return new DataException(file, "its setting " + key + " '" + values.get(key) + "' " + problem);
	}
}
