package org.soma.model.resource;

import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.xmi.ClassNotFoundException;
import org.eclipse.emf.ecore.xmi.IllegalValueException;
import org.eclipse.emf.ecore.xmi.PackageNotFoundException;
import org.eclipse.emf.ecore.xmi.UnresolvedReferenceException;
import org.eclipse.emf.ecore.xmi.XMIException;
import org.soma.model.Element;
import org.soma.model.Networks;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Says for the user what went wrong while a file was read. */
final class LoadProblems {

	private LoadProblems() {
	}

	static DocumentException describe(Path file, Throwable cause) {
		return switch (cause) {
		case DocumentException known -> known;
		case UnresolvedReferenceException e -> new DocumentException(file, name(e.getObject(), e), "its " + e.getFeature().getName() + " '"
				+ e.getReference() + "' does not exist in this file; correct the reference or remove the element", e);
		case IllegalValueException e -> new DocumentException(file, name(e.getObject(), e), illegalValue(e), e);
		case ClassNotFoundException e -> new DocumentException(file, line(e.getLine()),
				"'" + e.getName() + "' is no kind of element that can stand here; was it written by a newer Soma?", e);
		case PackageNotFoundException e -> new DocumentException(file, line(e.getLine()),
				"the prefix of a type is declared nowhere; restore the file", e);
		case XMIException e when e.getCause() instanceof SAXException -> describe(file, e.getCause());
		case XMIException e -> new DocumentException(file, line(e.getLine()), e.getMessage(), e);
		case SAXParseException e -> new DocumentException(file, line(e.getLineNumber()), malformed(e), e);
		case SAXException e when e.getException() != null -> describe(file, e.getException());
		case NoSuchFileException e -> new DocumentException(file, null, "does not exist; check the name", e);
		case AccessDeniedException e -> new DocumentException(file, null, "may not be read; check its permissions", e);
		case CharacterCodingException e -> new DocumentException(file, null, "is not the text it claims to be; restore the file", e);
		case IllegalArgumentException e -> new DocumentException(file, null, String.valueOf(e.getMessage()), e);
		default -> new DocumentException(file, null, "cannot be read: " + reason(cause), cause);
		};
	}

	static String malformed(Exception e) {
		return "is no well-formed XML; restore the file (" + e.getMessage() + ")";
	}

	static String line(int line) {
		return line > 0 ? "line " + line : null;
	}

	static String reason(Throwable cause) {
		return cause.getMessage() == null ? cause.toString() : cause.getMessage();
	}

	private static String name(EObject element, XMIException e) {
		boolean anonymous = element instanceof Element named && named.getId() == null;
		return element == null || anonymous ? line(e.getLine()) : Networks.label(element);
	}

	private static String illegalValue(IllegalValueException e) {
		EStructuralFeature feature = e.getFeature();
		String value = e.getValue() instanceof EObject object ? Networks.label(object) : String.valueOf(e.getValue());
		if (!(feature.getEType() instanceof EDataType type)) {
			return "'" + value + "' cannot be its " + feature.getName() + "; correct the reference";
		}
		if (type instanceof EEnum choices) {
			return "'" + value + "' is no " + feature.getName() + "; write one of "
					+ choices.getELiterals().stream().map(EEnumLiteral::getLiteral).collect(Collectors.joining(", "));
		}
		String expected = switch (type.getName()) {
		case "EFloat", "EDouble" -> "a number";
		case "EInt", "ELong" -> "a whole number";
		case "EBoolean" -> "true or false";
		default -> null;
		};
		if (expected == null) {
			return "its " + feature.getName() + " is not right: " + reason(rootCause(e));
		}
		return "'" + value + "' is no " + feature.getName() + "; write " + expected;
	}

	private static Throwable rootCause(Throwable e) {
		Throwable cause = e;
		while (cause.getCause() instanceof RuntimeException deeper && deeper != cause && !(deeper instanceof NumberFormatException)) {
			cause = deeper;
		}
		return cause;
	}
}
