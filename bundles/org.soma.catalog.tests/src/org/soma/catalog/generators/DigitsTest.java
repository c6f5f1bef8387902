package org.soma.catalog.generators;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.soma.catalog.Catalog;
import org.soma.catalog.GeneratedColumn;
import org.soma.catalog.Generator;
import org.soma.model.ColumnKind;
import org.soma.model.Role;
import org.soma.model.Shape;

/** The small pictures of digits. */
class DigitsTest {

	private static Generator digits(String noise) {
		return Catalog.get().generators().get("digits-5x5").create(Map.of("noise", noise));
	}

	@Test
	void areTenPicturesOfWhichNoTwoAreAlike() {
		Generator digits = digits("0");
		float[] rows = digits.rows(digits.usualCount(), 1);
		assertEquals(10 * 26, rows.length);
		for (int i = 0; i < 10; i++) {
			assertEquals(i, rows[26 * i + 25]);
			for (int k = 0; k < i; k++) {
				assertTrue(differences(rows, 26 * i, 26 * k) >= 2, i + " and " + k);
			}
		}
	}

	private static int differences(float[] rows, int one, int other) {
		int differences = 0;
		for (int i = 0; i < 25; i++) {
			assertTrue(rows[one + i] == 0 || rows[one + i] == 1);
			differences += rows[one + i] == rows[other + i] ? 0 : 1;
		}
		return differences;
	}

	@Test
	void flipTheShareOfPixelsThatNoiseSays() {
		float[] clean = digits("0").rows(2000, 1);
		float[] noisy = digits("0.1").rows(2000, 1);
		int flipped = 0;
		for (int i = 0; i < clean.length; i++) {
			flipped += clean[i] == noisy[i] ? 0 : 1;
			assertTrue(clean[i] == noisy[i] || i % 26 < 25, "the label stays");
		}
		assertEquals(0.1, flipped / 50_000.0, 0.01);
	}

	@Test
	void nameEachPixelByItsPlace() {
		List<GeneratedColumn> columns = digits("0").columns();
		assertEquals(List.of("p1_1", "p1_2", "p2_1", "p5_5", "label"),
				List.of(columns.get(0).name(), columns.get(1).name(), columns.get(5).name(), columns.get(24).name(), columns.get(25).name()));
		assertEquals(new GeneratedColumn("label", Role.TARGET, ColumnKind.CATEGORY), columns.get(25));
		assertEquals(Optional.of(Shape.of(5, 5)), digits("0").sampleShape());
	}
}
