package org.soma.app;

import java.nio.file.Path;
import java.util.Map;

import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.CompoundContributionItem;
import org.eclipse.ui.menus.CommandContributionItem;
import org.eclipse.ui.menus.CommandContributionItemParameter;

/** The workspaces used before, as menu items that switch to them. */
public final class RecentWorkspaces extends CompoundContributionItem {

	@Override
	protected IContributionItem[] getContributionItems() {
		Path current = Path.of(Platform.getInstanceLocation().getURL().getPath());
		return new Workspaces().recent().stream().filter(folder -> !folder.equals(current)).map(RecentWorkspaces::item)
				.toArray(IContributionItem[]::new);
	}

	private static IContributionItem item(Path folder) {
		CommandContributionItemParameter parameter = new CommandContributionItemParameter(PlatformUI.getWorkbench(), null,
				"org.soma.app.switchWorkspace", CommandContributionItem.STYLE_PUSH);
		parameter.label = folder.toString();
		parameter.parameters = Map.of(SwitchWorkspaceHandler.FOLDER, folder.toString());
		return new CommandContributionItem(parameter);
	}
}
