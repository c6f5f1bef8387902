package org.soma.training.ui.handlers;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.soma.training.ui.Steering;
import org.soma.training.ui.TrainingView;

/**
 * Does to the current training what its command says. Where that is not possible the Training view is shown, which says why
 * and what can be done.
 */
public final class SteeringHandler extends AbstractHandler {

	private static final String PREFIX = "org.soma.training.ui.";

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		String what = event.getCommand().getId().substring(PREFIX.length());
		if (!new Steering().act(what)) {
			try {
				window.getActivePage().showView(TrainingView.ID);
			} catch (PartInitException e) {
				throw new ExecutionException("The Training view could not be shown: " + e.getMessage(), e);
			}
		}
		return null;
	}
}
