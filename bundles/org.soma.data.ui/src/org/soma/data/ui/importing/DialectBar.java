package org.soma.data.ui.importing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.soma.data.FilePreview;

/** How a file is read: what was found out, each of which can be changed. */
final class DialectBar {

	/** What is chosen where the file itself decides. */
	private static final String FOUND = "as found";

	private static final List<Setting> TEXT = List.of(new Setting("delimiter", "&Separator", List.of(",", ";", "tab", "|", "space"), 70, true),
			new Setting("decimal", "&Decimal sign", List.of(".", ","), 50, false), new Setting("header", "&First row names columns", List.of("yes", "no"), 60, false),
			new Setting("quote", "&Quote", List.of("\"", "'", "none"), 60, true),
			new Setting("encoding", "&Encoding", List.of("UTF-8", "windows-1252", "ISO-8859-1", "UTF-16LE", "UTF-16BE"), 130, true));
	private static final List<Setting> FOLDER = List.of(new Setting("size", "&Size", List.of(FOUND, "28x28", "32x32", "64x64"), 90, true),
			new Setting("colour", "&Colours", List.of(FOUND, "gray", "rgb"), 90, false));
	private static final List<Setting> ARRAY = List.of(new Setting("labels", "&Labels", List.of(FOUND, "none"), 220, true));

	private final Composite bar;
	private final Runnable changed;
	private final Map<String, String> chosen = new LinkedHashMap<>();
	private final Map<String, Combo> combos = new LinkedHashMap<>();
	private List<Setting> shown = List.of();
	private Map<String, String> found = Map.of();
	private boolean showing;

	private record Setting(String key, String label, List<String> choices, int width, boolean free) {
	}

	DialectBar(Composite parent, Runnable changed) {
		this.changed = changed;
		bar = new Composite(parent, SWT.NONE);
		RowLayoutFactory.fillDefaults().center(true).spacing(14).wrap(true).applyTo(bar);
	}

	Composite control() {
		return bar;
	}

	/** Shows what was found in a file. */
	void show(FilePreview seen) {
		List<Setting> wanted = switch (seen.kind()) {
		case TEXT -> TEXT;
		case ARRAY -> ARRAY;
		case PICTURES -> FOLDER;
		};
		if (wanted != shown) {
			shown = wanted;
			fill();
		}
		found = seen.dialect();
		showing = true;
		combos.forEach((key, combo) -> {
			String value = seen.dialect().getOrDefault(key, chosen.getOrDefault(key, FOUND));
			if (!combo.getText().equals(value) && !combo.isFocusControl()) {
				combo.setText(value);
			}
		});
		showing = false;
	}

	private void fill() {
		for (Control child : bar.getChildren()) {
			child.dispose();
		}
		combos.clear();
		for (Setting setting : shown) {
			Composite both = new Composite(bar, SWT.NONE);
			GridLayoutFactory.fillDefaults().numColumns(2).applyTo(both);
			new Label(both, SWT.NONE).setText(setting.label());
			Combo combo = new Combo(both, SWT.BORDER | (setting.free() ? SWT.NONE : SWT.READ_ONLY));
			combo.setItems(setting.choices().toArray(String[]::new));
			GridDataFactory.fillDefaults().hint(setting.width(), SWT.DEFAULT).applyTo(combo);
			combo.addListener(SWT.Selection, event -> choose(setting, combo));
			combo.addListener(SWT.DefaultSelection, event -> choose(setting, combo));
			combo.addListener(SWT.FocusOut, event -> choose(setting, combo));
			combos.put(setting.key(), combo);
		}
		bar.getParent().layout(true, true);
	}

	private void choose(Setting setting, Combo combo) {
		String value = combo.getText().strip();
		String before = chosen.get(setting.key());
		if (showing || value.isEmpty() || value.equals(before) || before == null && value.equals(found.get(setting.key()))) {
			return;
		}
		if (value.equals(FOUND)) {
			chosen.remove(setting.key());
		} else {
			chosen.put(setting.key(), value);
		}
		changed.run();
	}

	/** Forgets what was chosen, as for another file. */
	void reset() {
		chosen.clear();
	}

	/** What was changed, as the settings of a source. */
	Map<String, String> settings() {
		return Map.copyOf(chosen);
	}
}
