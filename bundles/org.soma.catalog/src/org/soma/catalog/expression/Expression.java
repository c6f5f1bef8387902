package org.soma.catalog.expression;

/**
 * A function of x as people write it. Immutable.
 * <p>
 * There are numbers such as <code>0.5</code> and <code>1e-3</code>, <code>x pi e</code>, <code>+ - * / ^</code>, parentheses,
 * the functions <code>sin cos tan asin acos atan sinh cosh tanh exp log sqrt abs sign floor step relu sigmoid softplus erf
 * gauss</code> of one number, <code>min max</code> of two, and <code>if(a &lt; b, then, else)</code> with one of
 * <code>&lt; &lt;= &gt; &gt;=</code>. A product is written with its <code>*</code>.
 */
public final class Expression {

	private final Term term;

	private Expression(Term term) {
		this.term = term;
	}

	/**
	 * @throws ExpressionException where the text is no expression
	 */
	public static Expression parse(String text) {
		return parse(text, 0);
	}

	/**
	 * Reads what follows in a text that begins with something else.
	 *
	 * @param from the index where the expression begins; positions in problems are those in the whole text
	 * @throws ExpressionException where the text from there on is no expression
	 */
	public static Expression parse(String text, int from) {
		return new Expression(Parser.parse(text, from));
	}

	/** The slope, simplified. It is for people to read: at kinks it shows the slope beside them. */
	public Expression derivative() {
		return new Expression(Simplification.of(Differentiation.of(Simplification.of(term))));
	}

	/** A shorter one of the same value. */
	public Expression simplified() {
		return new Expression(Simplification.of(term));
	}

	Term term() {
		return term;
	}

	/** Two are equal that are built alike; x+x and 2*x are not. */
	@Override
	public boolean equals(Object object) {
		return object instanceof Expression other && term.equals(other.term);
	}

	@Override
	public int hashCode() {
		return term.hashCode();
	}

	/** The expression as it can be read again. */
	@Override
	public String toString() {
		return Printer.print(term);
	}
}
