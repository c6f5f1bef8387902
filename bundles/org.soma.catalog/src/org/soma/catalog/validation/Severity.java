package org.soma.catalog.validation;

/** How bad a problem is: an error keeps the document from being trained, a warning does not. */
public enum Severity {
	ERROR, WARNING
}
