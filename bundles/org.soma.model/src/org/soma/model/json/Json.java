package org.soma.model.json;

import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.stream.LongStream;

/** JSON as maps, lists, strings, numbers, booleans and null. Arrays are written as lists are. */
public final class Json {

	private Json() {
	}

	/**
	 * Reads JSON. Objects come as maps in their order, whole numbers as longs, others as doubles.
	 *
	 * @throws JsonException with what was expected where, if the text is no JSON
	 */
	public static Object parse(String text) throws JsonException {
		return new JsonParser(text).parse();
	}

	/** Reads JSON that must be one object. */
	@SuppressWarnings("unchecked")
	public static Map<String, Object> parseObject(String text) throws JsonException {
		if (parse(text) instanceof Map<?, ?> object) {
			return (Map<String, Object>) object;
		}
		throw new JsonException("an object was expected at character 0");
	}

	/**
	 * Writes values on one line. Maps become objects in their order; numbers are written so that reading them gives the same
	 * number; NaN and infinities, which JSON does not know, become null.
	 */
	public static String of(Object value) {
		StringBuilder json = new StringBuilder();
		write(value, json);
		return json.toString();
	}

	private static void write(Object value, StringBuilder json) {
		switch (value) {
		case null -> json.append("null");
		case Float number -> json.append(Float.isFinite(number) ? number.toString() : "null");
		case Double number -> json.append(Double.isFinite(number) ? number.toString() : "null");
		case Number number -> json.append(number);
		case Boolean bool -> json.append(bool);
		case Map<?, ?> map -> {
			char before = '{';
			for (Map.Entry<?, ?> entry : map.entrySet()) {
				json.append(before);
				string(entry.getKey().toString(), json);
				json.append(':');
				write(entry.getValue(), json);
				before = ',';
			}
			json.append(map.isEmpty() ? "{}" : "}");
		}
		case Collection<?> list -> {
			char before = '[';
			for (Object element : list) {
				json.append(before);
				write(element, json);
				before = ',';
			}
			json.append(list.isEmpty() ? "[]" : "]");
		}
		case Object[] array -> write(Arrays.asList(array), json);
		case long[] numbers -> write(LongStream.of(numbers).boxed().toList(), json);
		default -> string(value.toString(), json);
		}
	}

	private static void string(String text, StringBuilder json) {
		json.append('"');
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			switch (c) {
			case '"' -> json.append("\\\"");
			case '\\' -> json.append("\\\\");
			case '\n' -> json.append("\\n");
			case '\r' -> json.append("\\r");
			case '\t' -> json.append("\\t");
			default -> {
				// A line separator would end the line for some readers; half a surrogate pair is no UTF-8.
				if (c < ' ' || c == 0x7f || c == 0x2028 || c == 0x2029 || Character.isSurrogate(c) && !isPaired(text, i)) {
					json.append(String.format("\\u%04x", (int) c));
				} else {
					json.append(c);
				}
			}
			}
		}
		json.append('"');
	}

	private static boolean isPaired(String text, int index) {
		return Character.isHighSurrogate(text.charAt(index))
				? index + 1 < text.length() && Character.isLowSurrogate(text.charAt(index + 1))
				: index > 0 && Character.isHighSurrogate(text.charAt(index - 1));
	}
}
