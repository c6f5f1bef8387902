package org.soma.diagram.look;

/**
 * Every colour of Soma, one meaning each, with its light and its dark value. The style sheets of the workbench use the same
 * values.
 */
public enum Tone {

	WINDOW(0xF6F7F9, 0x1B1F24), //
	PANEL(0xFFFFFF, 0x22272E), //
	/** What can be typed into. */
	FIELD(0xFFFFFF, 0x1B1F24), //
	EDGE(0xD9DEE5, 0x363D47), //
	TEXT(0x1F2733, 0xE4E8EE), //
	DIM(0x66717F, 0x98A3B0), //
	GRID(0xE4E8EE, 0x2B313A), //
	/** Selection and accent. */
	ACCENT(0x2F6FDE, 0x5B93F5), //
	/** Text on the accent. */
	ON_ACCENT(0xFFFFFF, 0x12161B), //

	/** Solid; a negative weight is also dashed, so that the two differ without colour. */
	POSITIVE(0xD55E00, 0xF28C4B), //
	NEGATIVE(0x0072B2, 0x57B2F0), //

	INPUT(0x2F6FDE, 0x2F6FDE), //
	INPUT_FILL(0xDDE9FD, 0x22344F), //
	HIDDEN(0x8A4FD3, 0x8A4FD3), //
	HIDDEN_FILL(0xECE1FA, 0x372A4B), //
	OUTPUT(0x1F9D61, 0x1F9D61), //
	OUTPUT_FILL(0xDAF3E6, 0x1F3F31), //
	RECURRENT(0xC77A12, 0xC77A12), //
	RECURRENT_FILL(0xFBEBD2, 0x47371C), //
	LAYER(0x0F8B8D, 0x0F8B8D), //
	LAYER_FILL(0xD9F1F1, 0x173D3E), //

	TRAIN(0x5B7083, 0x5B7083), //
	VALIDATION(0xE0A100, 0xE0A100), //
	TEST(0xC2407E, 0xC2407E), //

	WARNING(0xE0A100, 0xE0A100), //
	WARNING_FILL(0xFFF6DF, 0x3A3320), //
	ERROR(0xD64545, 0xF26D6D), //
	ERROR_FILL(0xFCE8E8, 0x43272B), //
	/** What has no meaning of its own: plain icons, things of an unknown type. */
	NEUTRAL(0x717C8A, 0x717C8A);

	private final int light;
	private final int dark;

	Tone(int light, int dark) {
		this.light = light;
		this.dark = dark;
	}

	/** 0xRRGGBB. */
	public int rgb(boolean onDark) {
		return onDark ? dark : light;
	}
}
