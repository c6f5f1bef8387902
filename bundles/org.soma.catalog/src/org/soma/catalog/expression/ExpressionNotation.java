package org.soma.catalog.expression;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.soma.catalog.Activation;
import org.soma.catalog.ComponentDescriptor;
import org.soma.catalog.Metadata;
import org.soma.catalog.Notation;
import org.soma.catalog.activations.Identity;
import org.soma.catalog.activations.Relu;
import org.soma.catalog.activations.Sigmoid;
import org.soma.catalog.activations.Tanh;

/** Activations as expressions of x behind an equals sign, such as <code>=x*cos(x)</code>. Safe for any thread. */
public final class ExpressionNotation implements Notation<ComponentDescriptor<Activation>> {

	private static final String SIGN = "=";
	private static final int KEPT = 64;

	/** What Soma has itself and the engine has faster forms of. */
	private static final Map<Expression, Activation> OWN = Map.of(Expression.parse("x"), new Identity(), Expression.parse("tanh(x)"), new Tanh(),
			Expression.parse("sigmoid(x)"), new Sigmoid(), Expression.parse("relu(x)"), new Relu());

	/** The last ones asked for: each neuron of a network asks, often, and mostly for the same few. */
	private final Map<String, ComponentDescriptor<Activation>> last = new LinkedHashMap<>(KEPT, 0.75f, true) {

		private static final long serialVersionUID = 1;

		@Override
		protected boolean removeEldestEntry(Map.Entry<String, ComponentDescriptor<Activation>> eldest) {
			return size() > KEPT;
		}
	};

	@Override
	public Optional<ComponentDescriptor<Activation>> read(String text) {
		if (text == null || !text.startsWith(SIGN)) {
			return Optional.empty();
		}
		synchronized (last) {
			return Optional.of(last.computeIfAbsent(text, ExpressionNotation::descriptor));
		}
	}

	private static ComponentDescriptor<Activation> descriptor(String text) {
		Expression expression = Expression.parse(text, SIGN.length());
		Activation same = OWN.get(expression.simplified());
		Activation activation = same == null ? new ExpressionActivation(expression) : same;
		String formula = text.substring(SIGN.length()).strip();
		Metadata metadata = new Metadata(text, formula, "The expression " + formula + " of the weighted input.", formula, null, "activation", null,
				"org.soma.catalog", List.of());
		return new ComponentDescriptor<>(metadata, () -> activation);
	}
}
