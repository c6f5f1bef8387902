package org.soma.model.safetensors;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads the JSON that a header may consist of: objects, lists, strings and whole numbers, nested a few levels deep.
 * Objects come as maps, lists as lists, numbers as longs.
 */
final class HeaderParser {

	private static final int DEPTH = 8;

	private final String text;
	private int at;

	private HeaderParser(String text) {
		this.text = text;
	}

	static Map<String, Object> parse(String text) throws SafetensorsException {
		HeaderParser parser = new HeaderParser(text);
		Map<String, Object> header = parser.object(0);
		parser.skipSpace();
		if (parser.at < text.length()) {
			throw parser.failure("nothing more");
		}
		return header;
	}

	private Object value(int depth) throws SafetensorsException {
		if (depth > DEPTH) {
			throw failure("less nesting");
		}
		return switch (peek()) {
		case '{' -> object(depth);
		case '[' -> list(depth);
		case '"' -> string();
		default -> number();
		};
	}

	private Map<String, Object> object(int depth) throws SafetensorsException {
		Map<String, Object> members = new LinkedHashMap<>();
		expect('{');
		if (peek() != '}') {
			do {
				String key = string();
				expect(':');
				if (members.putIfAbsent(key, value(depth + 1)) != null) {
					throw new SafetensorsException("names '" + key + "' twice in its header");
				}
			} while (accept(','));
		}
		expect('}');
		return members;
	}

	private List<Object> list(int depth) throws SafetensorsException {
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

	private Long number() throws SafetensorsException {
		int start = at;
		while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
			at++;
		}
		if (at == start || at - start > 18) {
			throw failure("a whole number");
		}
		return Long.valueOf(text.substring(start, at));
	}

	private String string() throws SafetensorsException {
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

	private char escaped() throws SafetensorsException {
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

	private char unicode() throws SafetensorsException {
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

	private char next() throws SafetensorsException {
		if (at >= text.length()) {
			throw failure("more");
		}
		return text.charAt(at++);
	}

	private char peek() throws SafetensorsException {
		skipSpace();
		if (at >= text.length()) {
			throw failure("more");
		}
		return text.charAt(at);
	}

	private boolean accept(char character) throws SafetensorsException {
		if (peek() == character) {
			at++;
			return true;
		}
		return false;
	}

	private void expect(char character) throws SafetensorsException {
		if (!accept(character)) {
			throw failure("'" + character + "'");
		}
	}

	private void skipSpace() {
		while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
			at++;
		}
	}

	private SafetensorsException failure(String expected) {
		return new SafetensorsException("has a damaged header: " + expected + " was expected at character " + at);
	}
}
