package org.soma.catalog.expression;

import java.util.List;

/**
 * A function of several named numbers as people write it, in the same way as an {@link Expression}. A name that is no word is
 * written in brackets: <code>[petal length] / 2</code>. Immutable; many threads may use it.
 */
public final class Formula {

	private final String text;
	private final Term term;

	private Formula(String text, Term term) {
		this.text = text;
		this.term = term;
	}

	/**
	 * @param names what may stand in it
	 * @throws ExpressionException where the text is no expression of these
	 */
	public static Formula parse(String text, List<String> names) {
		return new Formula(text.strip(), Parser.parse(text, 0, List.copyOf(names)));
	}

	/** @param numbers one for each name, in their order */
	public double of(double[] numbers) {
		return term.at(numbers);
	}

	/** Which of the names it has in it. */
	public boolean takes(int name) {
		return takes(term, name);
	}

	private static boolean takes(Term term, int name) {
		return term.is(Operation.X) ? term.number() == name : term.parts().stream().anyMatch(part -> takes(part, name));
	}

	@Override
	public String toString() {
		return text;
	}
}
