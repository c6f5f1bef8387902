package org.soma.data.sheet;

import java.util.List;
import java.util.stream.IntStream;

import org.soma.catalog.RandomSource;
import org.soma.catalog.expression.Formula;
import org.soma.data.Field;
import org.soma.data.storage.NumberType;

/** What a column is filled with, worked out for each row when it is asked for. */
public sealed interface Fill {

	/**
	 * @param sheet as it was before
	 * @param row the number of the row
	 * @param place which of the rows that are filled it is, from 0 on
	 */
	String text(Sheet sheet, long row, int place);

	/** The same text in every row. */
	record Value(String text) implements Fill {

		@Override
		public String text(Sheet sheet, long row, int place) {
			return text;
		}
	}

	/** Numbers at equal distances. */
	record Series(double start, double step) implements Fill {

		@Override
		public String text(Sheet sheet, long row, int place) {
			return sheet.written(start + place * step);
		}
	}

	/** Numbers by chance: the same for the same seed and place. */
	record Random(long seed, boolean normal, double a, double b) implements Fill {

		/** Evenly spread. */
		public static Random uniform(long seed, double least, double most) {
			return new Random(seed, false, least, most);
		}

		public static Random normal(long seed, double mean, double deviation) {
			return new Random(seed, true, mean, deviation);
		}

		@Override
		public String text(Sheet sheet, long row, int place) {
			RandomSource source = RandomSource.of(seed * 0x9E3779B97F4A7C15L + place);
			double number = normal ? a + b * source.normal() : source.uniform(a, b);
			return sheet.written((float) number == number ? number : Double.parseDouble(Float.toString((float) number)));
		}
	}

	/** Numbers from those in other columns of the row; nothing where one of them is missing. */
	record Expression(Formula formula, List<Integer> columns) implements Fill {

		/** What stands for the place of a row, the first is 1. */
		public static final String ROW = "row";

		/**
		 * @throws IllegalArgumentException with one sentence for the user where the text is no expression of the columns
		 */
		public static Expression parse(String text, Sheet sheet) {
			List<String> names = new java.util.ArrayList<>(sheet.columns().stream().map(SheetColumn::name).toList());
			names.add(ROW);
			Formula formula = Formula.parse(text, names);
			return new Expression(formula, IntStream.range(0, names.size()).filter(formula::takes).boxed().toList());
		}

		@Override
		public String text(Sheet sheet, long row, int place) {
			double[] numbers = new double[sheet.columns().size() + 1];
			for (int column : columns) {
				numbers[column] = column == numbers.length - 1 ? place + 1 : sheet.numberOf(row, column);
			}
			double number = formula.of(numbers);
			return Double.isFinite(number) ? sheet.written(number) : "";
		}
	}

	/** The shortest text of a number, with a point. */
	static String plain(double number) {
		return Field.plain(number, NumberType.F64);
	}
}
