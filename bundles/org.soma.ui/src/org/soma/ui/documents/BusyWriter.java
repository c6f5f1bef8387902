package org.soma.ui.documents;

import java.lang.reflect.InvocationTargetException;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.ui.PlatformUI;
import org.soma.model.edit.ModelDocument;
import org.soma.model.resource.DocumentException;

/** Writes large files in a thread of their own while the window waits, goes on being drawn and tells after a moment why. */
final class BusyWriter {

	private BusyWriter() {
	}

	static void write(ModelDocument.Writing writing) throws DocumentException {
		try {
			PlatformUI.getWorkbench().getProgressService().busyCursorWhile(monitor -> {
				monitor.beginTask("Saving", IProgressMonitor.UNKNOWN);
				try {
					writing.run();
				} catch (DocumentException e) {
					throw new InvocationTargetException(e);
				}
			});
		} catch (InvocationTargetException e) {
			if (e.getCause() instanceof DocumentException known) {
				throw known;
			}
			throw new IllegalStateException(e.getCause());
		} catch (InterruptedException e) {
			throw new IllegalStateException("a save is not interrupted", e);
		}
	}
}
