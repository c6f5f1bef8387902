package org.soma.catalog.expression;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.soma.catalog.expression.Program.Step;

/** Turns a term into a program: puts its parts in order, and gives rows away again that nobody reads any more. */
final class ProgramBuilder {

	private static final int WIDEST_PRODUCT = 4;

	/** What the second row holds, or null where it is not to be used. */
	private final Term value;
	private final Map<Term, Term> cheaper = new HashMap<>();
	private final Map<Term, Integer> uses = new HashMap<>();
	private final Map<Term, Integer> rows = new HashMap<>();
	private final List<Double> numbers = new ArrayList<>();
	private final List<Step> steps = new ArrayList<>();
	private final Deque<Integer> free = new ArrayDeque<>();
	private int rowCount = Program.FIRST_FREE_ROW;

	private ProgramBuilder(Term value) {
		this.value = value;
	}

	static Program build(Term term) {
		return build(term, null);
	}

	/** @param value a term whose values are in the table before the program begins */
	static Program build(Term term, Term value) {
		ProgramBuilder builder = new ProgramBuilder(value == null ? null : new ProgramBuilder(null).cheaper(value));
		Term root = builder.cheaper(term);
		builder.count(root);
		builder.placeNumbers();
		int result = builder.place(root);
		boolean takesValue = builder.value != null && builder.uses.containsKey(builder.value);
		double[] numbers = builder.numbers.stream().mapToDouble(Double::doubleValue).toArray();
		return new Program(numbers, builder.steps, builder.rowCount, result, takesValue);
	}

	/** The same with small whole powers as products, which take a small part of the time. */
	private Term cheaper(Term term) {
		if (term.parts().isEmpty()) {
			return term;
		}
		Term made = cheaper.get(term);
		if (made == null) {
			Term[] parts = term.parts(this::cheaper);
			made = term.is(Operation.POWER) && parts[1].isNumber() ? power(parts[0], parts[1]) : Term.of(term.operation(), parts);
			cheaper.put(term, made);
		}
		return made;
	}

	private static Term power(Term base, Term exponent) {
		double n = exponent.number();
		if (n == 0.5) {
			return Term.of(Operation.SQRT, base);
		} else if (n != Math.rint(n) || n == 0 || Math.abs(n) > WIDEST_PRODUCT) {
			return Term.of(Operation.POWER, base, exponent);
		}
		Term square = Term.of(Operation.MULTIPLY, base, base);
		Term product = switch ((int) Math.abs(n)) {
		case 1 -> base;
		case 2 -> square;
		case 3 -> Term.of(Operation.MULTIPLY, square, base);
		default -> Term.of(Operation.MULTIPLY, square, square);
		};
		return n > 0 ? product : Term.of(Operation.DIVIDE, Term.ONE, product);
	}

	/** Counts how often each part is read. */
	private void count(Term term) {
		if (uses.merge(term, 1, Integer::sum) == 1 && !term.equals(value)) {
			for (Term part : term.parts()) {
				count(part);
			}
		}
	}

	private void placeNumbers() {
		for (Term term : uses.keySet()) {
			if (term.isNumber()) {
				rows.put(term, rowCount++);
				numbers.add(term.number());
			}
		}
	}

	/** The row in which a term is, after the steps that bring it there. */
	private int place(Term term) {
		if (term.is(Operation.X)) {
			return Program.ROW_OF_X;
		} else if (term.equals(value)) {
			return Program.ROW_OF_VALUE;
		}
		Integer known = rows.get(term);
		if (known != null) {
			return known;
		}
		int[] taken = new int[3];
		for (int i = 0; i < term.parts().size(); i++) {
			taken[i] = place(term.part(i));
		}
		term.parts().forEach(this::read);
		int row = free.isEmpty() ? rowCount++ : free.pop();
		rows.put(term, row);
		steps.add(new Step(term.operation(), row, taken[0], taken[1], taken[2]));
		return row;
	}

	/** Notes that a term was read once; after the last time its row may hold something else. */
	private void read(Term term) {
		boolean made = !term.parts().isEmpty() && !term.equals(value);
		if (uses.merge(term, -1, Integer::sum) == 0 && made) {
			free.push(rows.get(term));
		}
	}
}
