package org.soma.data.drawing;

/** What a stroke does to the pixels it touches. */
public enum Tool {

	/** Makes them light. */
	PEN(1),
	/** Makes them dark again. */
	ERASER(-1);

	private static final float BESIDE = 0.3f;
	private static final float DIAGONAL = 0.15f;

	private final int sign;

	Tool(int sign) {
		this.sign = sign;
	}

	/** What is added to a pixel so far away from the one that is touched: all of it there, less in the eight around it. */
	float amount(int dx, int dy) {
		return sign * (dx == 0 && dy == 0 ? 1 : dx == 0 || dy == 0 ? BESIDE : DIAGONAL);
	}
}
