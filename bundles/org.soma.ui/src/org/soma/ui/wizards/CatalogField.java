package org.soma.ui.wizards;

import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.soma.catalog.Descriptor;
import org.soma.catalog.Registry;

/**
 * A choice among the entries of the catalog, by name, with the formula and help of the chosen one beside it.
 *
 * @param <D> the kind of entry
 */
public final class CatalogField<D extends Descriptor> {

	/** Formulas longer than this stand in the tool tip alone. */
	private static final int LONGEST_FORMULA = 44;
	private static final int HELP_WIDTH = 380;

	private final List<D> entries;
	private final Combo combo;
	private final Label help;

	public CatalogField(Composite parent, String label, Registry<D> registry, String usual, Runnable changed) {
		this.entries = registry.all();
		Rows.label(parent, label);
		combo = Rows.combo(parent, SWT.READ_ONLY);
		entries.forEach(entry -> combo.add(entry.name()));
		help = Rows.hint(parent, "");
		// Three lines are kept free, so that nothing jumps when another entry says more.
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).hint(HELP_WIDTH, 3 * lineHeight()).applyTo(help);
		combo.addListener(SWT.Selection, event -> {
			showHelp();
			changed.run();
		});
		choose(usual);
	}

	/** Chooses the entry with this id; the first where there is none. */
	public void choose(String id) {
		int index = entries.indexOf(entries.stream().filter(entry -> entry.id().equals(id)).findFirst().orElse(null));
		combo.select(Math.max(0, index));
		showHelp();
	}

	/** The entry that is chosen, or null where the catalog has none at all. */
	public D chosen() {
		return combo.getSelectionIndex() < 0 ? null : entries.get(combo.getSelectionIndex());
	}

	public void setEnabled(boolean enabled) {
		combo.setEnabled(enabled);
		help.setVisible(enabled);
	}

	private void showHelp() {
		D entry = chosen();
		if (entry == null) {
			return;
		}
		boolean formula = entry.formula() != null;
		boolean fits = formula && entry.formula().length() <= LONGEST_FORMULA;
		help.setText((fits ? entry.formula() + "\n" : "") + entry.help());
		String whole = (formula ? entry.formula() + "\n" : "") + entry.help();
		help.setToolTipText(whole);
		combo.setToolTipText(whole);
	}

	private int lineHeight() {
		GC gc = new GC(help);
		try {
			return gc.getFontMetrics().getHeight() + 1;
		} finally {
			gc.dispose();
		}
	}
}
