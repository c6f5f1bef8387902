package org.soma.diagram.ui.parts;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.soma.catalog.validation.Problem;
import org.soma.catalog.validation.Severity;
import org.soma.diagram.look.Tone;
import org.soma.diagram.ui.links.LinkSet;
import org.soma.model.Group;
import org.soma.model.Link;
import org.soma.model.Node;
import org.soma.model.Parameter;

/** What is wrong with each element, the worst of it; errors come before warnings. */
public final class Badges {

	static final Badges NONE = new Badges(List.of());

	private final Map<EObject, Problem> worst = new LinkedHashMap<>();

	Badges(List<Problem> problems) {
		problems.stream().sorted(Comparator.comparing(problem -> problem.severity() != Severity.ERROR))
				.forEach(problem -> worst.putIfAbsent(problem.element() instanceof Parameter values ? values.eContainer() : problem.element(), problem));
	}

	/** What is wrong with an element or, where it is a collapsed group, with one of those in it; null where nothing is. */
	Problem of(EObject element) {
		Problem own = worst.get(element);
		if (own != null || !(element instanceof Group group) || !group.isCollapsed()) {
			return own;
		}
		return worst.entrySet().stream().filter(entry -> shownAs(entry.getKey()) == group).findFirst().map(Map.Entry::getValue).orElse(null);
	}

	/** The colour of what is wrong. */
	public static Tone tone(Problem problem) {
		return problem.severity() == Severity.ERROR ? Tone.ERROR : Tone.WARNING;
	}

	/** What stands for an element in the drawing: the collapsed group that it is in, or the element. */
	public static EObject shownAs(EObject element) {
		return switch (element) {
		case Node node -> LinkSet.shownAs(node);
		case Link link when isWithinGroup(link) -> LinkSet.shownAs(link.getSource());
		default -> element;
		};
	}

	private static boolean isWithinGroup(Link link) {
		return link.getSource() != null && link.getTarget() != null && link.getSource() != link.getTarget()
				&& LinkSet.shownAs(link.getSource()) == LinkSet.shownAs(link.getTarget());
	}

	/** The elements that something is wrong with, and what it is. */
	public Set<Map.Entry<EObject, Problem>> all() {
		return worst.entrySet();
	}
}
