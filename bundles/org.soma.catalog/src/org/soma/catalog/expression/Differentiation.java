package org.soma.catalog.expression;

import static org.soma.catalog.expression.Operation.*;

import java.util.HashMap;
import java.util.Map;

/** Finds the slope of a term by the rules of calculus. */
final class Differentiation {

	private final Map<Term, Term> known = new HashMap<>();

	private Differentiation() {
	}

	static Term of(Term term) {
		return new Differentiation().slope(term);
	}

	private Term slope(Term term) {
		Term slope = known.get(term);
		if (slope == null) {
			slope = find(term);
			known.put(term, slope);
		}
		return slope;
	}

	private Term find(Term term) {
		return switch (term.operation()) {
		case NUMBER, SIGN, FLOOR, STEP -> Term.ZERO;
		case X -> Term.ONE;
		case ADD, SUBTRACT -> Term.of(term.operation(), slope(term.part(0)), slope(term.part(1)));
		case MULTIPLY -> plus(times(slope(term.part(0)), term.part(1)), times(term.part(0), slope(term.part(1))));
		case DIVIDE, OVER -> quotient(term);
		case POWER -> power(term);
		case NEGATE -> Term.of(NEGATE, slope(term.part(0)));
		case MIN -> Term.of(PICK, minus(term.part(1), term.part(0)), slope(term.part(0)), slope(term.part(1)));
		case MAX -> Term.of(PICK, minus(term.part(0), term.part(1)), slope(term.part(0)), slope(term.part(1)));
		case IF -> Term.of(PICK, minus(term.part(0).part(1), term.part(0).part(0)), slope(term.part(1)), slope(term.part(2)));
		case PICK -> Term.of(PICK, term.part(0), slope(term.part(1)), slope(term.part(2)));
		case LESS, LESS_OR_EQUAL -> throw new IllegalStateException(term.operation() + " is no function of one number");
		default -> function(term, term.part(0), slope(term.part(0)));
		};
	}

	/** This form, unlike the usual one, does not square the divisor, and uses the quotient itself. */
	private Term quotient(Term term) {
		Term divisor = term.part(1);
		return Term.of(DIVIDE, minus(slope(term.part(0)), times(term, slope(divisor))), divisor);
	}

	private Term power(Term term) {
		Term base = term.part(0);
		Term exponent = term.part(1);
		if (exponent.isNumber()) {
			double n = exponent.number();
			return n >= 1 ? times(times(exponent, Term.of(POWER, base, Term.number(n - 1))), slope(base))
					: times(exponent, over(slope(base), Term.of(POWER, base, Term.number(1 - n))));
		}
		Term byExponent = times(slope(exponent), Term.of(LOG, base));
		return times(term, base.isNumber() ? byExponent : plus(byExponent, times(exponent, over(slope(base), base))));
	}

	/** The slope of a function of one number, where the slope of that number is known. */
	private static Term function(Term term, Term inner, Term slope) {
		return switch (term.operation()) {
		case SIN -> times(Term.of(COS, inner), slope);
		case COS -> times(Term.of(NEGATE, Term.of(SIN, inner)), slope);
		case TAN -> times(plus(Term.ONE, square(term)), slope);
		case ASIN -> over(slope, Term.of(SQRT, minus(Term.ONE, square(inner))));
		case ACOS -> Term.of(NEGATE, over(slope, Term.of(SQRT, minus(Term.ONE, square(inner)))));
		case ATAN -> over(slope, plus(Term.ONE, square(inner)));
		case SINH -> times(Term.of(COSH, inner), slope);
		case COSH -> times(Term.of(SINH, inner), slope);
		case TANH -> times(minus(Term.ONE, square(term)), slope);
		case EXP -> times(term, slope);
		case LOG -> over(slope, inner);
		case SQRT -> over(slope, times(Term.number(2), term));
		case ABS -> times(Term.of(SIGN, inner), slope);
		case RELU -> Term.of(PICK, inner, slope, Term.ZERO);
		case SIGMOID -> times(times(term, minus(Term.ONE, term)), slope);
		case SOFTPLUS -> times(Term.of(SIGMOID, inner), slope);
		case ERF -> times(times(Term.number(2 / Math.sqrt(Math.PI)), Term.of(GAUSS, inner)), slope);
		case GAUSS -> times(times(Term.number(-2), times(inner, term)), slope);
		default -> throw new IllegalStateException(term.operation() + " has no slope");
		};
	}

	private static Term plus(Term a, Term b) {
		return Term.of(ADD, a, b);
	}

	private static Term minus(Term a, Term b) {
		return Term.of(SUBTRACT, a, b);
	}

	private static Term times(Term a, Term b) {
		return Term.of(MULTIPLY, a, b);
	}

	private static Term over(Term a, Term b) {
		return Term.of(OVER, a, b);
	}

	private static Term square(Term term) {
		return Term.of(POWER, term, Term.number(2));
	}
}
