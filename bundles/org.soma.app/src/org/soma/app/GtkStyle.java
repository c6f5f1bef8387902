package org.soma.app;

import java.io.IOException;
import java.net.URL;

import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.ILog;
import org.osgi.framework.FrameworkUtil;

/** Hands css/gtk.css to SWT, which reads it when the display is created; other window systems do not look at it. */
final class GtkStyle {

	private static final String PROPERTY = "org.eclipse.swt.internal.gtk.cssFile";

	private GtkStyle() {
	}

	/** To be called before there is a display. A file that the user gave to SWT stays. */
	static void use() {
		URL style = FrameworkUtil.getBundle(GtkStyle.class).getEntry("css/gtk.css");
		if (System.getProperty(PROPERTY) == null) {
			try {
				System.setProperty(PROPERTY, FileLocator.toFileURL(style).getPath());
			} catch (IOException e) {
				ILog.get().warn("Disabled buttons will look like others: " + e.getMessage(), e);
			}
		}
	}
}
