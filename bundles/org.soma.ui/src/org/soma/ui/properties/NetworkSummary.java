package org.soma.ui.properties;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

import org.eclipse.ui.views.properties.IPropertyDescriptor;
import org.eclipse.ui.views.properties.IPropertySource;
import org.eclipse.ui.views.properties.PropertyDescriptor;
import org.soma.model.Layer;
import org.soma.model.Network;
import org.soma.model.Networks;

/** How large a network is. */
final class NetworkSummary implements IPropertySource {

	private final Network network;
	/** Counted once for all rows, when they are asked for: that takes time where connections are many. */
	private Map<String, Long> counts = Map.of();

	NetworkSummary(Network network) {
		this.network = network;
	}

	@Override
	public IPropertyDescriptor[] getPropertyDescriptors() {
		counts = count();
		return counts.keySet().stream().map(name -> new PropertyDescriptor(name, name)).toArray(IPropertyDescriptor[]::new);
	}

	private Map<String, Long> count() {
		long layers = network.getNodes().stream().filter(Layer.class::isInstance).count();
		Map<String, Long> counted = new LinkedHashMap<>();
		counted.put("Neurons", network.getNodes().size() - layers);
		counted.put("Layers", layers);
		counted.put("Connections", (long) network.getLinks().size());
		counted.put("Parameters", Networks.parameterCount(network));
		counted.put("Frozen parameters", Networks.frozenParameterCount(network));
		return counted;
	}

	@Override
	public Object getPropertyValue(Object id) {
		return String.format(Locale.ROOT, "%,d", counts.get(id));
	}

	@Override
	public Object getEditableValue() {
		return network;
	}

	@Override
	public boolean isPropertySet(Object id) {
		return false;
	}

	@Override
	public void resetPropertyValue(Object id) {
		// nothing here can be set
	}

	@Override
	public void setPropertyValue(Object id, Object value) {
		// nothing here can be set
	}
}
