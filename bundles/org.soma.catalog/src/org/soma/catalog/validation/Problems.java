package org.soma.catalog.validation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.soma.catalog.ParameterDescriptor;
import org.soma.catalog.Settings;
import org.soma.model.Document;
import org.soma.model.validation.Flaw;

/** Collects what the checks of one document find. The same finding twice counts once. */
final class Problems {

	private final Set<Problem> found = new LinkedHashSet<>();

	void error(EObject element, String message) {
		error(element, Flaw.OTHER, message);
	}

	void error(EObject element, Flaw flaw, String message) {
		found.add(new Problem(Severity.ERROR, element, flaw, message));
	}

	void warning(EObject element, Flaw flaw, String message) {
		found.add(new Problem(Severity.WARNING, element, flaw, message));
	}

	/** Checks settings against the parameters that are declared for them. */
	void settings(EObject element, Iterable<Map.Entry<String, String>> settings, List<ParameterDescriptor> parameters) {
		for (Map.Entry<String, String> setting : settings) {
			if (setting.getKey() != null) {
				Settings.problem(parameters, setting.getKey(), setting.getValue())
						.ifPresent(problem -> error(element, Flaw.BAD_SETTING, problem.startsWith("'") ? problem + "; remove it" : problem));
			}
		}
	}

	/** In the order in which the elements stand in the document. */
	List<Problem> sorted(Document document) {
		List<Problem> problems = new ArrayList<>(found);
		if (problems.size() > 1) {
			Set<EObject> sought = new HashSet<>();
			for (Problem problem : problems) {
				for (EObject element = problem.element(); element != null && sought.add(element); element = element.eContainer()) {
					// what holds it is sought as well
				}
			}
			Map<EObject, Integer> places = new HashMap<>();
			place(document, sought, places);
			problems.sort((a, b) -> Integer.compare(places.getOrDefault(a.element(), Integer.MAX_VALUE),
					places.getOrDefault(b.element(), Integer.MAX_VALUE)));
		}
		return problems;
	}

	/** Numbers those that are sought, and goes into no others: there may be hundreds of thousands of links. */
	private static void place(EObject element, Set<EObject> sought, Map<EObject, Integer> places) {
		places.put(element, places.size());
		for (EObject part : element.eContents()) {
			if (sought.contains(part)) {
				place(part, sought, places);
			}
		}
	}
}
