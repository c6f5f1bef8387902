package org.soma.ui.properties;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.ui.views.properties.IPropertyDescriptor;
import org.eclipse.ui.views.properties.IPropertySource;
import org.eclipse.ui.views.properties.PropertyDescriptor;
import org.soma.model.Document;
import org.soma.model.Network;

/** What the Properties view shows of a file whose document is open: the document's own properties, then the file's. */
final class FileProperties implements IPropertySource {

	/** How the platform calls what it tells of any file. */
	static final String OF_ANY_FILE = "Info";

	private final IFile file;
	private final String kind;
	private final List<IPropertySource> sources;
	private final Map<Object, IPropertySource> owners = new HashMap<>();

	FileProperties(IFile file, Document document, Consumer<String> refused) {
		this.file = file;
		kind = document.eClass().getName();
		sources = new ArrayList<>();
		sources.add(document instanceof Network network ? new NetworkSummary(network) : new ElementProperties(List.of(document), refused));
		IPropertySource ofFile = Adapters.adapt(file, IPropertySource.class);
		if (ofFile != null) {
			sources.add(ofFile);
		}
	}

	@Override
	public IPropertyDescriptor[] getPropertyDescriptors() {
		List<IPropertyDescriptor> rows = new ArrayList<>();
		owners.clear();
		for (IPropertySource source : sources) {
			for (IPropertyDescriptor row : source.getPropertyDescriptors()) {
				owners.put(row.getId(), source);
				rows.add(row);
				if (source == sources.get(0) && row instanceof PropertyDescriptor own) {
					own.setCategory(kind);
				}
			}
		}
		return rows.toArray(IPropertyDescriptor[]::new);
	}

	@Override
	public Object getPropertyValue(Object id) {
		return owners.containsKey(id) ? owners.get(id).getPropertyValue(id) : null;
	}

	@Override
	public void setPropertyValue(Object id, Object value) {
		if (owners.containsKey(id)) {
			owners.get(id).setPropertyValue(id, value);
		}
	}

	@Override
	public boolean isPropertySet(Object id) {
		return owners.containsKey(id) && owners.get(id).isPropertySet(id);
	}

	@Override
	public void resetPropertyValue(Object id) {
		if (owners.containsKey(id)) {
			owners.get(id).resetPropertyValue(id);
		}
	}

	@Override
	public Object getEditableValue() {
		return file;
	}
}
