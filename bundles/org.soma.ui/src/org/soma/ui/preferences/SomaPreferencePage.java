package org.soma.ui.preferences;

import java.util.Arrays;

import org.eclipse.jface.preference.FieldEditorPreferencePage;
import org.eclipse.jface.preference.RadioGroupFieldEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Group;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.soma.ui.look.Theme;
import org.soma.ui.look.Themes;

/** The page that stands first in the preferences. A theme is tried on as soon as it is chosen; Cancel takes it off again. */
public final class SomaPreferencePage extends FieldEditorPreferencePage implements IWorkbenchPreferencePage {

	public static final String ID = "org.soma.ui.preferences";

	private final Theme before = Themes.current();
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
		RowLayout row = new RowLayout();
		row.marginWidth = 8;
		row.spacing = 16;
		theme.setLayout(row);
		theme.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		light = radio(theme, "&Light", Theme.LIGHT);
		dark = radio(theme, "&Dark", Theme.DARK);
		String[][] choices = Arrays.stream(ShowWelcome.values()).map(when -> new String[] { when.label(), when.name() }).toArray(String[][]::new);
		addField(new RadioGroupFieldEditor(SomaPreferences.SHOW_WELCOME, "Show the welcome page", 1, choices, parent, true));
	}

	private static Button radio(Group group, String text, Theme theme) {
		Button radio = new Button(group, SWT.RADIO);
		radio.setText(text);
		radio.setSelection(Themes.current() == theme);
		radio.addListener(SWT.Selection, event -> {
			if (radio.getSelection()) {
				use(theme);
			}
		});
		return radio;
	}

	@Override
	protected void performDefaults() {
		light.setSelection(true);
		dark.setSelection(false);
		use(Theme.LIGHT);
		super.performDefaults();
	}

	@Override
	public boolean performCancel() {
		use(before);
		return super.performCancel();
	}

	private static void use(Theme theme) {
		if (theme != Themes.current()) {
			Themes.use(theme);
		}
	}
}
