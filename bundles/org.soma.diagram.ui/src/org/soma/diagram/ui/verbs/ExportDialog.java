package org.soma.diagram.ui.verbs;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IInputValidator;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.soma.diagram.scene.SceneOptions;
import org.soma.diagram.scene.SceneOptions.Labels;
import org.soma.ui.wizards.Rows;

/** Asks how a drawing is to look in a file: what the command line asks as well. */
final class ExportDialog extends Dialog {

	private static final String HINT = "1 is the size of the drawing at 100%.";
	private static final IInputValidator SCALES = Questions.number(0.01, 100);
	private static final int SCALE_WIDTH = 90;

	private Export chosen;
	private final boolean hides;
	private Button[] formats;
	private Text scale;
	private Label hint;
	private Button[] colours;
	private Combo labels;
	private Button transparent;
	private Button shorten;
	private Button onlyShown;

	/**
	 * @param last what was chosen before
	 * @param hides whether the drawing hides connections
	 */
	ExportDialog(Shell shell, Export last, boolean hides) {
		super(shell);
		chosen = last;
		this.hides = hides;
	}

	Export chosen() {
		return chosen;
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText("How to Export");
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite page = Rows.page(parent);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(page);
		SceneOptions options = chosen.options();
		formats = choice(page, "Format", this::formatChanged, chosen.picture(), "SVG, sharp at any size", "PNG, pixels");
		Rows.label(page, "Scale");
		scale = Rows.text(page);
		scale.setText(text(options.scale()));
		GridDataFactory.swtDefaults().hint(SCALE_WIDTH, SWT.DEFAULT).applyTo(scale);
		hint = Rows.hint(page, HINT);
		scale.addModifyListener(event -> check());
		colours = choice(page, "Colours", () -> {
			// asked for at the end
		}, options.dark(), "Light", "Dark");
		transparent = tick(page, "Transparent background", !options.background());
		Rows.label(page, "Names");
		labels = Rows.combo(page, SWT.READ_ONLY);
		labels.setItems("At all nodes and groups", "Where there are up to 100 nodes", "None");
		labels.select(options.labels().ordinal());
		GridDataFactory.fillDefaults().span(2, 1).applyTo(labels);
		shorten = tick(page, "\"\u2026\" for the middle of long groups", options.shorten());
		onlyShown = tick(page, "Only the connections that are shown", chosen.onlyShown() && hides);
		onlyShown.setEnabled(hides);
		return page;
	}

	private static Button[] choice(Composite page, String label, Runnable changed, boolean second, String... texts) {
		Button[] buttons = Rows.choice(page, label, changed, texts);
		buttons[0].setSelection(!second);
		buttons[1].setSelection(second);
		return buttons;
	}

	private static Button tick(Composite page, String text, boolean on) {
		Rows.label(page, "");
		Button button = new Button(page, SWT.CHECK);
		button.setText(text);
		button.setSelection(on);
		GridDataFactory.swtDefaults().span(2, 1).applyTo(button);
		return button;
	}

	/** 2 rather than 2.0. */
	private static String text(double scale) {
		return scale == Math.rint(scale) ? String.valueOf((long) scale) : String.valueOf(scale);
	}

	/** Each format has its usual scale, which is proposed as long as nothing else was typed. */
	private void formatChanged() {
		boolean picture = formats[1].getSelection();
		if (scale.getText().strip().equals(text(Export.usualScale(!picture)))) {
			scale.setText(text(Export.usualScale(picture)));
		}
	}

	private void check() {
		String problem = SCALES.isValid(scale.getText());
		hint.setText(problem == null ? HINT : problem);
		getButton(IDialogConstants.OK_ID).setEnabled(problem == null);
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, "Choose File\u2026", true);
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
	}

	@Override
	protected void okPressed() {
		SceneOptions options = new SceneOptions(colours[1].getSelection(), Labels.values()[labels.getSelectionIndex()], 0, shorten.getSelection(),
				!transparent.getSelection(), Double.parseDouble(scale.getText().strip()));
		// What cannot be chosen now may be meant the next time.
		chosen = new Export(formats[1].getSelection(), options, hides ? onlyShown.getSelection() : chosen.onlyShown());
		super.okPressed();
	}
}
