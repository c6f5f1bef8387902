package org.soma.catalog.expression;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Terms that are shortened, differentiated and written down. */
class ExpressionTest {

	private static final int MANY = 3000;

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "x+1*x | x + 1*x", "x-(1-x) | x - (1 - x)", "(x-1)-x | x - 1 - x", "x*(2/x) | x*(2/x)", "-(x*2) | -(x*2)",
			"(-x)*2 | -x*2", "(-x)^2 | (-x)^2", "-(x^2) | -x^2", "(x^2)^3 | (x^2)^3", "x^(2^3) | x^2^3", "2^(-x) | 2^-x", "x - (-x) | x - -x",
			"max( x ,0.10) | max(x, 0.1)", "if(x>=0,x,1e-9) | if(0 <= x, x, 1.0e-9)", "2*pi*e | 2*pi*e", "12345678 | 1.2345678e7" })
	void isWrittenWithFewParentheses(String text, String written) {
		assertEquals(written, Expression.parse(text).toString());
	}

	@Test
	void whatIsWrittenReadsAsTheSame() {
		for (long seed = 0; seed < MANY; seed++) {
			Expression expression = Expression.parse(RandomExpression.any(seed));
			assertEquals(expression, Expression.parse(expression.toString()), expression.toString());
			Expression simple = expression.simplified();
			assertEquals(simple, Expression.parse(simple.toString()).simplified(), simple.toString());
		}
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "1 + 2*3 | 7", "0*sin(x) | 0", "x*1 + 0 | x", "x^1 | x", "x^0 | 1", "x*x | x^2", "x + x | 2*x", "x - x | 0",
			"x*2*3 | 6*x", "2*(x*3) | 6*x", "-(-x) | x", "x + -sin(x) | x - sin(x)", "-x*-x | x^2", "x/1 | x", "0/x | 0", "sin(pi/2)*x | x",
			"if(1 < 2, x, log(x)) | x", "if(x < 2, x, x) | x", "log(1 + exp(x)) | softplus(x)", "1/(1 + exp(-x)) | sigmoid(x)",
			"x/(exp(-2*x) + 1) | x*sigmoid(2*x)", "log(exp(x)) | x", "sqrt(x^2) | abs(x)", "max(0, 2*x) | relu(2*x)", "1/0 | 1/0", "log(-1) | log(-1)" })
	void isShortened(String text, String shorter) {
		assertEquals(shorter, Expression.parse(text).simplified().toString());
	}

	@Test
	void shorteningKeepsValues() {
		int compared = 0;
		for (long seed = 0; seed < MANY; seed++) {
			Term term = Expression.parse(RandomExpression.any(seed)).term();
			Term simple = Simplification.of(term);
			for (double x : new double[] { -7.3, -1.1, -0.4, 0.3, 0.9, 2.6, 11.7 }) {
				double value = term.at(x);
				if (Double.isFinite(value) && isSteady(term, x)) {
					compared++;
					assertEquals(value, simple.at(x), 1e-9 * Math.max(1, Math.abs(value)), term + " as " + simple + " at " + x);
				}
			}
		}
		assertTrue(compared > 2 * MANY, "compared " + compared);
	}

	/** Whether rounding does not change the value much, as it does at a jump. */
	private static boolean isSteady(Term term, double x) {
		double difference = Math.abs(term.at(x) - term.at(x * (1 + 1e-13)));
		double back = Math.abs(term.at(x) - term.at(x * (1 - 1e-13)));
		return Math.max(difference, back) <= 1e-10 * Math.max(1, Math.abs(term.at(x))) && isSteadyWithin(term, x);
	}

	private static boolean isSteadyWithin(Term term, double x) {
		return term.parts().stream().allMatch(part -> {
			boolean jumps = part.is(Operation.FLOOR) || part.is(Operation.SIGN) || part.is(Operation.STEP) || part.is(Operation.LESS)
					|| part.is(Operation.LESS_OR_EQUAL);
			return !jumps && Double.isFinite(part.at(x)) && Math.abs(part.at(x)) < 1e6 && isSteadyWithin(part, x);
		});
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "3 | 0", "x | 1", "x^2 | 2*x", "x^3 + 2*x | 3*x^2 + 2", "x*cos(x) | cos(x) - x*sin(x)", "tanh(x) | 1 - tanh(x)^2",
			"exp(-x) | -exp(-x)", "log(x) | 1/x", "sqrt(x) | 1/(2*sqrt(x))", "1/x | -(1/x/x)", "2^x | 0.6931471805599453*2^x", "relu(x) | if(x > 0, 1, 0)",
			"sigmoid(x) | sigmoid(x)*(1 - sigmoid(x))", "floor(x) | 0", "abs(x) | sign(x)" })
	void slopesAreWrittenAsPeopleWould(String text, String slope) {
		assertEquals(slope, Expression.parse(text).derivative().toString());
	}

	@Test
	void slopesHaveSlopes() {
		assertEquals("6*x", Expression.parse("x^3").derivative().derivative().toString());
		assertEquals(0.25, Expression.parse("log(x)*sqrt(abs(x))").derivative().derivative().term().at(1) + 0.25, 1e-12);
	}

	@Test
	void equalsWhatIsBuiltAlike() {
		assertEquals(Expression.parse("x+1"), Expression.parse(" x + 1.0"));
		assertEquals(Expression.parse("x+1").hashCode(), Expression.parse(" x + 1.0").hashCode());
		assertNotEquals(Expression.parse("x+1"), Expression.parse("1+x"));
	}

	/** The longest texts make programs within a small stack and a moment. */
	@ParameterizedTest
	@CsvSource({ "sin(, 99, )", "x*, 249, ''", "x/, 249, ''", "x^, 100, ''", "-, 100, ''", "x+, 249, ''", "1/(1+, 80, )", "abs(, 99, )",
			"min(1;, 60, )", "if(x<1;2;, 45, )" })
	void longAndDeepOnesNeedLittle(String begin, int times, String end) throws InterruptedException {
		String text = begin.replace(';', ',').repeat(times) + "x" + (end == null ? "" : end.repeat(times));
		Throwable[] problem = new Throwable[1];
		Thread thread = new Thread(null, () -> new ExpressionActivation(Expression.parse(text)).derivative(0.5), "small stack", 512 * 1024);
		thread.setUncaughtExceptionHandler((any, thrown) -> problem[0] = thrown);
		thread.start();
		thread.join();
		assertEquals(null, problem[0]);
		assertTrue(Expression.parse(text).derivative().toString().length() < 500_000);
	}
}
