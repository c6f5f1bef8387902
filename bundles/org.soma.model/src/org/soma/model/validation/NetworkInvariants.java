package org.soma.model.validation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.common.util.DiagnosticChain;
import org.eclipse.emf.ecore.EObject;
import org.soma.model.Element;
import org.soma.model.Layer;
import org.soma.model.Link;
import org.soma.model.Mask;
import org.soma.model.Network;
import org.soma.model.Networks;
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
		String id = element.getId();
		if (id == null) {
			return; // EMF reports the missing feature
		}
		if (!Networks.isId(id)) {
			findings.error(element, "the id '" + id + "' may only have letters, digits, _ and -");
		}
		if (seen.putIfAbsent(id, element) != null) {
			findings.error(element, "the id '" + id + "' is used twice; give one of the two another");
		}
		if (element.getName() != null && element.getName().chars().anyMatch(NetworkInvariants::isForbiddenInNames)) {
			findings.error(element, "the name '" + element.getName() + "' may not have / or \\ or control characters; rename it");
		}
	}

	private static boolean isForbiddenInNames(int character) {
		return character == '/' || character == '\\' || Character.isISOControl(character);
	}

	public static boolean hasNoCycle(Network network, DiagnosticChain diagnostics) {
		Findings findings = new Findings(diagnostics);
		Map<Node, Integer> depths = Networks.depths(network);
		if (depths.size() < network.getNodes().size()) {
			for (Link link : network.getLinks()) {
				if (link.getDelay() == 0 && link.getSource() != null && link.getTarget() != null && !depths.containsKey(link.getSource())
						&& Networks.reaches(link.getTarget(), link.getSource())) {
					findings.error(link, "is part of a cycle; remove a connection of the cycle or give it a delay of 1 or more");
				}
			}
		}
		return findings.hold();
	}

	public static boolean hasSingleLinks(Network network, DiagnosticChain diagnostics) {
		Findings findings = new Findings(diagnostics);
		record Wire(Node source, Node target, int delay) {
		}
		Set<Wire> seen = new HashSet<>();
		for (Link link : network.getLinks()) {
			if (!seen.add(new Wire(link.getSource(), link.getTarget(), link.getDelay()))) {
				findings.error(link, "exists twice; remove one of the two");
			}
		}
		return findings.hold();
	}

	public static boolean hasFittingEnds(Link link, DiagnosticChain diagnostics) {
		Findings findings = new Findings(diagnostics);
		Node source = link.getSource();
		Node target = link.getTarget();
		if (source == null || target == null) {
			return true; // EMF reports the missing feature
		}
		if (source.eContainer() != link.eContainer() || target.eContainer() != link.eContainer()) {
			findings.error(link, "joins a node that is not in this network; remove the connection");
		}
		if (link.getDelay() < 0) {
			findings.error(link, "has the delay " + link.getDelay() + "; use 0 for feed-forward, 1 or more for recurrent");
		}
		boolean layered = source instanceof Layer || target instanceof Layer;
		if (layered != link instanceof Projection) {
			findings.error(link, layered ? "must be a projection, for one of its ends is a layer"
					: "must be a synapse, for both of its ends are neurons");
		}
		if (link instanceof Synapse synapse && !Float.isFinite(synapse.getWeight())) {
			findings.error(link, "has the weight " + synapse.getWeight() + "; set a finite number");
		}
		return findings.hold();
	}

	public static boolean hasFittingShapes(Layer layer, DiagnosticChain diagnostics) {
		Findings findings = new Findings(diagnostics);
		for (Parameter parameter : layer.getParameters()) {
			if (parameter.getValues() == null) {
				findings.error(layer, "has no values for '" + parameter.getName() + "' in its safetensors file; initialise it");
			} else {
				checkMask(layer, parameter.getName() + ".frozen", parameter.getFrozen(), parameter.getValues().shape(), findings);
			}
		}
		return findings.hold();
	}

	public static boolean hasFittingTensors(Projection projection, DiagnosticChain diagnostics) {
		Findings findings = new Findings(diagnostics);
		Tensor weights = projection.getWeights();
		if (weights == null) {
			findings.error(projection, "has no weights in its safetensors file; initialise them");
			return false;
		}
		if (projection.getSource() != null && projection.getTarget() != null) {
			Shape needed = Shape.of(Networks.units(projection.getSource()), Networks.units(projection.getTarget()));
			if (!weights.shape().equals(needed)) {
				findings.error(projection, "has weights of shape " + weights.shape() + " where its ends need " + needed);
			}
		}
		checkMask(projection, "connected", projection.getConnected(), weights.shape(), findings);
		checkMask(projection, "frozen", projection.getFrozen(), weights.shape(), findings);
		return findings.hold();
	}

	private static void checkMask(EObject element, String name, Mask mask, Shape needed, Findings findings) {
		if (mask != null && !mask.shape().equals(needed)) {
			findings.error(element, "has a mask '" + name + "' of shape " + mask.shape() + " where its values have " + needed);
		}
	}
}
