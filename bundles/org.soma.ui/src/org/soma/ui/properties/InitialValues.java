package org.soma.ui.properties;

import java.util.Map;

import org.soma.catalog.Catalog;
import org.soma.catalog.Initializer;
import org.soma.catalog.RandomSource;
import org.soma.model.edit.commands.StartValues;

/** Values that an initialiser of the catalog draws one by one. */
public final class InitialValues implements StartValues {

	/** The initialiser that keeps signals the same size in most networks. */
	public static final String USUAL = "glorot-uniform";

	private final Initializer initializer;
	private final RandomSource random;
	private final float[] value = new float[1];

	private InitialValues(Initializer initializer, RandomSource random) {
		this.initializer = initializer;
		this.random = random;
	}

	/** @throws IllegalArgumentException with one line for the user where a setting does not fit */
	public static InitialValues of(String id, Map<String, String> settings, RandomSource random) {
		return new InitialValues(Catalog.get().initializers().get(id).create(settings), random);
	}

	/** Other values each time. */
	public static InitialValues fresh() {
		return of(USUAL, Map.of(), RandomSource.of(System.nanoTime()));
	}

	@Override
	public float next(int fanIn, int fanOut) {
		initializer.fill(value, 0, 1, fanIn, fanOut, random);
		return value[0];
	}
}
