package org.soma.model.validation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.common.util.DiagnosticChain;
import org.eclipse.emf.ecore.EObject;
import org.soma.model.CycleSearch;
import org.soma.model.Element;
import org.soma.model.Layer;
import org.soma.model.Link;
import org.soma.model.Mask;
import org.soma.model.Network;
import org.soma.model.Networks;
import org.soma.model.Neuron;
import org.soma.model.Node;
import org.soma.model.Parameter;
import org.soma.model.Projection;
import org.soma.model.Shape;
import org.soma.model.Synapse;
import org.soma.model.Tensor;

/**
 * What always holds in a sound network. The operations of the same names in soma.ecore call these, and EMF validation
 * calls those. Diagnostics may be null: then only the answer counts.
 */
public final class NetworkInvariants {

	private NetworkInvariants() {
	}

	public static boolean hasUniqueIds(Network network, DiagnosticChain diagnostics) {
		Findings findings = new Findings(diagnostics);
		Map<String, Element> seen = new HashMap<>();
		network.getGroups().forEach(group -> checkId(group, seen, findings));
		network.getNodes().forEach(node -> checkId(node, seen, findings));
		network.getNotes().forEach(note -> checkId(note, seen, findings));
		return findings.hold();
	}

	private static void checkId(Element element, Map<String, Element> seen, Findings findings) {
		String id = element.getId(); // EMF reports a missing one
		if (id != null && !Networks.isId(id)) {
			findings.error(element, "the id '" + id + "' may only have letters, digits, _ and -");
		}
		if (id != null && seen.putIfAbsent(id, element) != null) {
			findings.error(element, "the id '" + id + "' is used twice; give one of the two another");
		}
		if (element.getName() != null && element.getName().chars().anyMatch(NetworkInvariants::isForbiddenInNames)) {
			findings.error(element, Flaw.BAD_NAME, "the name '" + element.getName() + "' may not have / or \\ or control characters; rename it");
		}
	}

	private static boolean isForbiddenInNames(int character) {
		return character == '/' || character == '\\' || Character.isISOControl(character);
	}

	public static boolean hasNoCycle(Network network, DiagnosticChain diagnostics) {
		return hasNoCycle(CycleSearch.closingLinks(network), diagnostics);
	}

	/** @param closing all links that close a cycle in a network */
	public static boolean hasNoCycle(List<Link> closing, DiagnosticChain diagnostics) {
		Findings findings = new Findings(diagnostics);
		for (Link link : closing) {
			findings.error(link, Flaw.CLOSES_CYCLE, "closes a cycle; remove the connection or give it a delay of 1 or more");
		}
		return findings.hold();
	}

	public static boolean hasSingleLinks(Node source, DiagnosticChain diagnostics) {
		Findings findings = new Findings(diagnostics);
		record Delayed(Node target, int delay) {
		}
		Set<Object> seen = new HashSet<>();
		for (Link link : source.getOutgoing()) {
			Object end = link.getDelay() == 0 ? link.getTarget() : new Delayed(link.getTarget(), link.getDelay());
			if (link.getTarget() != null && !seen.add(end)) {
				findings.error(link, Flaw.EXISTS_TWICE, "exists twice; remove one of the two");
			}
		}
		return findings.hold();
	}

	public static boolean hasFittingEnds(Link link, DiagnosticChain diagnostics) {
		Findings findings = new Findings(diagnostics);
		Node source = link.getSource(); // EMF reports a missing end
		Node target = link.getTarget();
		if (isElsewhere(source, link) || isElsewhere(target, link)) {
			findings.error(link, Flaw.OTHER_END, "joins a node that is not in this network; remove the connection");
		}
		if (link.getDelay() < 0) {
			findings.error(link, Flaw.NEGATIVE_DELAY, "has the delay " + link.getDelay() + "; use 0 for feed-forward, 1 or more for recurrent");
		}
		if (link instanceof Synapse && (source instanceof Layer || target instanceof Layer)) {
			findings.error(link, Flaw.OTHER_END, "must be a projection, for one of its ends is a layer; connect them anew");
		}
		if (link instanceof Projection && source instanceof Neuron && target instanceof Neuron) {
			findings.error(link, Flaw.OTHER_END, "must be a synapse, for both of its ends are neurons; connect them anew");
		}
		if (link instanceof Synapse synapse && !Float.isFinite(synapse.getWeight())) {
			findings.error(link, Flaw.WEIGHT_NOT_FINITE, "has the weight " + synapse.getWeight() + "; set a finite number");
		}
		return findings.hold();
	}

	private static boolean isElsewhere(Node end, Link link) {
		return end != null && end.eContainer() != link.eContainer();
	}

	public static boolean hasFiniteBias(Neuron neuron, DiagnosticChain diagnostics) {
		Findings findings = new Findings(diagnostics);
		if (!Float.isFinite(neuron.getBias())) {
			findings.error(neuron, Flaw.BIAS_NOT_FINITE, "has the bias " + neuron.getBias() + "; set a finite number");
		}
		return findings.hold();
	}

	public static boolean hasFittingShapes(Layer layer, DiagnosticChain diagnostics) {
		Findings findings = new Findings(diagnostics);
		Set<String> names = new HashSet<>();
		for (Parameter parameter : layer.getParameters()) {
			if (!names.add(parameter.getName())) {
				findings.error(layer, "has two parameters '" + parameter.getName() + "'; remove one of the two");
			}
			if (parameter.getValues() == null) {
				findings.error(layer, Flaw.BAD_VALUES, "has no values for '" + parameter.getName() + "' in its safetensors file; initialise it");
			} else {
				checkFinite(layer, parameter.getName(), parameter.getValues(), findings);
				checkMask(layer, parameter.getName() + ".frozen", parameter.getFrozen(), parameter.getValues().shape(), findings);
			}
		}
		return findings.hold();
	}

	public static boolean hasFittingTensors(Projection projection, DiagnosticChain diagnostics) {
		Findings findings = new Findings(diagnostics);
		Tensor weights = projection.getWeights();
		if (weights == null) {
			findings.error(projection, Flaw.BAD_VALUES, "has no weights in its safetensors file; initialise them");
			return false;
		}
		if (hasUnits(projection.getSource()) && hasUnits(projection.getTarget())) {
			int sources = Networks.units(projection.getSource());
			int targets = Networks.units(projection.getTarget());
			if (weights.shape().rank() != 2 || weights.shape().dimension(0) != sources || weights.shape().dimension(1) != targets) {
				findings.error(projection, Flaw.BAD_VALUES, "has weights of shape " + weights.shape() + " where its ends need " + sources + "x" + targets
						+ "; initialise them");
			}
		}
		checkFinite(projection, "weights", weights, findings);
		checkMask(projection, "connected", projection.getConnected(), weights.shape(), findings);
		checkMask(projection, "frozen", projection.getFrozen(), weights.shape(), findings);
		return findings.hold();
	}

	/** Not for a node of a class that nobody here knows. */
	private static boolean hasUnits(Node node) {
		return node instanceof Neuron || node instanceof Layer layer && layer.getShape() != null;
	}

	private static void checkFinite(EObject element, String name, Tensor values, Findings findings) {
		if (!values.isFinite()) {
			findings.error(element, Flaw.BAD_VALUES, "has values in '" + name + "' that are no finite numbers; initialise it");
		}
	}

	private static void checkMask(EObject element, String name, Mask mask, Shape needed, Findings findings) {
		if (mask != null && !mask.shape().equals(needed)) {
			findings.error(element, Flaw.BAD_VALUES, "has a mask '" + name + "' of shape " + mask.shape() + " where its values have " + needed + "; set it anew");
		}
	}
}
