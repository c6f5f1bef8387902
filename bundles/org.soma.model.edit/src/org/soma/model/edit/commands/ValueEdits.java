package org.soma.model.edit.commands;

import static org.soma.model.edit.commands.Refusal.refuse;

import java.util.Collection;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.soma.model.Networks;
import org.soma.model.Projection;
import org.soma.model.Shape;
import org.soma.model.SomaPackage.Literals;
import org.soma.model.Tensor;
import org.soma.model.edit.Words;

/**
 * Makes the commands that change many weights and biases. A link stands for its weights, a neuron for its bias and the
 * weights of the links that lead into it, a layer likewise, a group for its members and a network for all there is. What
 * holds for the commands of {@link Edits} holds for these.
 */
public final class ValueEdits {

	private ValueEdits() {
	}

	/** Gives weights and biases new values. Those that are frozen stay, and connections that do not exist get none. */
	public static Command randomise(EditingDomain domain, Collection<? extends EObject> elements, StartValues weights, StartValues biases) {
		List<Change> changes = new Randomising(weights, biases).of(values(elements));
		String label = Words.of(elements, "elements");
		refuse(changes.isEmpty(), has(label, elements) + "no value that may change; unfreeze one or select other elements");
		return new EditCommand(domain, elements.iterator().next(), "Randomise " + label, elements, () -> changes);
	}

	/** Freezes all weights and biases, or lets all learn again. */
	public static Command setFrozen(EditingDomain domain, Collection<? extends EObject> elements, boolean frozen) {
		List<Change> changes = Freezing.of(values(elements), frozen);
		String label = Words.of(elements, "elements");
		refuse(changes.isEmpty(), has(label, elements) + "nothing to " + (frozen ? "freeze" : "unfreeze") + "; select other elements");
		return new EditCommand(domain, elements.iterator().next(), Labels.freeze(frozen) + label, elements, () -> changes);
	}

	private static String has(String label, Collection<? extends EObject> elements) {
		return label + (elements.size() == 1 ? " has " : " have ");
	}

	private static Set<EObject> values(Collection<? extends EObject> elements) {
		refuse(elements.isEmpty(), "select neurons, layers or connections");
		return ValueOwners.of(elements);
	}

	/**
	 * Writes a table of numbers over the weights of a projection, rows over source units and columns over target units.
	 *
	 * @param row the source unit that the first row is for, from 0
	 * @param column the target unit that the first column is for, from 0
	 */
	public static Command setWeights(EditingDomain domain, Projection projection, int row, int column, float[][] table) {
		String label = Networks.label(projection);
		refuse(projection.getWeights() == null, label + " has no values yet; initialise it");
		refuse(table.length == 0 || table[0].length == 0, "the table for " + label + " is empty; copy one or more numbers");
		Shape shape = projection.getWeights().shape();
		int width = table[0].length;
		refuse(row < 0 || column < 0 || (long) row + table.length > shape.dimension(0) || (long) column + width > shape.dimension(1),
				label + " has the shape " + shape + ", too small for a table of " + table.length + "x" + width + " at [" + row + ", " + column
						+ "]; paste a smaller one or further to the upper left");
		for (float[] line : table) {
			refuse(line.length != width, "the table for " + label + " has rows of " + width + " and of " + line.length
					+ " numbers; make them equally long");
			for (float number : line) {
				refuse(!Float.isFinite(number), "the table for " + label + " has a number that is not finite; correct it");
			}
		}
		return new EditCommand(domain, projection, "Paste weights into " + label, List.of(projection),
				() -> List.of(new Assignment(projection, Literals.PROJECTION__WEIGHTS, pasted(projection.getWeights(), row, column, table))));
	}

	private static Tensor pasted(Tensor weights, int row, int column, float[][] table) {
		float[] values = weights.toArray();
		for (int i = 0; i < table.length; i++) {
			System.arraycopy(table[i], 0, values, (row + i) * weights.shape().dimension(1) + column, table[i].length);
		}
		return Tensor.adopt(weights.shape(), values);
	}
}
