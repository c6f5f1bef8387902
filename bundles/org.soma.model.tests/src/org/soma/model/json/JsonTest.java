package org.soma.model.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTest {

	@Test
	void numbersReadBackAsTheSame() {
		assertEquals("[0.3,1.0E-10,3.4028235E38,-0.0,0.1,7]", Json.of(List.of(0.3f, 1e-10f, Float.MAX_VALUE, -0f, 0.1, 7L)));
	}

	@Test
	void whatJsonDoesNotKnowIsNull() {
		assertEquals("[null,null,null,null]", Json.of(Arrays.asList(Float.NaN, Float.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, null)));
	}

	@Test
	void textIsEscaped() {
		assertEquals("\"a\\\"b\\\\c\\n\\t\\u0001\\u2028 \u00fc \ud83e\udde0 \\ud83e\"", Json.of("a\"b\\c\n\t\u0001\u2028 \u00fc \ud83e\udde0 \ud83e"));
	}

	@Test
	void emptyThings() {
		assertEquals("{\"a\":{},\"b\":[]}", Json.of(new TreeMap<>(Map.of("a", Map.of(), "b", List.of()))));
	}

	@Test
	void whatWasWrittenIsRead() throws JsonException {
		String text = "{\"a\":[1,-2.5,1.0E-10,true,false,null,{}],\"b\":{\"c\":\"\\u00fc\\n\"}}";
		assertEquals(text.replace("\\u00fc", "\u00fc"), Json.of(Json.parse(text)));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "nul", "[1,]", "{\"a\"}", "{\"a\":1,\"a\":2}", "1 2", "--1", "'a'", "[1" })
	void whatIsNoJsonIsRefused(String text) {
		assertThrows(JsonException.class, () -> Json.parse(text));
	}

	@Test
	void arraysAreWrittenAsListsAre() {
		assertEquals("{\"counts\":[[1,2],[3,4]]}", Json.of(Map.of("counts", new long[][] { { 1, 2 }, { 3, 4 } })));
	}
}
