package org.soma.ui.documents;

import java.lang.reflect.InvocationTargetException;
import java.util.concurrent.CancellationException;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.ui.PlatformUI;
import org.soma.model.edit.ModelDocument;
import org.soma.model.files.WriteProgress;
import org.soma.model.resource.DocumentException;

/**
 * Writes large files in a thread of their own while the window waits, goes on being drawn, and after a moment tells how far
 * the writing has come and lets it be cancelled.
 */
final class BusyWriter {

	private BusyWriter() {
	}

	private static final int TICKS = 1000;

	/**
	 * @throws CancellationException where the user did not want to wait
	 */
	static void write(String name, ModelDocument.Writing writing) throws DocumentException {
		try {
			PlatformUI.getWorkbench().getProgressService().busyCursorWhile(monitor -> {
				monitor.beginTask("Saving " + name, TICKS);
				try {
					writing.run(told(monitor));
				} catch (DocumentException e) {
					throw new InvocationTargetException(e);
				} catch (CancellationException e) {
					throw new InterruptedException();
				}
			});
		} catch (InvocationTargetException e) {
			if (e.getCause() instanceof DocumentException known) {
				throw known;
			}
			throw new IllegalStateException(e.getCause());
		} catch (InterruptedException e) {
			CancellationException cancelled = new CancellationException();
			cancelled.initCause(e);
			throw cancelled;
		}
	}

	private static WriteProgress told(IProgressMonitor monitor) {
		int[] worked = new int[1];
		return share -> {
			int now = (int) (share * TICKS);
			if (now > worked[0]) {
				monitor.worked(now - worked[0]);
				worked[0] = now;
			}
			return !monitor.isCanceled();
		};
	}
}
