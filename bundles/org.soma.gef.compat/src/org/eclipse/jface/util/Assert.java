package org.eclipse.jface.util;

/**
 * The assertions that GEF 3.2 calls under this name and JFace has since dropped. A newer GEF does not need this fragment
 * and does not get it.
 */
public final class Assert {

	private Assert() {
	}

	public static boolean isLegal(boolean condition) {
		return isLegal(condition, "");
	}

	public static boolean isLegal(boolean condition, String message) {
		org.eclipse.core.runtime.Assert.isLegal(condition, message);
		return condition;
	}

	public static void isNotNull(Object object) {
		org.eclipse.core.runtime.Assert.isNotNull(object);
	}

	public static void isNotNull(Object object, String message) {
		org.eclipse.core.runtime.Assert.isNotNull(object, message);
	}

	public static boolean isTrue(boolean condition) {
		return isTrue(condition, "");
	}

	public static boolean isTrue(boolean condition, String message) {
		org.eclipse.core.runtime.Assert.isTrue(condition, message);
		return condition;
	}
}
