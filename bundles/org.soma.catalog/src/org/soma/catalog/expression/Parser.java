package org.soma.catalog.expression;

import java.util.ArrayList;
import java.util.List;

import org.soma.catalog.CloseMatches;

/**
 * Reads an expression: sums of products of powers of numbers, x, pi, e, functions and parentheses. A minus binds less closely
 * than a power and more closely than a product; powers of powers are read from the right.
 */
final class Parser {

	private static final int LONGEST = 500;
	private static final int DEEPEST = 100;
	/** How many names are told to somebody who wrote none of them. */
	private static final int MOST_NAMES = 50;
	private static final List<String> X = List.of("x");

	private final String text;
	private final List<String> variables;
	private int at;
	private int depth;

	private Parser(String text, int from, List<String> variables) {
		this.text = text;
		this.at = from;
		this.variables = variables;
	}

	/** @param from where in the text the expression begins; positions are those of the whole text */
	static Term parse(String text, int from) {
		return parse(text, from, X);
	}

	/** @param variables the names of the variables, by their numbers; also a name that is no word can be written, in brackets */
	static Term parse(String text, int from, List<String> variables) {
		if (text.length() - from > LONGEST) {
			throw new ExpressionException(from + LONGEST, "too long; an expression has at most " + LONGEST + " characters");
		}
		Parser parser = new Parser(text, from, variables);
		if (parser.next() == 0) {
			throw parser.wrong("an expression is missing, such as " + parser.example());
		}
		Term term = parser.sum();
		if (parser.next() != 0) {
			throw parser.wrong(parser.leftOver());
		}
		return term;
	}

	private String example() {
		String name = variables.isEmpty() ? "2" : variables.get(0).matches("\\p{L}[\\p{L}\\p{Nd}_]*") ? variables.get(0) : "[" + variables.get(0) + "]";
		return name + "*cos(" + name + ")";
	}

	/** Why what comes next cannot follow a complete expression. */
	private String leftOver() {
		char next = next();
		if (next == ')') {
			return "')' has no '(' that it closes";
		} else if (next == ',') {
			return "',' stands only between the values of a function; write numbers with a point, such as 0.5";
		} else if ("<>=!".indexOf(next) >= 0) {
			return "comparisons stand only in the first place of if, such as if(x < 0, 0, x)";
		}
		return Character.isLetterOrDigit(next) || next == '(' || next == '.' ? "an operator such as * is missing before '" + word() + "'"
				: "'" + symbol() + "' means nothing here; there are + - * / ^ and functions such as sin(x)";
	}

	private Term sum() {
		Term sum = product();
		while (next() == '+' || next() == '-') {
			Operation operation = text.charAt(at++) == '+' ? Operation.ADD : Operation.SUBTRACT;
			sum = Term.of(operation, sum, product());
		}
		return sum;
	}

	private Term product() {
		Term product = signed();
		while (next() == '*' || next() == '/') {
			Operation operation = text.charAt(at++) == '*' ? Operation.MULTIPLY : Operation.DIVIDE;
			if (operation == Operation.MULTIPLY && at < text.length() && text.charAt(at) == '*') {
				throw wrong("write ^ for powers, not **");
			}
			product = Term.of(operation, product, signed());
		}
		return product;
	}

	private Term signed() {
		if (next() != '-') {
			return power();
		}
		at++;
		deeper();
		Term negative = Term.of(Operation.NEGATE, signed());
		depth--;
		return negative;
	}

	private Term power() {
		Term base = atom();
		if (next() != '^') {
			return base;
		}
		at++;
		deeper();
		Term power = Term.of(Operation.POWER, base, signed());
		depth--;
		return power;
	}

	private Term atom() {
		char next = next();
		if (isDigit(at) || next == '.' && isDigit(at + 1)) {
			return number();
		} else if (Character.isLetter(next)) {
			return named();
		} else if (next == '[' && variables != X) {
			return bracketed();
		} else if (next != '(') {
			String beginning = "a number, " + (variables == X ? "x" : "a column") + ", a function or '('";
			throw wrong(next == 0 ? beginning + " is missing" : beginning + " is expected, not '" + symbol() + "'");
		}
		at++;
		deeper();
		Term inside = sum();
		close();
		return inside;
	}

	private Term number() {
		int from = at;
		digits();
		if (at < text.length() && text.charAt(at) == '.') {
			at++;
			digits();
		}
		if (at < text.length() && (text.charAt(at) == 'e' || text.charAt(at) == 'E')) {
			int sign = at + 1 < text.length() && (text.charAt(at + 1) == '-' || text.charAt(at + 1) == '+') ? 1 : 0;
			if (isDigit(at + 1 + sign)) {
				at += 1 + sign;
				digits();
			}
		}
		double number = Double.parseDouble(text.substring(from, at));
		if (Double.isInfinite(number)) {
			throw new ExpressionException(from, "the number " + text.substring(from, at) + " is too large");
		}
		return Term.number(number);
	}

	private void digits() {
		while (isDigit(at)) {
			at++;
		}
	}

	private Term named() {
		int from = at;
		String name = word();
		at += name.length();
		if (variables.contains(name) && (next() != '(' || Operation.function(name).isEmpty())) {
			return Term.variable(variables.indexOf(name));
		}
		switch (name) {
		case "pi":
			return Term.number(Math.PI);
		case "e":
			return Term.number(Math.E);
		default:
			return call(Operation.function(name).orElseThrow(() -> unknown(from, name)));
		}
	}

	/** A name that is no word, such as [petal length]. */
	private Term bracketed() {
		int from = at;
		int end = text.indexOf(']', from);
		if (end < 0) {
			throw new ExpressionException(from, "'[' is never closed; ']' is missing");
		}
		String name = text.substring(from + 1, end).strip();
		at = end + 1;
		if (!variables.contains(name)) {
			throw unknown(from, name);
		}
		return Term.variable(variables.indexOf(name));
	}

	private Term call(Operation function) {
		if (next() != '(') {
			throw wrong("'(' is missing after " + function.symbol());
		}
		at++;
		deeper();
		List<Term> values = new ArrayList<>();
		values.add(function == Operation.IF ? comparison() : sum());
		while (values.size() < function.arity()) {
			if (next() == ')') {
				throw wrong(function.symbol() + " takes " + function.arity() + " values, not " + values.size());
			} else if (next() != ',') {
				throw unclosed("','");
			}
			at++;
			values.add(sum());
		}
		if (next() == ',') {
			throw wrong(function.symbol() + " takes " + (function.arity() == 1 ? "one value" : function.arity() + " values") + " only; ')' is missing");
		}
		close();
		return Term.of(function, values.toArray(Term[]::new));
	}

	private Term comparison() {
		Term left = sum();
		char sign = next();
		if (sign != '<' && sign != '>') {
			throw wrong("if compares first: '<', '<=', '>' or '>=' is missing");
		}
		at++;
		boolean orEqual = at < text.length() && text.charAt(at) == '=';
		at += orEqual ? 1 : 0;
		Term right = sum();
		Operation operation = orEqual ? Operation.LESS_OR_EQUAL : Operation.LESS;
		return sign == '<' ? Term.of(operation, left, right) : Term.of(operation, right, left);
	}

	private void deeper() {
		if (++depth > DEEPEST) {
			throw new ExpressionException(at - 1, "nested too deeply; at most " + DEEPEST + " parentheses, signs and powers in each other");
		}
	}

	private void close() {
		if (next() != ')') {
			throw unclosed("')'");
		}
		at++;
		depth--;
	}

	/** What is wrong where a part is complete and neither goes on nor is closed. */
	private ExpressionException unclosed(String missing) {
		return wrong(next() == 0 || next() == ',' || next() == ')' ? missing + " is missing" : leftOver());
	}

	private ExpressionException unknown(int from, String name) {
		List<String> names = new ArrayList<>(variables);
		names.addAll(List.of("pi", "e"));
		names.addAll(Operation.functions());
		List<String> close = name.equals("ln") ? List.of("log") : CloseMatches.of(name, names);
		return new ExpressionException(from, "'" + name + "' is not known; "
				+ (close.isEmpty() ? "there are " + String.join(" ", names.subList(0, Math.min(MOST_NAMES, names.size()))) : "did you mean " + String.join(" or ", close) + "?"));
	}

	private ExpressionException wrong(String problem) {
		next();
		return new ExpressionException(at, problem);
	}

	/** The next character that is no space, which is where reading goes on; 0 at the end. */
	private char next() {
		while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
			at++;
		}
		return at < text.length() ? text.charAt(at) : 0;
	}

	/** The letters and digits that stand here, or the one character that does. */
	private String word() {
		int end = at;
		while (end < text.length() && (Character.isLetterOrDigit(text.charAt(end)) || text.charAt(end) == '_')) {
			end++;
		}
		return end == at ? symbol() : text.substring(at, end);
	}

	/** The character that stands here, whole where it takes two chars. */
	private String symbol() {
		return Character.toString(text.codePointAt(at));
	}

	private boolean isDigit(int index) {
		return index < text.length() && text.charAt(index) >= '0' && text.charAt(index) <= '9';
	}
}
