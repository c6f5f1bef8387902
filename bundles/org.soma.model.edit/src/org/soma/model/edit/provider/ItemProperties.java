package org.soma.model.edit.provider;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.eclipse.emf.common.notify.AdapterFactory;
import org.eclipse.emf.common.util.EMap;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.provider.IItemPropertyDescriptor;
import org.soma.model.Networks;
import org.soma.model.Neuron;
import org.soma.model.SomaPackage.Literals;
import org.soma.model.edit.commands.Rules;

/** The properties of elements: their attributes, then an entry for each of their settings. */
final class ItemProperties {

	private static final Set<EStructuralFeature> OF_BIAS = Set.of(Literals.NEURON__BIAS, Literals.NEURON__BIAS_FROZEN);

	private final AdapterFactory adapterFactory;
	private final Map<EClass, List<IItemPropertyDescriptor>> ofClasses = new HashMap<>();

	ItemProperties(AdapterFactory adapterFactory) {
		this.adapterFactory = adapterFactory;
	}

	List<IItemPropertyDescriptor> of(EObject element) {
		List<IItemPropertyDescriptor> properties = new ArrayList<>(ofClasses.computeIfAbsent(element.eClass(), this::attributes));
		if (element instanceof Neuron neuron && !Networks.hasBias(neuron)) {
			properties.removeIf(property -> OF_BIAS.contains(property.getFeature(element)));
		}
		if (element.eClass().getEStructuralFeature("settings") instanceof EStructuralFeature settings) {
			for (Map.Entry<?, ?> entry : (EMap<?, ?>) element.eGet(settings)) { // the key set has no order
				properties.add(new SettingProperty(adapterFactory, settings, (String) entry.getKey()));
			}
		}
		return properties;
	}

	private List<IItemPropertyDescriptor> attributes(EClass eClass) {
		return eClass.getEAllAttributes().stream().map(this::property).filter(Objects::nonNull).toList();
	}

	/** Tensors and masks are shown, but no text can set them; a parameter's name is its type's to choose. */
	private IItemPropertyDescriptor property(EAttribute feature) {
		PropertyText text = PropertyText.of(feature);
		boolean fixed = feature.getEType() == Literals.TENSOR || feature.getEType() == Literals.MASK || feature == Literals.PARAMETER__NAME;
		return text == null ? null : new ModelProperty(adapterFactory, feature, text, !fixed && Rules.isSettable(feature));
	}
}
