package org.soma.model.safetensors;

import java.io.IOException;

/** A file is no sound safetensors file, or does not hold what was asked of it. The message is for the user. */
public class SafetensorsException extends IOException {

	private static final long serialVersionUID = 1;

	public SafetensorsException(String message) {
		super(message);
	}
}
