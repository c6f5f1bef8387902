package org.soma.ui.preferences;

import org.eclipse.jface.preference.BooleanFieldEditor;
import org.eclipse.jface.preference.FieldEditorPreferencePage;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.soma.ui.look.Theme;
import org.soma.ui.look.Themes;

/** The page that stands first in the preferences. */
public final class SomaPreferencePage extends FieldEditorPreferencePage implements IWorkbenchPreferencePage {

	public static final String ID = "org.soma.ui.preferences";

	private Button light;
	private Button dark;

	public SomaPreferencePage() {
		super(GRID);
		setDescription("How Soma looks and starts.");
		setPreferenceStore(SomaPreferences.store());
	}

	@Override
	public void init(IWorkbench workbench) {
		// nothing to prepare
	}

	@Override
	protected void createFieldEditors() {
		Composite parent = getFieldEditorParent();
		Group theme = new Group(parent, SWT.NONE);
		theme.setText("Theme");
		theme.setLayout(new RowLayout());
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(theme);
		light = radio(theme, "&Light", Theme.LIGHT);
		dark = radio(theme, "&Dark", Theme.DARK);
		addField(new BooleanFieldEditor(SomaPreferences.SHOW_WELCOME, "Show the &welcome page at start", parent));
	}

	private static Button radio(Group group, String text, Theme theme) {
		Button radio = new Button(group, SWT.RADIO);
		radio.setText(text);
		radio.setSelection(Themes.current() == theme);
		return radio;
	}

	@Override
	protected void performDefaults() {
		light.setSelection(true);
		dark.setSelection(false);
		super.performDefaults();
	}

	@Override
	public boolean performOk() {
		Theme chosen = dark.getSelection() ? Theme.DARK : Theme.LIGHT;
		if (chosen != Themes.current()) {
			Themes.use(chosen);
		}
		return super.performOk();
	}
}
