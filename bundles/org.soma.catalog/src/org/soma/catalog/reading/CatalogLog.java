package org.soma.catalog.reading;

import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/**
 * Where faults go: the platform's log, which the Error Log view shows, or without OSGi the JVM's logger, with stack traces
 * only where it shows details.
 */
public final class CatalogLog {

	private CatalogLog() {
	}

	public static void log(Fault fault) {
		Bundle bundle = FrameworkUtil.getBundle(CatalogLog.class);
		if (bundle == null) {
			System.Logger log = System.getLogger(ExtensionPoints.CATALOG);
			log.log(System.Logger.Level.WARNING, fault.message());
			log.log(System.Logger.Level.DEBUG, fault.message(), fault.cause());
		} else {
			PlatformLog.log(bundle, fault);
		}
	}

	/** A class of its own, so that the platform's classes are not needed without OSGi. */
	private static final class PlatformLog {

		static void log(Bundle bundle, Fault fault) {
			Platform.getLog(bundle).log(Status.warning(fault.message(), fault.cause()));
		}
	}
}
