package org.soma.commandline.elements;

import java.util.Locale;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EcorePackage;
import org.soma.model.Shape;
import org.soma.model.SomaPackage;

/** Reads typed values. All methods throw IllegalArgumentException with a message for the user. */
final class Values {

	/** Stricter than Java, which also takes 1f, 0x1p3 and NaN. */
	private static final Pattern NUMBER = Pattern.compile("[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d{1,9})?");

	private Values() {
	}

	static float number(String property, String text) {
		return (float) real(property, text, Float.MAX_VALUE);
	}

	static boolean yesNo(String property, String text) {
		return switch (text) {
		case "true" -> true;
		case "false" -> false;
		default -> throw new IllegalArgumentException(property + " must be true or false, not '" + text + "'");
		};
	}

	/** A value of the type that an attribute has. */
	static Object of(EAttribute attribute, String text) {
		String name = attribute.getName();
		EDataType type = attribute.getEAttributeType();
		if (type == EcorePackage.Literals.EFLOAT) {
			return number(name, text);
		}
		if (type == EcorePackage.Literals.EDOUBLE) {
			return real(name, text, Double.MAX_VALUE);
		}
		if (type == EcorePackage.Literals.EBOOLEAN) {
			return yesNo(name, text);
		}
		if (type == EcorePackage.Literals.EINT) {
			return whole(name, text);
		}
		if (type == SomaPackage.Literals.SHAPE) {
			return Shape.parse(text);
		}
		if (type instanceof EEnum choices) {
			return choice(name, choices, text);
		}
		return text.isEmpty() && !attribute.isRequired() ? null : text;
	}

	private static double real(String property, String text, double most) {
		double number = NUMBER.matcher(text).matches() ? Double.parseDouble(text) : Double.NaN;
		if (!(Math.abs(number) <= most)) {
			throw new IllegalArgumentException(property + " must be a finite number such as 0.5, not '" + text + "'");
		}
		return number;
	}

	private static int whole(String property, String text) {
		try {
			return Integer.parseInt(text);
		} catch (NumberFormatException e) {
			throw new IllegalArgumentException(property + " must be a whole number such as 1, not '" + text + "'", e);
		}
	}

	private static Object choice(String property, EEnum choices, String text) {
		EEnumLiteral literal = choices.getEEnumLiteralByLiteral(text.toLowerCase(Locale.ROOT));
		if (literal == null) {
			throw new IllegalArgumentException(property + " must be one of "
					+ String.join(", ", choices.getELiterals().stream().map(EEnumLiteral::getLiteral).toList()) + ", not '" + text + "'");
		}
		return literal.getInstance();
	}
}
