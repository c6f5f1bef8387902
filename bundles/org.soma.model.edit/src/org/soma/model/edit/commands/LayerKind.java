package org.soma.model.edit.commands;

import static org.soma.model.edit.commands.Refusal.refuse;

import java.util.List;

import org.soma.model.Layer;
import org.soma.model.Parameter;
import org.soma.model.Shape;
import org.soma.model.SomaFactory;
import org.soma.model.Tensor;

/**
 * What new layers are to be.
 *
 * @param type as the catalog calls it
 * @param activation as the catalog calls it; null where the type has none
 * @param values the names of what a layer holds for each of its units, which begins at 0
 */
public record LayerKind(String type, String activation, List<String> values) {

	public LayerKind {
		refuse(type == null || type.isBlank(), "choose a type for the new layers");
		values = List.copyOf(values);
	}

	/** Makes one with an id. */
	Layer layer(String id, Shape shape) {
		Layer layer = SomaFactory.eINSTANCE.createLayer();
		layer.setId(id);
		layer.setType(type);
		layer.setActivation(activation);
		layer.setShape(shape);
		for (String name : values) {
			Parameter parameter = SomaFactory.eINSTANCE.createParameter();
			parameter.setName(name);
			parameter.setValues(Tensor.zeros(Shape.of(shape.size())));
			layer.getParameters().add(parameter);
		}
		return layer;
	}
}
