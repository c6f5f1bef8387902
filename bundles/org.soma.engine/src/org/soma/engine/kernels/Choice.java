package org.soma.engine.kernels;

/** Takes the processor's vectors where the JVM was started with the module that has them. */
final class Choice {

	static final Kernels PLAIN = new PlainKernels();
	static final Kernels BEST = best();

	private Choice() {
	}

	private static Kernels best() {
		if (ModuleLayer.boot().findModule("jdk.incubator.vector").isEmpty() || Boolean.getBoolean("soma.plain")) {
			return PLAIN;
		}
		try {
			return new VectorKernels();
		} catch (LinkageError e) {
			return PLAIN; // the module of another JDK is not the one that this was compiled against
		}
	}
}
