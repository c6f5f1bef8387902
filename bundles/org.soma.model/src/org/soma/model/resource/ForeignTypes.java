package org.soma.model.resource;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.impl.EFactoryImpl;
import org.soma.model.SomaPackage;
import org.soma.model.impl.LinkImpl;
import org.soma.model.impl.NodeImpl;

/**
 * Stands in for element classes of plug-ins that are not installed, such as <code>xsi:type="acme:Spiking"</code>. Each
 * gets a class of its own that extends the one its place in the file asks for: a node stays a node that links can refer
 * to, and is written again under its own type.
 */
final class ForeignTypes {

	private final Map<String, EPackage> packages = new HashMap<>();

	/**
	 * The class of that name, as a kind of the given one.
	 *
	 * @param parent
	 *            a class of the Soma model
	 */
	EClass type(String namespace, String prefix, String name, EClass parent) {
		EPackage ePackage = packages.computeIfAbsent(namespace, key -> newPackage(key, prefix));
		EClass known = (EClass) ePackage.getEClassifier(name);
		if (known != null && known.getESuperTypes().contains(parent)) {
			return known;
		}
		EClass type = EcoreFactory.eINSTANCE.createEClass();
		type.setName(name);
		type.getESuperTypes().add(parent);
		ePackage.getEClassifiers().add(type);
		return type;
	}

	private static EPackage newPackage(String namespace, String prefix) {
		EPackage ePackage = EcoreFactory.eINSTANCE.createEPackage();
		ePackage.setName(prefix);
		ePackage.setNsPrefix(prefix);
		ePackage.setNsURI(namespace);
		ePackage.setEFactoryInstance(new Factory());
		return ePackage;
	}

	private static final class Factory extends EFactoryImpl {

		@Override
		public EObject create(EClass type) {
			EClass parent = type.getESuperTypes().get(0);
			if (parent == SomaPackage.Literals.NODE) {
				return new ForeignNode(type);
			}
			if (parent == SomaPackage.Literals.LINK) {
				return new ForeignLink(type);
			}
			return super.create(type); // of the parent's Java class
		}
	}

	private static final class ForeignNode extends NodeImpl {

		ForeignNode(EClass type) {
			eSetClass(type);
		}
	}

	private static final class ForeignLink extends LinkImpl {

		ForeignLink(EClass type) {
			eSetClass(type);
		}
	}
}
