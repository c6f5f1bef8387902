package org.soma.app;

import org.eclipse.jface.action.GroupMarker;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.ICoolBarManager;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.action.ToolBarContributionItem;
import org.eclipse.jface.action.ToolBarManager;
import org.eclipse.swt.SWT;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.actions.ContributionItemFactory;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;

/**
 * The frame of menus and toolbar. Only what the platform itself brings stands here; everything of Soma's own is
 * contributed to these menus declaratively by the bundle that brings it.
 */
final class SomaActionBarAdvisor extends ActionBarAdvisor {

	private IWorkbenchWindow window;

	SomaActionBarAdvisor(IActionBarConfigurer configurer) {
		super(configurer);
	}

	@Override
	protected void makeActions(IWorkbenchWindow workbenchWindow) {
		window = workbenchWindow;
	}

	@Override
	protected void fillMenuBar(IMenuManager menuBar) {
		menuBar.add(fileMenu());
		menuBar.add(editMenu());
		menuBar.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
		menuBar.add(windowMenu());
		menuBar.add(helpMenu());
	}

	private IMenuManager fileMenu() {
		MenuManager file = new MenuManager("&File", IWorkbenchActionConstants.M_FILE);
		MenuManager create = new MenuManager("&New", "new");
		create.setActionDefinitionId("org.eclipse.ui.file.newQuickMenu");
		create.add(ContributionItemFactory.NEW_WIZARD_SHORTLIST.create(window));
		create.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
		file.add(create);
		file.add(new GroupMarker(IWorkbenchActionConstants.NEW_EXT));
		file.add(new Separator());
		add(file, ActionFactory.CLOSE, ActionFactory.CLOSE_ALL);
		file.add(new Separator());
		add(file, ActionFactory.SAVE, ActionFactory.SAVE_AS, ActionFactory.SAVE_ALL, ActionFactory.REVERT);
		file.add(new GroupMarker(IWorkbenchActionConstants.SAVE_EXT));
		file.add(new Separator());
		add(file, ActionFactory.MOVE, ActionFactory.RENAME, ActionFactory.REFRESH);
		file.add(new Separator());
		add(file, ActionFactory.IMPORT, ActionFactory.EXPORT);
		file.add(new GroupMarker(IWorkbenchActionConstants.IMPORT_EXT));
		file.add(new Separator());
		file.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
		add(file, ActionFactory.PROPERTIES);
		file.add(new Separator());
		add(file, ActionFactory.QUIT);
		return file;
	}

	private IMenuManager editMenu() {
		MenuManager edit = new MenuManager("&Edit", IWorkbenchActionConstants.M_EDIT);
		add(edit, ActionFactory.UNDO, ActionFactory.REDO);
		edit.add(new GroupMarker(IWorkbenchActionConstants.UNDO_EXT));
		edit.add(new Separator());
		add(edit, ActionFactory.CUT, ActionFactory.COPY, ActionFactory.PASTE);
		edit.add(new Separator());
		add(edit, ActionFactory.DELETE, ActionFactory.SELECT_ALL);
		edit.add(new Separator());
		add(edit, ActionFactory.FIND);
		edit.add(new GroupMarker(IWorkbenchActionConstants.FIND_EXT));
		edit.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
		return edit;
	}

	private IMenuManager windowMenu() {
		MenuManager menu = new MenuManager("&Window", IWorkbenchActionConstants.M_WINDOW);
		MenuManager views = new MenuManager("Show &View", "showView");
		views.add(ContributionItemFactory.VIEWS_SHORTLIST.create(window));
		menu.add(views);
		add(menu, ActionFactory.RESET_PERSPECTIVE);
		menu.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
		menu.add(new Separator());
		add(menu, ActionFactory.PREFERENCES);
		return menu;
	}

	private IMenuManager helpMenu() {
		MenuManager help = new MenuManager("&Help", IWorkbenchActionConstants.M_HELP);
		help.add(new GroupMarker("group.intro"));
		help.add(new GroupMarker(IWorkbenchActionConstants.HELP_START));
		help.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
		help.add(new Separator());
		add(help, ActionFactory.ABOUT);
		return help;
	}

	@Override
	protected void fillCoolBar(ICoolBarManager coolBar) {
		ToolBarManager bar = new ToolBarManager(SWT.FLAT | SWT.RIGHT);
		bar.add(action(ActionFactory.NEW_WIZARD_DROP_DOWN));
		bar.add(action(ActionFactory.SAVE));
		bar.add(action(ActionFactory.SAVE_ALL));
		bar.add(new Separator());
		bar.add(action(ActionFactory.UNDO));
		bar.add(action(ActionFactory.REDO));
		coolBar.add(new ToolBarContributionItem(bar, "org.soma.app.main"));
		coolBar.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
	}

	private void add(IMenuManager menu, ActionFactory... factories) {
		for (ActionFactory factory : factories) {
			menu.add(action(factory));
		}
	}

	private IAction action(ActionFactory factory) {
		IAction known = getAction(factory.getId());
		if (known == null) {
			known = factory.create(window);
			register(known);
		}
		return known;
	}
}
