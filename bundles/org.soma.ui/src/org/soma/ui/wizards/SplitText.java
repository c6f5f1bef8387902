package org.soma.ui.wizards;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.soma.model.SomaFactory;
import org.soma.model.Split;

/** A split as people write it: "70/15/15", percent of the rows for training, validation and test. */
public record SplitText(double train, double validation, double test) {

	private static final Pattern PERCENTS = Pattern.compile("\\s*([0-9.]+)\\s*%?\\s*/\\s*([0-9.]+)\\s*%?\\s*/\\s*([0-9.]+)\\s*%?\\s*");
	private static final double TOLERANCE = 1e-6;

	/**
	 * @throws IllegalArgumentException with one line for the user where the text is no split
	 */
	public static SplitText parse(String text) {
		Matcher matcher = PERCENTS.matcher(text);
		if (!matcher.matches()) {
			throw new IllegalArgumentException("Split: write three numbers such as 70/15/15, percent for training, validation and test.");
		}
		try {
			return checked(Double.parseDouble(matcher.group(1)), Double.parseDouble(matcher.group(2)), Double.parseDouble(matcher.group(3)));
		} catch (NumberFormatException e) {
			throw new IllegalArgumentException("Split: '" + text + "' has something in it that is no number; write 70/15/15 or the like.", e);
		}
	}

	private static SplitText checked(double train, double validation, double test) {
		double sum = train + validation + test;
		if (Math.abs(sum - 100) > TOLERANCE) {
			throw new IllegalArgumentException("Split: the three numbers make " + plain(sum) + "; they must make 100.");
		}
		if (train == 0) {
			throw new IllegalArgumentException("Split: nothing is left for training; make the first number greater than 0.");
		}
		return new SplitText(train, validation, test);
	}

	public Split toSplit() {
		Split split = SomaFactory.eINSTANCE.createSplit();
		split.setTrain(train / 100);
		split.setValidation(validation / 100);
		split.setTest(test / 100);
		return split;
	}

	private static String plain(double number) {
		return number == Math.rint(number) ? Long.toString((long) number) : Double.toString(number);
	}
}
