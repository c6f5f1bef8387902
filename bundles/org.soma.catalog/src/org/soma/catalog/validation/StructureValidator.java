package org.soma.catalog.validation;

import java.util.Map;

import org.eclipse.emf.common.util.DiagnosticChain;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EValidator;
import org.eclipse.emf.ecore.impl.EValidatorRegistryImpl;
import org.eclipse.emf.ecore.util.Diagnostician;
import org.soma.model.Document;
import org.soma.model.Element;
import org.soma.model.Link;
import org.soma.model.Network;
import org.soma.model.SomaPackage;
import org.soma.model.Synapse;
import org.soma.model.util.SomaValidator;
import org.soma.model.validation.NetworkInvariants;

/**
 * The model's validator without those of EMF's general checks that cannot fail or that an invariant of the model makes with
 * a better message. On a network with ten thousands of links they take most of the time.
 */
final class StructureValidator extends SomaValidator {

	private StructureValidator() {
	}

	static Diagnostician diagnostician() {
		EValidator.Registry registry = new EValidatorRegistryImpl(EValidator.Registry.INSTANCE);
		registry.put(SomaPackage.eINSTANCE, new StructureValidator());
		return new Diagnostician(registry) {
			/** Nothing but the invariant can be wrong with a synapse that has both its ends, and it holds nothing. */
			@Override
			public boolean validate(EObject object, DiagnosticChain diagnostics, Map<Object, Object> context) {
				return object instanceof Synapse synapse && synapse.getSource() != null && synapse.getTarget() != null
						? NetworkInvariants.hasFittingEnds(synapse, diagnostics) : super.validate(object, diagnostics, context);
			}

			/** Those of a document are checked one by one. */
			@Override
			protected boolean doValidateContents(EObject object, DiagnosticChain diagnostics, Map<Object, Object> context) {
				return object instanceof Document || super.doValidateContents(object, diagnostics, context);
			}

			/** An iterator over all contents would ask each synapse for its own. */
			@Override
			protected boolean isValidateContentsRecursively() {
				return true;
			}
		};
	}

	/** Both ends of a reference are always set together. */
	@Override
	public boolean validate_EveryBidirectionalReferenceIsPaired(EObject object, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return true;
	}

	/** StructureCheck looks for cycles itself, in steps. */
	@Override
	public boolean validateNetwork_hasNoCycle(Network network, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return true;
	}

	/** Network.hasUniqueIds says it. */
	@Override
	public boolean validate_UniqueID(EObject object, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return true;
	}

	/** For links, hasFittingEnds says it; for nodes, the check of groups. */
	@Override
	public boolean validate_EveryReferenceIsContained(EObject object, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return isWired(object) || super.validate_EveryReferenceIsContained(object, diagnostics, context);
	}

	/** For links, hasFittingEnds says it; for nodes, the check of groups. */
	@Override
	public boolean validate_EveryProxyResolves(EObject object, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return isWired(object) || super.validate_EveryProxyResolves(object, diagnostics, context);
	}

	private static boolean isWired(EObject object) {
		return object instanceof Link || object instanceof Element || object instanceof Network;
	}
}
