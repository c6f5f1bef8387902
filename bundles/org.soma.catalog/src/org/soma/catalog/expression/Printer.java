package org.soma.catalog.expression;

import java.util.stream.Collectors;

/** Writes terms as people would, with no more parentheses than needed; what was read and is written reads as the same. */
final class Printer {

	private static final int SUM = 1;
	private static final int PRODUCT = 2;
	private static final int MINUS = 3;
	private static final int POWER = 4;
	private static final int ATOM = 5;

	private Printer() {
	}

	static String print(Term term) {
		return switch (term.operation()) {
		case NUMBER -> number(term.number());
		case X -> "x";
		case NEGATE -> "-" + print(term.part(0), MINUS);
		case ADD, SUBTRACT -> print(term.part(0), SUM) + " " + term.operation().symbol() + " " + print(term.part(1), PRODUCT);
		case MULTIPLY, DIVIDE, OVER -> print(term.part(0), PRODUCT) + term.operation().symbol() + print(term.part(1), MINUS);
		case POWER -> print(term.part(0), ATOM) + "^" + print(term.part(1), MINUS);
		case LESS, LESS_OR_EQUAL -> print(term.part(0)) + " " + term.operation().symbol() + " " + print(term.part(1));
		case PICK -> "if(" + print(term.part(0)) + " > 0, " + print(term.part(1)) + ", " + print(term.part(2)) + ")";
		default -> term.operation().symbol() + term.parts().stream().map(Printer::print).collect(Collectors.joining(", ", "(", ")"));
		};
	}

	/** In parentheses where it binds less closely than its place asks for. */
	private static String print(Term term, int place) {
		return closeness(term) < place ? "(" + print(term) + ")" : print(term);
	}

	private static int closeness(Term term) {
		return switch (term.operation()) {
		case ADD, SUBTRACT -> SUM;
		case MULTIPLY, DIVIDE, OVER -> PRODUCT;
		case NEGATE -> MINUS;
		case POWER -> POWER;
		case NUMBER -> term.number() < 0 ? MINUS : ATOM;
		default -> ATOM;
		};
	}

	private static String number(double number) {
		if (number < 0) {
			return "-" + number(-number);
		} else if (number == Math.PI) {
			return "pi";
		} else if (number == Math.E) {
			return "e";
		}
		return number == Math.rint(number) && number < 1e7 ? String.valueOf((long) number) : String.valueOf(number).replace('E', 'e');
	}
}
