package org.soma.ui.look;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.graphics.RGB;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.soma.diagram.look.Tone;

/** The style sheets cannot ask the table of tones; this holds the two together. */
class StyleSheetsTest {

	private static final Pattern DEFINITION = Pattern.compile("ColorDefinition#org-soma-ui-colour-(\\w+) \\{ color: (#\\w{6}); \\}");
	private static final Pattern USE = Pattern.compile("'#org-soma-ui-colour-(\\w+)'");
	private static final Pattern DECLARATION = Pattern.compile("id=\"org\\.soma\\.ui\\.colour\\.(\\w+)\"[^>]*value=\"(\\d+),(\\d+),(\\d+)\"");

	@ParameterizedTest
	@EnumSource(Theme.class)
	void a_theme_defines_the_colours_with_the_values_everything_else_draws_in(Theme theme) throws IOException {
		Map<String, String> defined = definitions(theme);
		assertFalse(defined.isEmpty());
		defined.forEach((name, value) -> assertEquals(String.format("#%06X", Tone.valueOf(name).rgb(theme == Theme.DARK)), value, theme + " " + name));
	}

	@Test
	void the_registered_defaults_are_those_of_the_light_theme() throws IOException {
		Map<String, String> declared = DECLARATION.matcher(read("plugin.xml")).results().collect(Collectors.toMap(match -> match.group(1),
				match -> hex(new RGB(number(match, 2), number(match, 3), number(match, 4))), (a, b) -> b, TreeMap::new));
		assertEquals(definitions(Theme.LIGHT), declared);
	}

	@ParameterizedTest
	@EnumSource(Theme.class)
	void every_colour_the_shared_rules_name_is_defined(Theme theme) throws IOException {
		TreeSet<String> used = USE.matcher(read("css/parts.css")).results().map(match -> match.group(1))
				.collect(Collectors.toCollection(TreeSet::new));
		used.removeAll(definitions(theme).keySet());
		assertEquals(new TreeSet<>(), used);
	}

	@Test
	void the_shared_rules_hold_no_colour_of_one_theme() throws IOException {
		assertFalse(Pattern.compile("#[0-9A-Fa-f]{6}\\b").matcher(read("css/parts.css")).find());
	}

	private static Map<String, String> definitions(Theme theme) throws IOException {
		String sheet = read(theme == Theme.DARK ? "css/dark.css" : "css/light.css");
		return DEFINITION.matcher(sheet).results().collect(Collectors.toMap(match -> match.group(1), match -> match.group(2), (a, b) -> b, TreeMap::new));
	}

	private static int number(MatchResult match, int group) {
		return Integer.parseInt(match.group(group));
	}

	private static String hex(RGB colour) {
		return String.format("#%02X%02X%02X", colour.red, colour.green, colour.blue);
	}

	private static String read(String path) throws IOException {
		try (InputStream in = Platform.getBundle("org.soma.ui").getEntry(path).openStream()) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		}
	}
}
