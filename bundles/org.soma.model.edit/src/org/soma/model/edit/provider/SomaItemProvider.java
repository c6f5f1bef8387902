package org.soma.model.edit.provider;

import java.util.Collection;
import java.util.List;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.notify.AdapterFactory;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.command.CommandParameter;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.emf.edit.provider.IEditingDomainItemProvider;
import org.eclipse.emf.edit.provider.IItemLabelProvider;
import org.eclipse.emf.edit.provider.IItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.IItemPropertySource;
import org.eclipse.emf.edit.provider.IStructuredItemContentProvider;
import org.eclipse.emf.edit.provider.ITreeItemContentProvider;
import org.eclipse.emf.edit.provider.ItemProviderAdapter;
import org.soma.model.Link;
import org.soma.model.edit.commands.GenericEdits;

/**
 * The one item provider for all elements. It keeps nothing about any of them, so a single instance serves a whole model.
 */
final class SomaItemProvider extends ItemProviderAdapter implements IEditingDomainItemProvider, IStructuredItemContentProvider,
		ITreeItemContentProvider, IItemLabelProvider, IItemPropertySource {

	private final ItemProperties properties;

	SomaItemProvider(AdapterFactory adapterFactory) {
		super(adapterFactory);
		properties = new ItemProperties(adapterFactory);
	}

	@Override
	public Collection<?> getChildren(Object object) {
		return ItemTree.children((EObject) object);
	}

	@Override
	public boolean hasChildren(Object object) {
		return ItemTree.hasChildren((EObject) object);
	}

	@Override
	public Object getParent(Object object) {
		return ItemTree.parent((EObject) object);
	}

	@Override
	public String getText(Object object) {
		if (object instanceof Link link && link.getSource() != null) {
			// The label names the source, which no viewer may have asked for yet: hear of its being renamed.
			adapterFactory.adapt(link.getSource(), IItemLabelProvider.class);
		}
		return ItemLabels.text((EObject) object);
	}

	@Override
	public Object getImage(Object object) {
		return ItemLabels.icon((EObject) object);
	}

	@Override
	public List<IItemPropertyDescriptor> getPropertyDescriptors(Object object) {
		return properties.of((EObject) object);
	}

	@Override
	public IItemPropertyDescriptor getPropertyDescriptor(Object object, Object id) {
		return getPropertyDescriptors(object).stream()
				.filter(property -> property.getId(object).equals(id) || property.getFeature(object) == id).findFirst().orElse(null);
	}

	@Override
	public void notifyChanged(Notification notification) {
		ItemTree.refreshes(notification).forEach(this::fireNotifyChanged);
	}

	@Override
	public Command createCommand(Object object, EditingDomain domain, Class<? extends Command> kind, CommandParameter parameter) {
		return GenericEdits.create(domain, kind, parameter);
	}
}
