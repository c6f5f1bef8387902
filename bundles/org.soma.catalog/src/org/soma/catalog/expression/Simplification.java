package org.soma.catalog.expression;

import static org.soma.catalog.expression.Operation.*;

import java.util.HashMap;
import java.util.Map;

/**
 * Finds a shorter term of the same value: numbers are worked out and come first in products, signs move outwards, and forms
 * that overflow where their value is plain, such as log(1 + exp(x)), become the functions that do not.
 */
final class Simplification {

	private final Map<Term, Term> known = new HashMap<>();

	private Simplification() {
	}

	static Term of(Term term) {
		return new Simplification().simple(term);
	}

	private Term simple(Term term) {
		if (term.parts().isEmpty()) {
			return term;
		}
		Term simple = known.get(term);
		if (simple == null) {
			simple = make(term.operation(), term.parts(this::simple));
			known.put(term, simple);
		}
		return simple;
	}

	/** The operation on terms that are simple already. */
	private static Term make(Operation operation, Term... parts) {
		Term term = Term.of(operation, parts);
		if (term.parts().stream().allMatch(Term::isNumber)) {
			double value = term.at(0);
			return Double.isFinite(value) && operation.form() != Operation.Form.COMPARISON ? Term.number(value) : term;
		}
		Term a = parts[0];
		Term b = parts.length > 1 ? parts[1] : null;
		return switch (operation) {
		case ADD -> sum(term, a, b);
		case SUBTRACT -> difference(term, a, b);
		case MULTIPLY -> product(term, a, b);
		case DIVIDE -> quotient(term, a, b);
		case POWER -> b.isNumber(0) ? Term.ONE : b.isNumber(1) ? a : term;
		case NEGATE -> negative(term, a);
		case LOG -> a.is(EXP) ? a.part(0) : isOnePlusExp(a) ? make(SOFTPLUS, exponent(a)) : term;
		case SQRT -> a.is(POWER) && a.part(1).isNumber(2) ? make(ABS, a.part(0)) : term;
		case MAX -> a.isNumber(0) ? make(RELU, b) : b.isNumber(0) ? make(RELU, a) : term;
		case OVER -> a.isNumber(0) ? Term.ZERO : b.isNumber() && !b.isNumber(0) ? make(DIVIDE, a, b) : term;
		case IF -> branch(term, a, b);
		case PICK -> pick(term, a, b);
		default -> term;
		};
	}

	private static Term branch(Term term, Term comparison, Term first) {
		if (first.equals(term.part(2))) {
			return first;
		}
		boolean known = comparison.parts().stream().allMatch(Term::isNumber);
		return !known ? term : comparison.at(0) != 0 ? first : term.part(2);
	}

	private static Term pick(Term term, Term seam, Term above) {
		Term below = term.part(2);
		if (above.equals(below) || seam.isNumber() && seam.number() > 0) {
			return above;
		}
		return seam.isNumber() && seam.number() < 0 ? below : term;
	}

	private static Term sum(Term term, Term a, Term b) {
		if (a.isNumber(0)) {
			return b;
		} else if (b.isNumber(0)) {
			return a;
		} else if (isNegative(b)) {
			return make(SUBTRACT, a, make(NEGATE, b));
		} else if (a.is(NEGATE)) {
			return make(SUBTRACT, b, a.part(0));
		}
		return a.equals(b) ? make(MULTIPLY, Term.number(2), a) : term;
	}

	private static Term difference(Term term, Term a, Term b) {
		if (b.isNumber(0)) {
			return a;
		} else if (a.isNumber(0)) {
			return make(NEGATE, b);
		} else if (isNegative(b)) {
			return make(ADD, a, make(NEGATE, b));
		}
		return a.equals(b) ? Term.ZERO : term;
	}

	private static Term product(Term term, Term a, Term b) {
		if (a.isNumber(0) || b.isNumber(0)) {
			return Term.ZERO;
		} else if (a.isNumber(1)) {
			return b;
		} else if (b.isNumber(1)) {
			return a;
		} else if (b.isNumber()) {
			return make(MULTIPLY, b, a);
		} else if (a.isNumber(-1)) {
			return make(NEGATE, b);
		} else if (a.is(NEGATE)) {
			return make(NEGATE, make(MULTIPLY, a.part(0), b));
		} else if (b.is(NEGATE)) {
			return make(NEGATE, make(MULTIPLY, a, b.part(0)));
		} else if (isScaled(b)) {
			return make(MULTIPLY, make(MULTIPLY, a, b.part(0)), b.part(1));
		} else if (!a.isNumber() && isScaled(a)) {
			return make(MULTIPLY, a.part(0), make(MULTIPLY, a.part(1), b));
		}
		return a.equals(b) ? make(POWER, a, Term.number(2)) : term;
	}

	private static Term quotient(Term term, Term a, Term b) {
		if (a.isNumber(0)) {
			return Term.ZERO;
		} else if (b.isNumber(1)) {
			return a;
		} else if (a.is(NEGATE)) {
			return make(NEGATE, make(DIVIDE, a.part(0), b));
		} else if (b.is(NEGATE)) {
			return make(NEGATE, make(DIVIDE, a, b.part(0)));
		}
		return isOnePlusExp(b) ? make(MULTIPLY, a, make(SIGMOID, make(NEGATE, exponent(b)))) : term;
	}

	private static Term negative(Term term, Term a) {
		return switch (a.operation()) {
		case NEGATE -> a.part(0);
		case SUBTRACT -> make(SUBTRACT, a.part(1), a.part(0));
		case MULTIPLY -> isScaled(a) ? make(MULTIPLY, Term.number(-a.part(0).number()), a.part(1)) : term;
		default -> term;
		};
	}

	private static boolean isNegative(Term term) {
		return term.is(NEGATE) || term.isNumber() && term.number() < 0 || isScaled(term) && term.part(0).number() < 0;
	}

	/** Whether the term is a number times something. */
	private static boolean isScaled(Term term) {
		return term.is(MULTIPLY) && term.part(0).isNumber();
	}

	private static boolean isOnePlusExp(Term term) {
		return term.is(ADD) && (term.part(0).isNumber(1) && term.part(1).is(EXP) || term.part(0).is(EXP) && term.part(1).isNumber(1));
	}

	private static Term exponent(Term onePlusExp) {
		return onePlusExp.part(onePlusExp.part(0).is(EXP) ? 0 : 1).part(0);
	}
}
