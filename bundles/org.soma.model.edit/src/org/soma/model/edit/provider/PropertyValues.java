package org.soma.model.edit.provider;

import java.util.Locale;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.soma.model.Mask;
import org.soma.model.Shape;
import org.soma.model.SomaPackage.Literals;
import org.soma.model.Tensor;
import org.soma.model.edit.Numbers;
import org.soma.model.edit.Words;

/** Turns values of attributes into text and back: text to show, and text with every digit to edit. */
final class PropertyValues {

	private PropertyValues() {
	}

	/** What a property sheet shows. */
	static String label(EStructuralFeature feature, Object value) {
		return switch (value) {
		case null -> feature.getEType() == Literals.MASK ? "none" : "";
		case Float number -> Numbers.signed(number);
		case Boolean yes -> yes ? "yes" : "no";
		case Tensor tensor -> tensor.shape().toString();
		case Mask mask -> mask.count() + " of " + mask.shape().size();
		default -> text(value);
		};
	}

	/** What a cell editor begins with. Reading it again gives the same value. */
	static String text(Object value) {
		return switch (value) {
		case null -> "";
		case Number number -> Numbers.exact(number);
		case Enumerator literal -> literal.getLiteral();
		default -> value.toString();
		};
	}

	/**
	 * Reads what a user wrote. Nothing written means no value, where the attribute is a text or a shape.
	 *
	 * @throws IllegalArgumentException with one sentence for the user where it is nonsense
	 */
	static Object parse(EStructuralFeature feature, String text) {
		Class<?> kind = feature.getEType().getInstanceClass();
		String stripped = text.strip();
		if (feature.getEType() instanceof EEnum options) {
			return option(feature, options, stripped);
		}
		if (kind == String.class) {
			return text.isEmpty() ? null : text;
		}
		if (kind == Shape.class) {
			return stripped.isEmpty() ? null : Shape.parse(stripped);
		}
		if (kind == boolean.class) {
			return yesOrNo(feature, stripped);
		}
		return number(feature, kind, stripped);
	}

	private static Object option(EStructuralFeature feature, EEnum options, String text) {
		if (options.getEEnumLiteralByLiteral(text) == null) {
			throw new IllegalArgumentException(Words.of(feature) + " '" + text + "' is none of "
					+ String.join(", ", options.getELiterals().stream().map(Enumerator::getLiteral).toList()));
		}
		return options.getEEnumLiteralByLiteral(text).getInstance();
	}

	private static Object yesOrNo(EStructuralFeature feature, String text) {
		return switch (text.toLowerCase(Locale.ROOT)) {
		case "true", "yes" -> true;
		case "false", "no" -> false;
		default -> throw new IllegalArgumentException(Words.of(feature) + " '" + text + "' is neither yes nor no");
		};
	}

	private static Object number(EStructuralFeature feature, Class<?> kind, String text) {
		boolean whole = kind == int.class || kind == long.class;
		try {
			var number = Numbers.parse(text);
			if (kind == int.class) {
				return number.intValueExact();
			} else if (kind == long.class) {
				return number.longValueExact();
			} else if (kind == float.class) {
				return number.floatValue();
			}
			return number.doubleValue();
		} catch (ArithmeticException | NumberFormatException e) {
			throw new IllegalArgumentException(Words.of(feature) + " '" + text + "' is no " + (whole ? "whole number" : "number"), e);
		}
	}
}
