package org.soma.catalog.expression;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What can be typed, what it is worth, and what is said of the rest. */
class ParserTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "x | 3", "2.5 | 2.5", ".5 | 0.5", "5. | 5", "1e-3 | 0.001", "2E+2 | 200", "pi | 3.141592653589793",
			"e | 2.718281828459045", "2*e-1 | 4.43656365691809", "1 + 2*x | 7", "(1 + 2)*x | 9", "10 - x - 2 | 5", "12/x/2 | 2", "12/(x/2) | 8",
			"-x^2 | -9", "(-x)^2 | 9", "2^-x | 0.125", "2^x^2 | 512", "--x | 3", "-x*2 | -6", "2*-x | -6", "abs(-x) | 3", "sqrt(x + 6) | 3",
			"min(x, 2) | 2", "max(x, 2) | 3", "sign(-x) | -1", "step(x) | 1", "step(0) | 0", "relu(-x) | 0", "relu(x) | 3", "floor(x/2) | 1",
			"log(e^x) | 3", "exp(0) | 1", "sigmoid(0) | 0.5", "softplus(0) | 0.6931471805599453", "erf(0.5) | 0.5204998778130465",
			"gauss(1) | 0.36787944117144233", "sin(pi/2) | 1", "cos(pi) | -1", "tan(0) | 0", "asin(1)*2 | 3.141592653589793", "acos(1) | 0",
			"atan(1)*4 | 3.141592653589793", "sinh(0) + cosh(0) + tanh(0) | 1", "if(x > 2, 1, 0) | 1", "if(x < 3, 1, 0) | 0", "if(x <= 3, 1, 0) | 1",
			"if(x >= 4, 1, -x) | -3", "if(x + 1 > 2*x, 1, if(x > 2, 5, 6)) | 5", "  x *  x  | 9" })
	void hasTheValue(String text, double value) {
		assertEquals(value, Expression.parse(text).term().at(3), 1e-12);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '"', value = { "\"\" | 1 | an expression is missing, such as x*cos(x)",
			"\"   \" | 4 | an expression is missing, such as x*cos(x)",
			"x* | 3 | a number, x, a function or '(' is missing", "x*cos(x | 8 | ')' is missing", "(x | 3 | ')' is missing",
			"x) | 2 | ')' has no '(' that it closes", "2x | 2 | an operator such as * is missing before 'x'",
			"2 sin(x) | 3 | an operator such as * is missing before 'sin'", "x(2) | 2 | an operator such as * is missing before '('",
			"(x)(x) | 4 | an operator such as * is missing before '('", "1.2.3 | 4 | an operator such as * is missing before '.'",
			"x 2 | 3 | an operator such as * is missing before '2'", "sin x | 5 | '(' is missing after sin", "sin | 4 | '(' is missing after sin",
			"sin() | 5 | a number, x, a function or '(' is expected, not ')'", "+x | 1 | a number, x, a function or '(' is expected, not '+'",
			"x*/2 | 3 | a number, x, a function or '(' is expected, not '/'", "x**2 | 3 | write ^ for powers, not **",
			"sni(x) | 1 | 'sni' is not known; did you mean sin?", "1 + X | 5 | 'X' is not known; did you mean x?",
			"1 + ln(x) | 5 | 'ln' is not known; did you mean log?", "0,5*x | 2 | ',' stands only between the values of a function; write numbers with a point, such as 0.5",
			"max(x) | 6 | max takes 2 values, not 1", "max(x, 1, 2) | 9 | max takes 2 values only; ')' is missing",
			"sin(x, 1) | 6 | sin takes one value only; ')' is missing", "max(x | 6 | ',' is missing", "max(x 1) | 7 | an operator such as * is missing before '1'",
			"if(x, 1, 2) | 5 | if compares first: '<', '<=', '>' or '>=' is missing", "if(x > 0, 1) | 12 | if takes 3 values, not 2",
			"x > 0 | 3 | comparisons stand only in the first place of if, such as if(x < 0, 0, x)",
			"x = 0 | 3 | comparisons stand only in the first place of if, such as if(x < 0, 0, x)",
			"if(0 < x < 1, 1, 2) | 10 | comparisons stand only in the first place of if, such as if(x < 0, 0, x)",
			"x & 1 | 3 | '&' means nothing here; there are + - * / ^ and functions such as sin(x)",
			"x \uD83D\uDE00 | 3 | '\uD83D\uDE00' means nothing here; there are + - * / ^ and functions such as sin(x)",
			"1e999 | 1 | the number 1e999 is too large", "2*exit(0) | 3 | 'exit' is not known; there are x pi e sin cos tan asin acos atan sinh cosh tanh exp log sqrt abs sign floor step relu sigmoid softplus erf gauss min max if" })
	void saysWhatIsWrongWhere(String text, int character, String problem) {
		ExpressionException wrong = assertThrows(ExpressionException.class, () -> Expression.parse(text));
		assertEquals("at character " + character + ": " + problem, wrong.getMessage());
		assertEquals(character - 1, wrong.position());
	}

	@Test
	void positionsAreThoseOfTheWholeText() {
		assertEquals(5, assertThrows(ExpressionException.class, () -> Expression.parse("=x + ", 1)).position());
		assertEquals(Expression.parse("x + 1"), Expression.parse("= x+1", 1));
	}

	@Test
	void isNeitherTooLongNorTooDeep() {
		String longest = "x" + "+x".repeat(249) + " ";
		assertEquals(750, Expression.parse(longest).term().at(3));
		assertEquals("at character 501: too long; an expression has at most 500 characters",
				assertThrows(ExpressionException.class, () -> Expression.parse(longest + "+x")).getMessage());
		assertEquals(3, Expression.parse("(".repeat(100) + "x" + ")".repeat(100)).term().at(3));
		for (String nested : List.of("(", "-", "x^", "sin(")) {
			String text = nested.repeat(101) + "x";
			assertEquals("at character " + nested.length() * 101 + ": nested too deeply; at most 100 parentheses, signs and powers in each other",
					assertThrows(ExpressionException.class, () -> Expression.parse(text)).getMessage());
		}
	}
}
