package org.soma.commandline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The words that a command takes. Immutable: each method gives another syntax with more in it.
 *
 * @param operands what follows the command's name, as the usage line shows it: <code>"NETWORK ELEMENT..."</code>
 * @param least how many operands there must be
 * @param most how many there may be
 * @param values the options that take a value, each with how the value is shown
 * @param switches the options that take none
 * @param required the options that must be there
 * @param summary one sentence for the list of commands
 * @param details more lines for the help of this command
 */
public record Syntax(String operands, int least, int most, Map<String, String> values, Set<String> switches, Set<String> required,
		String summary, List<String> details) {

	/** Operands are words; three dots after one let it be repeated, one in brackets left out. */
	public static Syntax of(String operands, String summary) {
		List<String> words = operands.isEmpty() ? List.of() : Arrays.asList(operands.split(" "));
		int least = (int) words.stream().filter(word -> !word.equals("...") && !word.startsWith("[")).count();
		int most = words.contains("...") ? Integer.MAX_VALUE : words.size();
		return new Syntax(operands, least, most, Map.of(), Set.of(), Set.of(), summary, List.of());
	}

	/** An option that must be given, with a value. */
	public Syntax required(String option, String value) {
		Set<String> more = new TreeSet<>(required);
		more.add(option);
		return new Syntax(operands, least, most, plus(option, value), switches, more, summary, details);
	}

	/** An option with a value that may be left out. */
	public Syntax optional(String option, String value) {
		return new Syntax(operands, least, most, plus(option, value), switches, required, summary, details);
	}

	/** Whether an option with a value may be given more than once, as three dots behind its value tell. */
	boolean repeats(String option) {
		return values.getOrDefault(option, "").endsWith(" ...");
	}

	/** An option without a value. */
	public Syntax flag(String option) {
		Set<String> more = new TreeSet<>(switches);
		more.add(option);
		return new Syntax(operands, least, most, values, more, required, summary, details);
	}

	public Syntax details(String... lines) {
		return new Syntax(operands, least, most, values, switches, required, summary, List.of(lines));
	}

	/** The operands and options on one line. */
	public String usage(String command) {
		StringBuilder usage = new StringBuilder("usage: soma ").append(command);
		if (!operands.isEmpty()) {
			usage.append(' ').append(operands);
		}
		values.forEach((option, value) -> usage.append(required.contains(option) ? " " + option + " " + value
				: " [" + option + " " + value + "]"));
		switches.forEach(option -> usage.append(" [").append(option).append(']'));
		return usage.toString();
	}

	/** All options. */
	List<String> options() {
		List<String> all = new ArrayList<>(values.keySet());
		all.addAll(switches);
		return all;
	}

	private Map<String, String> plus(String option, String value) {
		Map<String, String> more = new LinkedHashMap<>(values);
		more.put(option, value);
		return more;
	}
}
