package org.soma.model.edit.provider;

import java.util.Set;

import org.eclipse.emf.common.notify.Adapter;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.Notifier;
import org.eclipse.emf.common.notify.impl.AdapterFactoryImpl;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.provider.ChangeNotifier;
import org.eclipse.emf.edit.provider.ComposeableAdapterFactory;
import org.eclipse.emf.edit.provider.ComposedAdapterFactory;
import org.eclipse.emf.edit.provider.IChangeNotifier;
import org.eclipse.emf.edit.provider.IDisposable;
import org.eclipse.emf.edit.provider.IEditingDomainItemProvider;
import org.eclipse.emf.edit.provider.IItemLabelProvider;
import org.eclipse.emf.edit.provider.IItemPropertySource;
import org.eclipse.emf.edit.provider.INotifyChangedListener;
import org.eclipse.emf.edit.provider.IStructuredItemContentProvider;
import org.eclipse.emf.edit.provider.ITreeItemContentProvider;
import org.soma.model.SomaPackage;

/**
 * Where views ask for the label, icon key, children and properties of an element of a Soma model. Who shows a model
 * listens here and is told what to refresh by
 * {@link org.eclipse.emf.edit.provider.IViewerNotification viewer notifications}; a large change sends one for each
 * element, so a view collects them and refreshes once.
 */
public final class SomaItemProviderAdapterFactory extends AdapterFactoryImpl
		implements ComposeableAdapterFactory, IChangeNotifier, IDisposable {

	private static final Set<Class<?>> TYPES = Set.of(IEditingDomainItemProvider.class, IStructuredItemContentProvider.class,
			ITreeItemContentProvider.class, IItemLabelProvider.class, IItemPropertySource.class);

	private final ChangeNotifier notifier = new ChangeNotifier();
	private final SomaItemProvider provider = new SomaItemProvider(this);
	private ComposedAdapterFactory parent;

	@Override
	public boolean isFactoryForType(Object type) {
		return TYPES.contains(type) || isOurs(type);
	}

	private static boolean isOurs(Object object) {
		return object == SomaPackage.eINSTANCE
				|| object instanceof EObject element && element.eClass().getEPackage() == SomaPackage.eINSTANCE;
	}

	/** All types are served by one adapter, which is found again by the factory that made it. */
	@Override
	public Adapter adapt(Notifier target, Object type) {
		return super.adapt(target, this);
	}

	@Override
	public Object adapt(Object object, Object type) {
		return TYPES.contains(type) && isOurs(object) ? adapt((Notifier) object, type) : null;
	}

	@Override
	protected Adapter createAdapter(Notifier target) {
		return provider;
	}

	@Override
	public ComposeableAdapterFactory getRootAdapterFactory() {
		return parent == null ? this : parent.getRootAdapterFactory();
	}

	@Override
	public void setParentAdapterFactory(ComposedAdapterFactory parentAdapterFactory) {
		parent = parentAdapterFactory;
	}

	@Override
	public void addListener(INotifyChangedListener listener) {
		notifier.addListener(listener);
	}

	@Override
	public void removeListener(INotifyChangedListener listener) {
		notifier.removeListener(listener);
	}

	@Override
	public void fireNotifyChanged(Notification notification) {
		notifier.fireNotifyChanged(notification);
		if (parent != null) {
			parent.fireNotifyChanged(notification);
		}
	}

	/** The elements let go of their adapters with the model; only listeners are held here. */
	@Override
	public void dispose() {
		notifier.clear();
	}
}
