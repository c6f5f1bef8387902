package org.soma.model.edit.provider;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.soma.model.Choice;
import org.soma.model.Document;
import org.soma.model.Group;
import org.soma.model.Layer;
import org.soma.model.Networks;
import org.soma.model.Neuron;
import org.soma.model.Note;
import org.soma.model.Projection;
import org.soma.model.Source;
import org.soma.model.Split;
import org.soma.model.Synapse;
import org.soma.model.edit.Numbers;
import org.soma.model.edit.Words;

/** Texts and icon keys of elements in trees and lists. A value follows the name after three spaces. */
final class ItemLabels {

	private static final String GAP = "   ";

	private ItemLabels() {
	}

	static String text(EObject element) {
		String label = Networks.label(element);
		return switch (element) {
		case Document document -> document.eResource() == null || document.eResource().getURI() == null ? label
				: URI.decode(document.eResource().getURI().lastSegment());
		case Synapse synapse -> label + GAP + Numbers.signed(synapse.getWeight());
		case Projection projection -> projection.getWeights() == null ? label : label + GAP + size(projection);
		case Group group -> label + GAP + group.getMembers().size();
		case Layer layer -> layer.getShape() == null ? label : label + GAP + layer.getShape();
		case Note note when note.getText() != null && !note.getText().isBlank() -> note.getText().strip().lines().findFirst().orElseThrow();
		case Source source -> source.getFile() != null ? source.getFile() : String.valueOf(source.getGenerator());
		case Split split -> "split" + GAP + percent(split.getTrain()) + "/" + percent(split.getValidation()) + "/" + percent(split.getTest());
		case Choice choice -> choice.eContainingFeature() == null ? String.valueOf(choice.getType())
				: Words.of(choice.eContainingFeature()) + GAP + choice.getType();
		default -> label;
		};
	}

	private static String size(Projection projection) {
		int all = projection.getWeights().shape().size();
		long connected = Networks.connections(projection);
		return projection.getWeights().shape() + (connected == all ? "" : ", " + connected + " of " + all);
	}

	private static String percent(double share) {
		return Long.toString(Math.round(share * 100));
	}

	/**
	 * Names the icon: <code>neuron:TYPE</code> and <code>layer:TYPE</code> with the type's id in the catalog, where the
	 * icon is found; else the kind of element: <code>network link group note dataset source column split training choice
	 * parameter</code>.
	 */
	static String icon(EObject element) {
		return switch (element) {
		case Neuron neuron -> "neuron:" + neuron.getType();
		case Layer layer -> "layer:" + layer.getType();
		case Synapse synapse -> "link";
		case Projection projection -> "link";
		default -> element.eClass().getName().toLowerCase();
		};
	}
}
