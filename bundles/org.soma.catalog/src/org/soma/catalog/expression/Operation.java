package org.soma.catalog.expression;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.soma.catalog.activations.ErrorFunction;

/**
 * What an expression can do with numbers. Each has a loop of its own over blocks of numbers, because a JIT makes far more of
 * a loop with one known operation in it than of one that asks for the operation at each number.
 */
enum Operation {

	/** A number; its value lies in the term. */
	NUMBER("", 0, Form.LEAF),
	/** The variable. */
	X("x", 0, Form.LEAF),
	ADD("+", 2, Form.OPERATOR) {
		@Override
		void run(double[] a, double[] b, double[] c, double[] r, int n) {
			for (int i = 0; i < n; i++) {
				r[i] = a[i] + b[i];
			}
		}
	},
	SUBTRACT("-", 2, Form.OPERATOR) {
		@Override
		void run(double[] a, double[] b, double[] c, double[] r, int n) {
			for (int i = 0; i < n; i++) {
				r[i] = a[i] - b[i];
			}
		}
	},
	MULTIPLY("*", 2, Form.OPERATOR) {
		@Override
		void run(double[] a, double[] b, double[] c, double[] r, int n) {
			for (int i = 0; i < n; i++) {
				r[i] = a[i] * b[i];
			}
		}
	},
	DIVIDE("/", 2, Form.OPERATOR) {
		@Override
		void run(double[] a, double[] b, double[] c, double[] r, int n) {
			for (int i = 0; i < n; i++) {
				r[i] = a[i] / b[i];
			}
		}
	},
	POWER("^", 2, Form.OPERATOR) {
		@Override
		void run(double[] a, double[] b, double[] c, double[] r, int n) {
			for (int i = 0; i < n; i++) {
				r[i] = Math.pow(a[i], b[i]);
			}
		}
	},
	NEGATE("-", 1, Form.OPERATOR) {
		@Override
		void run(double[] a, double[] b, double[] c, double[] r, int n) {
			for (int i = 0; i < n; i++) {
				r[i] = -a[i];
			}
		}
	},
	SIN("sin", 1, Form.FUNCTION) {
		@Override
		void run(double[] a, double[] b, double[] c, double[] r, int n) {
			for (int i = 0; i < n; i++) {
				r[i] = Math.sin(a[i]);
			}
		}
	},
	COS("cos", 1, Form.FUNCTION) {
		@Override
		void run(double[] a, double[] b, double[] c, double[] r, int n) {
			for (int i = 0; i < n; i++) {
				r[i] = Math.cos(a[i]);
			}
		}
	},
	TAN("tan", 1, Form.FUNCTION) {
		@Override
		void run(double[] a, double[] b, double[] c, double[] r, int n) {
			for (int i = 0; i < n; i++) {
				r[i] = Math.tan(a[i]);
			}
		}
	},
	ASIN("asin", 1, Form.FUNCTION) {
		@Override
		void run(double[] a, double[] b, double[] c, double[] r, int n) {
			for (int i = 0; i < n; i++) {
				r[i] = Math.asin(a[i]);
			}
		}
	},
	ACOS("acos", 1, Form.FUNCTION) {
		@Override
		void run(double[] a, double[] b, double[] c, double[] r, int n) {
			for (int i = 0; i < n; i++) {
				r[i] = Math.acos(a[i]);
			}
		}
	},
	ATAN("atan", 1, Form.FUNCTION) {
		@Override
		void run(double[] a, double[] b, double[] c, double[] r, int n) {
			for (int i = 0; i < n; i++) {
				r[i] = Math.atan(a[i]);
			}
		}
	},
	SINH("sinh", 1, Form.FUNCTION) {
		@Override
		void run(double[] a, double[] b, double[] c, double[] r, int n) {
			for (int i = 0; i < n; i++) {
				r[i] = Math.sinh(a[i]);
			}
		}
	},
	COSH("cosh", 1, Form.FUNCTION) {
		@Override
		void run(double[] a, double[] b, double[] c, double[] r, int n) {
			for (int i = 0; i < n; i++) {
				r[i] = Math.cosh(a[i]);
			}
		}
	},
	TANH("tanh", 1, Form.FUNCTION) {
		@Override
		void run(double[] a, double[] b, double[] c, double[] r, int n) {
			for (int i = 0; i < n; i++) {
				r[i] = Math.tanh(a[i]);
			}
		}
	},
	EXP("exp", 1, Form.FUNCTION) {
		@Override
		void run(double[] a, double[] b, double[] c, double[] r, int n) {
			for (int i = 0; i < n; i++) {
				r[i] = Math.exp(a[i]);
			}
		}
	},
	LOG("log", 1, Form.FUNCTION) {
		@Override
		void run(double[] a, double[] b, double[] c, double[] r, int n) {
			for (int i = 0; i < n; i++) {
				r[i] = Math.log(a[i]);
			}
		}
	},
	SQRT("sqrt", 1, Form.FUNCTION) {
		@Override
		void run(double[] a, double[] b, double[] c, double[] r, int n) {
			for (int i = 0; i < n; i++) {
				r[i] = Math.sqrt(a[i]);
			}
		}
	},
	ABS("abs", 1, Form.FUNCTION) {
		@Override
		void run(double[] a, double[] b, double[] c, double[] r, int n) {
			for (int i = 0; i < n; i++) {
				r[i] = Math.abs(a[i]);
			}
		}
	},
	SIGN("sign", 1, Form.FUNCTION) {
		@Override
		void run(double[] a, double[] b, double[] c, double[] r, int n) {
			for (int i = 0; i < n; i++) {
				r[i] = Math.signum(a[i]);
			}
		}
	},
	FLOOR("floor", 1, Form.FUNCTION) {
		@Override
		void run(double[] a, double[] b, double[] c, double[] r, int n) {
			for (int i = 0; i < n; i++) {
				r[i] = Math.floor(a[i]);
			}
		}
	},
	/** 1 above zero and 0 elsewhere. */
	STEP("step", 1, Form.FUNCTION) {
		@Override
		void run(double[] a, double[] b, double[] c, double[] r, int n) {
			for (int i = 0; i < n; i++) {
				r[i] = a[i] > 0 ? 1 : a[i] <= 0 ? 0 : a[i];
			}
		}
	},
	RELU("relu", 1, Form.FUNCTION) {
		@Override
		void run(double[] a, double[] b, double[] c, double[] r, int n) {
			for (int i = 0; i < n; i++) {
				r[i] = Math.max(a[i], 0);
			}
		}
	},
	SIGMOID("sigmoid", 1, Form.FUNCTION) {
		@Override
		void run(double[] a, double[] b, double[] c, double[] r, int n) {
			for (int i = 0; i < n; i++) {
				r[i] = 1 / (1 + Math.exp(-a[i]));
			}
		}
	},
	SOFTPLUS("softplus", 1, Form.FUNCTION) {
		@Override
		void run(double[] a, double[] b, double[] c, double[] r, int n) {
			for (int i = 0; i < n; i++) {
				r[i] = Math.max(a[i], 0) + Math.log1p(Math.exp(-Math.abs(a[i])));
			}
		}
	},
	/** The error function. */
	ERF("erf", 1, Form.FUNCTION) {
		@Override
		void run(double[] a, double[] b, double[] c, double[] r, int n) {
			for (int i = 0; i < n; i++) {
				r[i] = 1 - ErrorFunction.complement(a[i]);
			}
		}
	},
	/** The bump exp(-x^2). */
	GAUSS("gauss", 1, Form.FUNCTION) {
		@Override
		void run(double[] a, double[] b, double[] c, double[] r, int n) {
			for (int i = 0; i < n; i++) {
				r[i] = Math.exp(-a[i] * a[i]);
			}
		}
	},
	MIN("min", 2, Form.FUNCTION) {
		@Override
		void run(double[] a, double[] b, double[] c, double[] r, int n) {
			for (int i = 0; i < n; i++) {
				r[i] = Math.min(a[i], b[i]);
			}
		}
	},
	MAX("max", 2, Form.FUNCTION) {
		@Override
		void run(double[] a, double[] b, double[] c, double[] r, int n) {
			for (int i = 0; i < n; i++) {
				r[i] = Math.max(a[i], b[i]);
			}
		}
	},
	LESS("<", 2, Form.COMPARISON) {
		@Override
		void run(double[] a, double[] b, double[] c, double[] r, int n) {
			for (int i = 0; i < n; i++) {
				r[i] = a[i] < b[i] ? 1 : 0;
			}
		}
	},
	LESS_OR_EQUAL("<=", 2, Form.COMPARISON) {
		@Override
		void run(double[] a, double[] b, double[] c, double[] r, int n) {
			for (int i = 0; i < n; i++) {
				r[i] = a[i] <= b[i] ? 1 : 0;
			}
		}
	},
	/** The second where the first, a comparison, holds, and the third elsewhere. */
	IF("if", 3, Form.FUNCTION) {
		@Override
		void run(double[] a, double[] b, double[] c, double[] r, int n) {
			for (int i = 0; i < n; i++) {
				r[i] = a[i] != 0 ? b[i] : c[i];
			}
		}
	},
	/** The quotient in a slope: what does not change inside a root or a logarithm has the slope 0, even where they have none. */
	OVER("/", 2, Form.OPERATOR) {
		@Override
		void run(double[] a, double[] b, double[] c, double[] r, int n) {
			for (int i = 0; i < n; i++) {
				r[i] = a[i] == 0 ? 0 : a[i] / b[i];
			}
		}
	},
	/** The slope at a seam: the second where the first is positive, the third where it is negative, between them the flatter. */
	PICK("if", 3, Form.FUNCTION) {
		@Override
		void run(double[] a, double[] b, double[] c, double[] r, int n) {
			for (int i = 0; i < n; i++) {
				r[i] = a[i] > 0 ? b[i] : a[i] < 0 ? c[i] : flatter(b[i], c[i]);
			}
		}
	};

	/** How an operation is written. */
	enum Form {
		LEAF, OPERATOR, COMPARISON, FUNCTION
	}

	private final String symbol;
	private final int arity;
	private final Form form;

	Operation(String symbol, int arity, Form form) {
		this.symbol = symbol;
		this.arity = arity;
		this.form = form;
	}

	/** The sign or the name. */
	String symbol() {
		return symbol;
	}

	int arity() {
		return arity;
	}

	Form form() {
		return form;
	}

	/** The function that people write with this name. */
	static Optional<Operation> function(String name) {
		return Arrays.stream(values()).filter(operation -> operation.isWritten() && operation.symbol.equals(name)).findFirst();
	}

	/** The names of all functions. */
	static List<String> functions() {
		return Arrays.stream(values()).filter(Operation::isWritten).map(Operation::symbol).toList();
	}

	private boolean isWritten() {
		return form == Form.FUNCTION && this != PICK;
	}

	/** The result for single numbers, as many as the operation takes. */
	double of(double... numbers) {
		double[][] blocks = new double[3][1];
		for (int i = 0; i < arity; i++) {
			blocks[i][0] = numbers[i];
		}
		double[] result = new double[1];
		run(blocks[0], blocks[1], blocks[2], result, 1);
		return result[0];
	}

	/** Works on the first <code>n</code> numbers of blocks; the result may replace what it is made of. */
	void run(double[] a, double[] b, double[] c, double[] r, int n) {
		throw new IllegalStateException(this + " is there before anything is run");
	}

	/** The slope that is smaller in size; of two that are equally steep and opposite the one between them, 0. */
	private static double flatter(double p, double q) {
		if (Math.abs(p) == Math.abs(q)) {
			return p == q ? p : 0;
		}
		return Math.abs(q) < Math.abs(p) ? q : p;
	}
}
