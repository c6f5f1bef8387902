package org.soma.training.ui.trial;

import java.util.Optional;
import java.util.stream.IntStream;

import org.soma.data.PreparedData;
import org.soma.engine.plan.Plan;
import org.soma.model.Arrangement;
import org.soma.model.Group;
import org.soma.model.Layer;
import org.soma.model.Shape;
import org.soma.training.trial.Reduction;

/** Finds the grid that the inputs of a network form, so that they can be drawn as a picture. */
final class InputGrid {

	/** So many inputs have a field each where nothing says that they are a picture. */
	private static final int MOST_FIELDS = 64;

	private InputGrid() {
	}

	/** The grid that the data says, or the input layer, or the group that all inputs are in; a square where they are very many. */
	static Optional<Shape> of(Plan plan, Optional<PreparedData> data) {
		int count = plan.inputs();
		return data.flatMap(PreparedData::sampleShape).or(() -> ofNodes(plan))
				.filter(shape -> shape.size() == count && Reduction.isDrawable(shape))
				.or(() -> count > MOST_FIELDS ? Optional.of(square(count)) : Optional.empty());
	}

	private static Optional<Shape> ofNodes(Plan plan) {
		if (plan.inputs() == 0) {
			return Optional.empty();
		}
		if (plan.node(0) instanceof Layer layer) {
			return Optional.ofNullable(layer.getShape());
		}
		Group group = plan.node(0).getGroup();
		boolean grid = group != null && group.getArrangement() == Arrangement.GRID && group.getColumns() > 0
				&& IntStream.range(0, plan.inputs()).allMatch(unit -> plan.node(unit).getGroup() == group);
		return grid ? Optional.of(Shape.of((plan.inputs() + group.getColumns() - 1) / group.getColumns(), group.getColumns())) : Optional.empty();
	}

	/** As near to a square as may be. It may have some pixels more than there are inputs. */
	private static Shape square(int count) {
		int width = (int) Math.ceil(Math.sqrt(count));
		return Shape.of((count + width - 1) / width, width);
	}
}
