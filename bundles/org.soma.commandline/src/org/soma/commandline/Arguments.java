package org.soma.commandline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The words a command was called with, sorted into operands and options as its syntax says. */
public final class Arguments {

	private final List<String> operands = new ArrayList<>();
	private final Map<String, List<String>> options = new HashMap<>();

	private Arguments() {
	}

	/**
	 * Options may stand anywhere, as <code>--seed 1</code> or <code>--seed=1</code>; behind <code>--</code> everything is an
	 * operand.
	 *
	 * @throws UsageException where the words do not fit the syntax
	 */
	static Arguments parse(Syntax syntax, List<String> words) {
		Arguments arguments = new Arguments();
		for (int i = 0; i < words.size(); i++) {
			String word = words.get(i);
			if (word.equals("--")) {
				arguments.operands.addAll(words.subList(i + 1, words.size()));
				break;
			}
			if (!word.startsWith("-") || word.equals("-")) {
				arguments.operands.add(word);
				continue;
			}
			int equals = word.indexOf('=');
			String option = equals < 0 ? word : word.substring(0, equals);
			String value = equals < 0 ? null : word.substring(equals + 1);
			if (syntax.values().containsKey(option)) {
				if (value == null && i + 1 < words.size() && !words.get(i + 1).startsWith("--")) {
					value = words.get(++i);
				}
				if (value == null || value.isEmpty()) {
					throw new UsageException(option + " needs a value: " + syntax.values().get(option));
				}
			} else if (!syntax.switches().contains(option)) {
				throw new UsageException("there is no option " + option
						+ ClosestWord.of(option, syntax.options()).map(close -> "; did you mean " + close + "?").orElse(""));
			} else if (value != null) {
				throw new UsageException(option + " takes no value");
			}
			List<String> given = arguments.options.computeIfAbsent(option, any -> new ArrayList<>());
			given.add(value == null ? "" : value);
			if (given.size() > 1 && !syntax.repeats(option)) {
				throw new UsageException(option + " is given twice");
			}
		}
		arguments.check(syntax);
		return arguments;
	}

	private void check(Syntax syntax) {
		if (operands.size() < syntax.least()) {
			throw new UsageException(syntax.operands().split(" ")[operands.size()] + " is missing");
		}
		if (operands.size() > syntax.most()) {
			throw new UsageException("'" + operands.get(syntax.most()) + "' is one word too many");
		}
		for (String option : syntax.required()) {
			if (!options.containsKey(option)) {
				throw new UsageException(option + " " + syntax.values().get(option) + " is missing");
			}
		}
	}

	public List<String> operands() {
		return operands;
	}

	public Optional<String> value(String option) {
		return values(option).stream().findFirst();
	}

	/** All values of an option that may be repeated. */
	public List<String> values(String option) {
		return options.getOrDefault(option, List.of());
	}

	public boolean has(String flag) {
		return options.containsKey(flag);
	}
}
