package org.soma.catalog.validation;

import java.util.Iterator;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.BasicDiagnostic;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.Diagnostician;
import org.eclipse.emf.ecore.util.EObjectValidator;
import org.soma.model.Choice;
import org.soma.model.CycleSearch;
import org.soma.model.Document;
import org.soma.model.Network;
import org.soma.model.SomaPackage;
import org.soma.model.validation.Flaw;
import org.soma.model.validation.NetworkInvariants;

/** Runs EMF validation and puts what EMF itself finds into plain words; the model's own invariants have them already. */
final class StructureCheck {

	/** To look at so many links, or at so many elements with theirs, takes less than a millisecond. */
	private static final int STEP = 20;

	private final Document document;
	private final Problems problems;
	private final Diagnostician diagnostician = StructureValidator.diagnostician();
	private final Map<Object, Object> context = diagnostician.createDefaultContext();
	/** Null once all links are followed, and for what is no network. */
	private CycleSearch cycles;
	/** What of the document is still to be checked; null before the document itself is. */
	private Iterator<EObject> contents;

	StructureCheck(Document document, Problems problems) {
		this.document = document;
		this.problems = problems;
		cycles = document instanceof Network network ? new CycleSearch(network) : null;
	}

	/** Checks the document itself or some of its contents, and answers whether there are more. */
	boolean step() {
		BasicDiagnostic found = new BasicDiagnostic();
		if (contents == null) {
			diagnostician.validate(document, found, context);
			contents = document.eContents().iterator();
		} else if (cycles != null) {
			follow(found);
		} else {
			for (int i = 0; i < STEP && contents.hasNext(); i++) {
				diagnostician.validate(contents.next(), found, context);
			}
		}
		tell(found);
		return cycles != null || contents.hasNext();
	}

	/** Looks for cycles in a network, which its own validation would do at one go. */
	private void follow(BasicDiagnostic found) {
		for (int i = 0; i < STEP; i++) {
			if (!cycles.step()) {
				NetworkInvariants.hasNoCycle(cycles.closing(), found);
				cycles = null;
				return;
			}
		}
	}

	private void tell(Diagnostic all) {
		for (Diagnostic diagnostic : all.getChildren()) {
			EObject element = diagnostic.getData().get(0) instanceof EObject found ? found : document;
			if (diagnostic.getSource().equals(EObjectValidator.DIAGNOSTIC_SOURCE)) {
				emfFinding(element, diagnostic);
			} else if (diagnostic.getSeverity() >= Diagnostic.ERROR) {
				problems.error(element, flaw(diagnostic), diagnostic.getMessage());
			} else {
				problems.warning(element, flaw(diagnostic), diagnostic.getMessage());
			}
		}
	}

	private static Flaw flaw(Diagnostic diagnostic) {
		return Flaw.values()[diagnostic.getCode()];
	}

	private void emfFinding(EObject element, Diagnostic diagnostic) {
		List<?> data = diagnostic.getData();
		EStructuralFeature feature = data.size() > 1 && data.get(1) instanceof EStructuralFeature found ? found : null;
		EObject named = named(element);
		String whose = named == element ? "has" : "its " + element.eContainingFeature().getName() + " has";
		switch (diagnostic.getCode()) {
		case EObjectValidator.EOBJECT__EVERY_MULTIPCITY_CONFORMS -> problems.error(named, flaw(feature), whose + missing(feature));
		case EObjectValidator.EOBJECT__EVERY_KEY_UNIQUE, EObjectValidator.EOBJECT__EVERY_MAP_ENTRY_UNIQUE -> problems.error(named,
				whose + " a setting twice; remove one of the two");
		case EObjectValidator.EOBJECT__EVERY_REFERENCE_IS_CONTAINED -> problems.error(named,
				whose + " a " + name(feature) + " that is not part of this file; choose another");
		case EObjectValidator.EOBJECT__EVERY_PROXY_RESOLVES -> problems.error(named,
				whose + " a " + name(feature) + " that does not exist; choose another");
		default -> problems.error(named, whose + " a " + name(feature) + " that does not fit; set it anew");
		}
	}

	private static Flaw flaw(EStructuralFeature missing) {
		return missing == SomaPackage.Literals.LINK__SOURCE || missing == SomaPackage.Literals.LINK__TARGET ? Flaw.OTHER_END : Flaw.OTHER;
	}

	/** The element that people know: parts of a setting or a choice stand for what holds them. */
	private static EObject named(EObject element) {
		EObject named = element;
		while (named.eContainer() != null
				&& (named instanceof Choice || named.eClass() == SomaPackage.Literals.SETTING)) {
			named = named.eContainer();
		}
		return named;
	}

	private static String missing(EStructuralFeature feature) {
		String example = "; set it";
		if (feature == SomaPackage.Literals.ELEMENT__ID) {
			example = "; give it one such as h1";
		} else if (feature == SomaPackage.Literals.NODE__TYPE) {
			example = "; choose one such as hidden";
		} else if (feature == SomaPackage.Literals.CHOICE__TYPE) {
			example = "; choose one";
		} else if (feature == SomaPackage.Literals.LAYER__SHAPE) {
			example = "; give it one such as 16 or 28x28";
		} else if (feature == SomaPackage.Literals.LINK__SOURCE || feature == SomaPackage.Literals.LINK__TARGET) {
			example = "; remove the connection";
		}
		return " no " + name(feature) + example;
	}

	private static String name(EStructuralFeature feature) {
		return feature == null ? "value" : feature.getName();
	}
}
