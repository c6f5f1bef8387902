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

	private static final String CATEGORY = "Size";

	private final Network network;

	NetworkSummary(Network network) {
		this.network = network;
	}

	@Override
	public IPropertyDescriptor[] getPropertyDescriptors() {
		return counts().keySet().stream().map(name -> {
			PropertyDescriptor row = new PropertyDescriptor(name, name);
			row.setCategory(CATEGORY);
			return row;
		}).toArray(IPropertyDescriptor[]::new);
	}

	private Map<String, Long> counts() {
		long layers = network.getNodes().stream().filter(Layer.class::isInstance).count();
		Map<String, Long> counts = new LinkedHashMap<>();
		counts.put("Neurons", network.getNodes().size() - layers);
		counts.put("Layers", layers);
		counts.put("Links", (long) network.getLinks().size());
		counts.put("Parameters", Networks.parameterCount(network));
		counts.put("Frozen parameters", Networks.frozenParameterCount(network));
		return counts;
	}

	@Override
	public Object getPropertyValue(Object id) {
		return String.format(Locale.ROOT, "%,d", counts().get(id));
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
