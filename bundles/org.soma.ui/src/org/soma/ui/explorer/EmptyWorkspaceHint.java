package org.soma.ui.explorer;

import java.util.Map;

import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;

/** Stands in place of the Explorer's tree while the workspace has no project, and says how to get one. */
final class EmptyWorkspaceHint {

	private static final String NEW_WIZARD = "org.eclipse.ui.newWizard";

	private final Composite stack;
	private final StackLayout layout = new StackLayout();
	private final Composite hint;
	private Control tree;

	EmptyWorkspaceHint(Composite parent) {
		stack = new Composite(parent, SWT.NONE);
		stack.setLayout(layout);
		hint = new Composite(stack, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(12, 12).spacing(0, 8).applyTo(hint);
		Label text = new Label(hint, SWT.WRAP);
		text.setText("There are no projects yet.");
		GridDataFactory.fillDefaults().grab(true, false).hint(80, SWT.DEFAULT).applyTo(text);
		link("<a>Open an example\u2026</a>", "org.soma.ui.wizards.example");
		link("<a>New project\u2026</a>", "org.soma.ui.wizards.project");
	}

	/** Where the tree is to be made. */
	Composite besides() {
		return stack;
	}

	/** Shows the tree whenever there are projects, the hint whenever there are none. */
	void follow(Control control) {
		tree = control;
		IResourceChangeListener follower = event -> PlatformUI.getWorkbench().getDisplay().asyncExec(this::update);
		ResourcesPlugin.getWorkspace().addResourceChangeListener(follower, IResourceChangeEvent.POST_CHANGE);
		stack.addDisposeListener(event -> ResourcesPlugin.getWorkspace().removeResourceChangeListener(follower));
		update();
	}

	private void update() {
		if (!stack.isDisposed()) {
			Control wanted = ResourcesPlugin.getWorkspace().getRoot().getProjects().length == 0 ? hint : tree;
			if (layout.topControl != wanted) {
				layout.topControl = wanted;
				stack.layout();
			}
		}
	}

	private void link(String text, String wizard) {
		Link link = new Link(hint, SWT.NONE);
		link.setText(text);
		link.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> open(wizard)));
	}

	private static void open(String wizard) {
		var commands = PlatformUI.getWorkbench().getService(ICommandService.class);
		try {
			var command = ParameterizedCommand.generateCommand(commands.getCommand(NEW_WIZARD), Map.of("newWizardId", wizard));
			PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(command, null);
		} catch (CommandException e) {
			ILog.get().error("The wizard " + wizard + " could not be opened", e);
		}
	}
}
