package org.soma.catalog.generators;

/** Both of two. */
public final class And extends FourCases {

	@Override
	int target(int a, int b) {
		return a & b;
	}
}
