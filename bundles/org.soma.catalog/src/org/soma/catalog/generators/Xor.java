package org.soma.catalog.generators;

/** Exactly one of two. */
public final class Xor extends FourCases {

	@Override
	int target(int a, int b) {
		return a ^ b;
	}
}
