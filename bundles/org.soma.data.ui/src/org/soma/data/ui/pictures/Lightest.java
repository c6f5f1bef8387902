package org.soma.data.ui.pictures;

/** Finds what is white in pictures. */
final class Lightest {

	private static final int LOOKED_AT = 50;
	private static final float BYTE = 255;

	private Lightest() {
	}

	/** What is white in pictures of which nobody says it: 1 or 255 where the first ones come near it, else their greatest value. */
	static float of(PictureSource source) {
		float[] pixels = new float[source.shape().size()];
		float most = 0;
		for (int row = 0; row < Math.min(LOOKED_AT, source.count()); row++) {
			source.read(row, pixels);
			for (float pixel : pixels) {
				most = Math.max(most, pixel);
			}
		}
		return most <= 1 ? 1 : most > BYTE / 2 && most <= BYTE ? BYTE : most;
	}
}
