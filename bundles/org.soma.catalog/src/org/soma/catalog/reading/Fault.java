package org.soma.catalog.reading;

import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtension;

/**
 * A contribution that is left out.
 *
 * @param message names the entry, its bundle, its extension and the reason, in one line
 * @param cause may be null
 */
public record Fault(String message, Throwable cause) {

	static Fault of(IConfigurationElement element, String reason, Throwable cause) {
		IExtension extension = element.getDeclaringExtension();
		String id = element.getAttribute(ExtensionPoints.ID);
		String extensionId = extension.getUniqueIdentifier();
		return new Fault(element.getName() + (id == null ? "" : " '" + id + "'") + " of " + element.getContributor().getName() + " ("
				+ (extensionId == null ? "an extension" : "extension " + extensionId) + " of "
				+ extension.getExtensionPointUniqueIdentifier() + ") is left out: " + reason, cause);
	}
}
