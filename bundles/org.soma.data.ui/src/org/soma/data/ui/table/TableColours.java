package org.soma.data.ui.table;

import org.eclipse.swt.graphics.Color;
import org.soma.diagram.look.Tone;
import org.soma.diagram.look.Tones;
import org.soma.model.Column;
import org.soma.model.Part;
import org.soma.model.Role;
import org.soma.ui.look.Colours;

/** The colours of columns and rows: those of the neurons that they feed or check, and of the split. */
public final class TableColours {

	private static final double TINT = 0.22;
	private static final double SELECTED = 0.25;

	private TableColours() {
	}

	/** What a column is to a network. @param column null for one that the dataset does not have */
	public static Tone line(Column column) {
		return switch (role(column)) {
		case INPUT -> Tone.INPUT;
		case TARGET -> Tone.OUTPUT;
		case IGNORED -> Tone.NEUTRAL;
		};
	}

	private static Role role(Column column) {
		return column == null ? Role.IGNORED : column.getRole();
	}

	static Tone ink(Column column) {
		return role(column) == Role.IGNORED ? Tone.DIM : Tone.TEXT;
	}

	static Color cell(Column column, boolean selected) {
		int panel = Colours.rgb(Tone.PANEL);
		int tinted = switch (role(column)) {
		case INPUT -> Tones.mix(panel, Colours.rgb(Tone.INPUT_FILL), TINT);
		case TARGET -> Tones.mix(panel, Colours.rgb(Tone.OUTPUT_FILL), TINT);
		case IGNORED -> panel;
		};
		return Colours.of(selected ? Tones.mix(tinted, Colours.rgb(Tone.ACCENT), SELECTED) : tinted);
	}

	static Color header(Column column, boolean selected) {
		int fill = switch (role(column)) {
		case INPUT -> Colours.rgb(Tone.INPUT_FILL);
		case TARGET -> Colours.rgb(Tone.OUTPUT_FILL);
		case IGNORED -> Colours.rgb(Tone.WINDOW);
		};
		return Colours.of(selected ? Tones.mix(fill, Colours.rgb(Tone.ACCENT), SELECTED) : fill);
	}

	/** The colour of a part of the split. */
	public static Tone part(Part part) {
		return switch (part) {
		case TRAIN -> Tone.TRAIN;
		case VALIDATION -> Tone.VALIDATION;
		case TEST -> Tone.TEST;
		case ANY -> Tone.GRID;
		};
	}
}
