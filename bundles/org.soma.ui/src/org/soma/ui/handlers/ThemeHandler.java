package org.soma.ui.handlers;

import java.util.Map;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.menus.UIElement;
import org.soma.ui.look.Theme;
import org.soma.ui.look.Themes;

/** Window &gt; Theme: switches to the theme that the menu item names. */
public final class ThemeHandler extends AbstractHandler implements IElementUpdater {

	/** The command's parameter: the name of a {@link Theme}. */
	private static final String THEME = "org.soma.ui.theme.name";

	@Override
	public Object execute(ExecutionEvent event) {
		Theme theme = Theme.valueOf(event.getParameter(THEME));
		if (theme != Themes.current()) {
			Themes.use(theme);
		}
		return null;
	}

	@Override
	@SuppressWarnings("rawtypes")
	public void updateElement(UIElement element, Map parameters) {
		element.setChecked(Themes.current().name().equals(parameters.get(THEME)));
	}
}
