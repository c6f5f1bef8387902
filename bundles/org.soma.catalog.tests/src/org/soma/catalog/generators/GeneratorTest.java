package org.soma.catalog.generators;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.soma.catalog.Catalog;
import org.soma.catalog.ComponentDescriptor;
import org.soma.catalog.GeneratedColumn;
import org.soma.catalog.Generator;
import org.soma.catalog.ParameterDescriptor;
import org.soma.catalog.ParameterKind;
import org.soma.model.ColumnKind;
import org.soma.model.Role;

/** What holds for every generator of the catalog, and the rows of Soma's own. */
class GeneratorTest {

	static Stream<ComponentDescriptor<Generator>> generators() {
		return Catalog.get().generators().all().stream();
	}

	@ParameterizedTest
	@MethodSource("generators")
	void givesTheSameFiniteRowsForTheSameSeed(ComponentDescriptor<Generator> descriptor) {
		float[] rows = descriptor.create().rows(50, 3);
		assertArrayEquals(rows, descriptor.create().rows(50, 3));
		for (float number : rows) {
			assertTrue(Float.isFinite(number));
		}
	}

	@ParameterizedTest
	@MethodSource("generators")
	void hasInputsAndTargetsOfDifferentNames(ComponentDescriptor<Generator> descriptor) {
		Generator generator = descriptor.create();
		assertEquals(generator.columns().size(), generator.columns().stream().map(GeneratedColumn::name).distinct().count());
		assertTrue(generator.columns().stream().anyMatch(column -> column.role() == Role.INPUT));
		assertTrue(generator.columns().stream().anyMatch(column -> column.role() == Role.TARGET));
		assertFalse(generator.usualCount() < 1);
	}

	@ParameterizedTest
	@MethodSource("generators")
	void givesFiniteRowsAtTheBoundsOfEachParameter(ComponentDescriptor<Generator> descriptor) {
		for (ParameterDescriptor parameter : descriptor.parameters()) {
			for (double bound : new double[] { parameter.minimum(), parameter.maximum() }) {
				if (Double.isFinite(bound)) {
					String value = parameter.kind() == ParameterKind.INTEGER ? Long.toString((long) bound) : Double.toString(bound);
					for (float number : descriptor.create(Map.of(parameter.key(), value)).rows(30, 5)) {
						assertTrue(Float.isFinite(number), parameter.key() + " = " + value);
					}
				}
			}
		}
	}

	@ParameterizedTest
	@MethodSource("generators")
	void aPictureHasAnInputForEachPixel(ComponentDescriptor<Generator> descriptor) {
		Generator generator = descriptor.create();
		generator.sampleShape().ifPresent(shape -> assertEquals(shape.size(),
				generator.columns().stream().filter(column -> column.role() == Role.INPUT).count()));
	}

	@ParameterizedTest
	@MethodSource("generators")
	void classesAreNumberedFromZeroAndAsLargeAsEachOther(ComponentDescriptor<Generator> descriptor) {
		Generator generator = descriptor.create();
		int width = generator.columns().size();
		for (int column = 0; column < width; column++) {
			if (generator.columns().get(column).kind() == ColumnKind.CATEGORY) {
				float[] rows = generator.rows(300, 2);
				Map<Float, Integer> sizes = new TreeMap<>();
				for (int at = column; at < rows.length; at += width) {
					sizes.merge(rows[at], 1, Integer::sum);
				}
				assertEquals(IntStream.range(0, sizes.size()).mapToObj(i -> (float) i).toList(), List.copyOf(sizes.keySet()));
				assertEquals(1, sizes.values().stream().distinct().count(), sizes.toString());
			}
		}
	}

	@Test
	void xorGoesThroughItsFourCases() {
		assertArrayEquals(new float[] { 0, 0, 0, 0, 1, 1, 1, 0, 1, 1, 1, 0, 0, 0, 0 }, new Xor().rows(5, 1));
	}

	@Test
	void andIsOneInTheLastOfItsFourCases() {
		assertArrayEquals(new float[] { 0, 0, 0, 0, 1, 0, 1, 0, 0, 1, 1, 1 }, new And().rows(4, 1));
	}

	@Test
	void circlesAreOneInsideTheOther() {
		Generator circles = Catalog.get().generators().get("circles").create(Map.of("inner", "0.3", "noise", "0"));
		float[] rows = circles.rows(40, 9);
		for (int i = 0; i < rows.length; i += 3) {
			assertEquals(rows[i + 2] == 1 ? 0.3 : 1, Math.hypot(rows[i], rows[i + 1]), 1e-6);
		}
		assertFalse(Arrays.equals(rows, circles.rows(40, 10)));
	}
}
