package org.soma.diagram.ui.palette;

import org.eclipse.gef.requests.CreationFactory;
import org.soma.catalog.NodeRole;
import org.soma.catalog.TensorDescriptor;
import org.soma.catalog.TypeDescriptor;
import org.soma.model.Element;
import org.soma.model.Layer;
import org.soma.model.Network;
import org.soma.model.Node;
import org.soma.model.Note;
import org.soma.model.Parameter;
import org.soma.model.Shape;
import org.soma.model.SomaFactory;
import org.soma.model.Tensor;
import org.soma.model.edit.Ids;
import org.soma.model.edit.commands.LayerKind;
import org.soma.model.edit.commands.NeuronKind;

/** Something of the palette that is to be put on the canvas. */
public abstract class NewElement implements CreationFactory {

	private static final int LAYER_UNITS = 8;

	/** The element with an id that is free in the network, which it is not in yet. */
	public abstract Element at(Network network, double x, double y);

	@Override
	public Object getNewObject() {
		return this;
	}

	public static NewElement of(TypeDescriptor type) {
		return new NewElement() {

			@Override
			public Element at(Network network, double x, double y) {
				Node node = type.isLayer() ? layer(type) : SomaFactory.eINSTANCE.createNeuron();
				node.setId(Ids.next(network, prefix(type.role())));
				node.setType(type.id());
				node.setActivation(type.defaultActivation().orElse(null));
				node.setX(x);
				node.setY(y);
				return node;
			}

			@Override
			public Object getObjectType() {
				return type;
			}
		};
	}

	public static NewElement note() {
		return new NewElement() {

			@Override
			public Element at(Network network, double x, double y) {
				Note note = SomaFactory.eINSTANCE.createNote();
				note.setId(Ids.next(network, "note"));
				note.setText("Note");
				note.setX(x);
				note.setY(y);
				return note;
			}

			@Override
			public Object getObjectType() {
				return Note.class;
			}
		};
	}

	private static Layer layer(TypeDescriptor type) {
		Layer layer = SomaFactory.eINSTANCE.createLayer();
		Shape shape = Shape.of(LAYER_UNITS);
		layer.setShape(shape);
		for (TensorDescriptor tensor : type.tensors()) {
			Parameter parameter = SomaFactory.eINSTANCE.createParameter();
			parameter.setName(tensor.name());
			parameter.setValues(Tensor.zeros(shape));
			layer.getParameters().add(parameter);
		}
		return layer;
	}

	/** How ids of a role begin, as in networks that are made all at once. */
	public static String prefix(NodeRole role) {
		return switch (role) {
		case INPUT -> "x";
		case HIDDEN -> "h";
		case OUTPUT -> "y";
		};
	}

	/** Neurons of a type as they come from the palette. */
	public static NeuronKind kind(TypeDescriptor type) {
		return new NeuronKind(type.id(), type.defaultActivation().orElse(null), prefix(type.role()));
	}

	/** Layers of a type as they come from the palette, but for their shape. */
	public static LayerKind layerKind(TypeDescriptor type) {
		return new LayerKind(type.id(), type.defaultActivation().orElse(null), type.tensors().stream().map(TensorDescriptor::name).toList());
	}
}
