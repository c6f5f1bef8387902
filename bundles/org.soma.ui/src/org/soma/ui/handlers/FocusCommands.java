package org.soma.ui.handlers;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.expressions.EvaluationResult;
import org.eclipse.core.expressions.Expression;
import org.eclipse.core.expressions.ExpressionInfo;
import org.eclipse.core.expressions.IEvaluationContext;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.ISources;
import org.eclipse.ui.handlers.IHandlerActivation;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.services.IServiceLocator;
import org.eclipse.ui.swt.IFocusService;

/** Commands of the workbench that mean something of a control's own while it has the focus, such as undo on a pad. */
public final class FocusCommands {

	private FocusCommands() {
	}

	/** @param actions by the ids of the commands; in force as long as the control lives */
	public static void install(IServiceLocator services, Control control, String id, Map<String, Runnable> actions) {
		IFocusService focus = services.getService(IFocusService.class);
		IHandlerService handlers = services.getService(IHandlerService.class);
		focus.addFocusTracker(control, id);
		List<IHandlerActivation> active = new ArrayList<>();
		actions.forEach((command, action) -> active.add(handlers.activateHandler(command, handler(action), new HasFocus(id))));
		control.addDisposeListener(event -> {
			handlers.deactivateHandlers(active);
			focus.removeFocusTracker(control);
		});
	}

	private static AbstractHandler handler(Runnable action) {
		return new AbstractHandler() {

			@Override
			public Object execute(ExecutionEvent event) {
				action.run();
				return null;
			}
		};
	}

	/** Whether the control with an id has the focus. */
	private static final class HasFocus extends Expression {

		private final String id;

		HasFocus(String id) {
			this.id = id;
		}

		@Override
		public EvaluationResult evaluate(IEvaluationContext context) {
			return EvaluationResult.valueOf(id.equals(context.getVariable(ISources.ACTIVE_FOCUS_CONTROL_ID_NAME)));
		}

		@Override
		public void collectExpressionInfo(ExpressionInfo info) {
			info.addVariableNameAccess(ISources.ACTIVE_FOCUS_CONTROL_ID_NAME);
		}
	}
}
