package org.soma.model.resource;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ResourceFactoryImpl;

/** Makes the resources of documents. Outside OSGi, register it by hand for the extensions of {@link DocumentKind}. */
public class SomaResourceFactory extends ResourceFactoryImpl {

	@Override
	public Resource createResource(URI uri) {
		return new SomaResource(uri);
	}
}
