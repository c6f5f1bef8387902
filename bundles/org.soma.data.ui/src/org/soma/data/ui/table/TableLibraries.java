package org.soma.data.ui.table;

import java.util.List;

import org.eclipse.collections.api.factory.Maps;
import org.eclipse.collections.api.factory.Sets;

/**
 * Lets NatTable find what it is built on. The API of Eclipse Collections looks for its implementation only once, through the
 * thread's class loader or its own, and as an OSGi bundle it sees it through neither.
 */
final class TableLibraries {

	private TableLibraries() {
	}

	/** To be called before the first table is made. This bundle requires both the API and the implementation. */
	static void prepare() {
		Thread thread = Thread.currentThread();
		ClassLoader before = thread.getContextClassLoader();
		thread.setContextClassLoader(TableLibraries.class.getClassLoader());
		try {
			List.of(Maps.mutable, Sets.mutable).forEach(Object::hashCode);
		} finally {
			thread.setContextClassLoader(before);
		}
	}
}
