package org.soma.engine.kernels;

/**
 * The dense loops for a {@link Team}: by samples, or by inputs where the sum goes over the samples. Borders are
 * where the loops begin a new block, so the results are the same bits as alone. What is to be done is kept in fields, since
 * a step must not allocate.
 */
final class SharedWork implements Team.Work {

	private enum Kind {
		FORWARD, WEIGHTS, LIT_FORWARD, LIT_WEIGHTS, INPUTS
	}

	private static final int BLOCK = 4;

	private Kind kind;
	private float[] x;
	private int stride;
	private LitInputs lit;
	private int inputs;
	private float[] values;
	private int weights;
	private int bias;
	private int width;
	private float[] result;
	private int samples;

	void forward(float[] from, int itsStride, int count, float[] theValues, int at, int biasAt, int rowWidth, float[] out, int rows) {
		bias = biasAt;
		run(Kind.FORWARD, from, itsStride, null, count, theValues, at, rowWidth, out, rows);
	}

	void forward(float[] from, LitInputs few, int count, float[] theValues, int at, int biasAt, int rowWidth, float[] out, int rows) {
		bias = biasAt;
		run(Kind.LIT_FORWARD, from, count, few, count, theValues, at, rowWidth, out, rows);
	}

	void weightGradients(float[] from, int itsStride, int count, float[] gradient, int rowWidth, int rows, float[] into, int at) {
		run(Kind.WEIGHTS, from, itsStride, null, count, gradient, at, rowWidth, into, rows);
	}

	void weightGradients(LitInputs few, int count, float[] gradient, int rowWidth, float[] into, int at) {
		run(Kind.LIT_WEIGHTS, null, count, few, count, gradient, at, rowWidth, into, 0);
	}

	void inputGradients(float[] gradient, int rowWidth, float[] theValues, int at, int count, float[] into, int itsStride, int rows) {
		run(Kind.INPUTS, gradient, itsStride, null, count, theValues, at, rowWidth, into, rows);
	}

	private void run(Kind what, float[] from, int itsStride, LitInputs few, int count, float[] theValues, int at, int rowWidth, float[] into,
			int rows) {
		kind = what;
		x = from;
		stride = itsStride;
		lit = few;
		inputs = count;
		values = theValues;
		weights = at;
		width = rowWidth;
		result = into;
		samples = rows;
		Team.run(this);
	}

	@Override
	public void part(int index, int parts) {
		int size = switch (kind) {
		case FORWARD, LIT_FORWARD, INPUTS -> samples;
		case WEIGHTS, LIT_WEIGHTS -> inputs;
		};
		int first = border(index, parts, size);
		int end = border(index + 1, parts, size);
		if (first == end) {
			return;
		}
		switch (kind) {
		case FORWARD -> DenseForward.run(x, stride, inputs, values, weights, bias, width, result, first, end);
		case LIT_FORWARD -> LitVector.forward(x, lit, inputs, values, weights, bias, width, result, first, end);
		case INPUTS -> DenseInputs.run(x, width, values, weights, inputs, result, stride, first, end);
		case WEIGHTS -> DenseWeights.run(x, stride, first, end, values, width, samples, result, weights);
		case LIT_WEIGHTS -> LitVector.wideWeightGradients(lit, values, width, result, weights, first, end);
		}
	}

	private static int border(int index, int parts, int size) {
		return index == parts ? size : (int) ((long) size * index / parts / BLOCK * BLOCK);
	}
}
