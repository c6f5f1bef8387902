package org.soma.catalog.expression;

import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A number, a variable, or an operation on other terms. Immutable. Slopes use the same term in many places, so the hash
 * code is known from the start and equal terms that are the same object are not compared any deeper.
 */
final class Term {

	static final Term X = new Term(Operation.X, 0, List.of());
	static final Term ZERO = number(0);
	static final Term ONE = number(1);

	private final Operation operation;
	private final double number;
	private final List<Term> parts;
	private final int hash;

	private Term(Operation operation, double number, List<Term> parts) {
		this.operation = operation;
		this.number = number;
		this.parts = parts;
		this.hash = (operation.ordinal() * 31 + Double.hashCode(number)) * 31 + parts.hashCode();
	}

	/** One of several variables; the first is the one that an expression of x has. */
	static Term variable(int index) {
		return index == 0 ? X : new Term(Operation.X, index, List.of());
	}

	static Term number(double number) {
		return new Term(Operation.NUMBER, number + 0.0, List.of()); // makes 0 of -0, which nobody writes
	}

	static Term of(Operation operation, Term... parts) {
		return new Term(operation, 0, List.of(parts));
	}

	Operation operation() {
		return operation;
	}

	double number() {
		return number;
	}

	List<Term> parts() {
		return parts;
	}

	Term part(int index) {
		return parts.get(index);
	}

	/** What each part is turned into. Without a stream, whose many calls on the stack count where terms are deep. */
	Term[] parts(UnaryOperator<Term> turn) {
		Term[] turned = new Term[parts.size()];
		for (int i = 0; i < turned.length; i++) {
			turned[i] = turn.apply(parts.get(i));
		}
		return turned;
	}

	boolean is(Operation other) {
		return operation == other;
	}

	boolean isNumber() {
		return operation == Operation.NUMBER;
	}

	boolean isNumber(double value) {
		return isNumber() && number == value;
	}

	/** The value at a place of the one variable, by the plain rules of floating point numbers. */
	double at(double x) {
		return at(new double[] { x });
	}

	/** The value at a place, one number for each variable, by the plain rules of floating point numbers. */
	double at(double[] variables) {
		return switch (operation) {
		case NUMBER -> number;
		case X -> variables[(int) number];
		default -> operation.of(parts.stream().mapToDouble(part -> part.at(variables)).toArray());
		};
	}

	@Override
	public boolean equals(Object object) {
		return this == object || object instanceof Term other && hash == other.hash && operation == other.operation
				&& Double.compare(number, other.number) == 0 && parts.equals(other.parts);
	}

	@Override
	public int hashCode() {
		return hash;
	}

	@Override
	public String toString() {
		return Printer.print(this);
	}
}
