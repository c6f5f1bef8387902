package org.soma.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads JSON into maps, lists, strings, doubles, booleans and null. Fails where it is not well formed. */
public final class Json {

	private final String text;
	private int at;

	private Json(String text) {
		this.text = text;
	}

	public static Object parse(String text) {
		Json json = new Json(text);
		Object value = json.value();
		json.skip();
		if (json.at < text.length()) {
			throw json.unexpected();
		}
		return value;
	}

	@SuppressWarnings("unchecked")
	public static Map<String, Object> object(String text) {
		return (Map<String, Object>) parse(text);
	}

	public static Map<String, Object> read(Path file) throws IOException {
		return object(Files.readString(file));
	}

	private Object value() {
		skip();
		char first = text.charAt(at);
		return switch (first) {
		case '{' -> members();
		case '[' -> elements();
		case '"' -> string();
		case 't' -> word("true", true);
		case 'f' -> word("false", false);
		case 'n' -> word("null", null);
		default -> number();
		};
	}

	private Map<String, Object> members() {
		Map<String, Object> members = new LinkedHashMap<>();
		at++;
		while (!closed('}')) {
			skip();
			String key = string();
			expect(':');
			members.put(key, value());
		}
		return members;
	}

	private List<Object> elements() {
		List<Object> elements = new ArrayList<>();
		at++;
		while (!closed(']')) {
			elements.add(value());
		}
		return elements;
	}

	/** Skips a comma, or the end. */
	private boolean closed(char end) {
		skip();
		if (text.charAt(at) == end) {
			at++;
			return true;
		}
		if (text.charAt(at) == ',') {
			at++;
		}
		return false;
	}

	private String string() {
		StringBuilder string = new StringBuilder();
		expect('"');
		while (text.charAt(at) != '"') {
			char next = text.charAt(at++);
			if (next != '\\') {
				string.append(next);
				continue;
			}
			char escaped = text.charAt(at++);
			switch (escaped) {
			case 'n' -> string.append('\n');
			case 't' -> string.append('\t');
			case 'u' -> {
				string.append((char) Integer.parseInt(text.substring(at, at + 4), 16));
				at += 4;
			}
			default -> string.append(escaped);
			}
		}
		at++;
		return string.toString();
	}

	private Object word(String word, Object value) {
		if (!text.startsWith(word, at)) {
			throw unexpected();
		}
		at += word.length();
		return value;
	}

	private Double number() {
		int from = at;
		while (at < text.length() && "+-.eE0123456789".indexOf(text.charAt(at)) >= 0) {
			at++;
		}
		if (from == at) {
			throw unexpected();
		}
		return Double.valueOf(text.substring(from, at));
	}

	private void expect(char wanted) {
		skip();
		if (text.charAt(at) != wanted) {
			throw unexpected();
		}
		at++;
	}

	private void skip() {
		while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
			at++;
		}
	}

	private IllegalArgumentException unexpected() {
		return new IllegalArgumentException("no JSON at " + at + ": " + text.substring(at, Math.min(text.length(), at + 20)));
	}
}
