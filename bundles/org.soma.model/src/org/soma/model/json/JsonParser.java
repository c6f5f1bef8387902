package org.soma.model.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads JSON that is nested a few levels deep, strictly. */
final class JsonParser {

	private static final int DEPTH = 32;
	/** Longer whole numbers may not fit into a long. */
	private static final int LONG_DIGITS = 18;

	private final String text;
	private int at;

	JsonParser(String text) {
		this.text = text;
	}

	Object parse() throws JsonException {
		Object value = value(0);
		skipSpace();
		if (at < text.length()) {
			throw failure("nothing more");
		}
		return value;
	}

	private Object value(int depth) throws JsonException {
		if (depth > DEPTH) {
			throw failure("less nesting");
		}
		return switch (peek()) {
		case '{' -> object(depth);
		case '[' -> list(depth);
		case '"' -> string();
		case 't' -> word("true", true);
		case 'f' -> word("false", false);
		case 'n' -> word("null", null);
		default -> number();
		};
	}

	private Boolean word(String word, Boolean value) throws JsonException {
		if (!text.startsWith(word, at)) {
			throw failure("a value");
		}
		at += word.length();
		return value;
	}

	private Map<String, Object> object(int depth) throws JsonException {
		Map<String, Object> members = new LinkedHashMap<>();
		expect('{');
		if (peek() != '}') {
			do {
				String key = string();
				expect(':');
				if (members.containsKey(key)) {
					throw new JsonException("'" + key + "' stands there twice");
				}
				members.put(key, value(depth + 1));
			} while (accept(','));
		}
		expect('}');
		return members;
	}

	private List<Object> list(int depth) throws JsonException {
		List<Object> items = new ArrayList<>();
		expect('[');
		if (peek() != ']') {
			do {
				items.add(value(depth + 1));
			} while (accept(','));
		}
		expect(']');
		return items;
	}

	private Number number() throws JsonException {
		int start = at;
		boolean whole = true;
		while (at < text.length() && "+-.0123456789eE".indexOf(text.charAt(at)) >= 0) {
			whole &= text.charAt(at) >= '0' && text.charAt(at) <= '9' || text.charAt(at) == '-' && at == start;
			at++;
		}
		String digits = text.substring(start, at);
		try {
			if (whole && digits.length() <= LONG_DIGITS) {
				return Long.valueOf(digits);
			}
			return Double.valueOf(digits);
		} catch (NumberFormatException e) {
			at = start;
			throw failure("a value");
		}
	}

	private String string() throws JsonException {
		expect('"');
		StringBuilder result = new StringBuilder();
		for (char character = next(); character != '"'; character = next()) {
			if (character < ' ') {
				throw failure("no control character in a string");
			}
			result.append(character == '\\' ? escaped() : character);
		}
		return result.toString();
	}

	private char escaped() throws JsonException {
		char character = next();
		return switch (character) {
		case '"', '\\', '/' -> character;
		case 'b' -> '\b';
		case 'f' -> '\f';
		case 'n' -> '\n';
		case 'r' -> '\r';
		case 't' -> '\t';
		case 'u' -> unicode();
		default -> throw failure("a known escape");
		};
	}

	private char unicode() throws JsonException {
		int code = 0;
		for (int i = 0; i < 4; i++) {
			int digit = Character.digit(next(), 16);
			if (digit < 0) {
				throw failure("a hexadecimal digit");
			}
			code = code * 16 + digit;
		}
		return (char) code;
	}

	private char next() throws JsonException {
		if (at >= text.length()) {
			throw failure("more");
		}
		return text.charAt(at++);
	}

	private char peek() throws JsonException {
		skipSpace();
		if (at >= text.length()) {
			throw failure("more");
		}
		return text.charAt(at);
	}

	private boolean accept(char character) throws JsonException {
		if (peek() == character) {
			at++;
			return true;
		}
		return false;
	}

	private void expect(char character) throws JsonException {
		if (!accept(character)) {
			throw failure("'" + character + "'");
		}
	}

	private void skipSpace() {
		while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
			at++;
		}
	}

	private JsonException failure(String expected) {
		return new JsonException(expected + " was expected at character " + at);
	}
}
