package org.soma.commandline.commands;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.Collections;
import java.util.jar.Attributes;
import java.util.jar.Manifest;

import org.soma.commandline.Arguments;
import org.soma.commandline.Command;
import org.soma.commandline.Console;
import org.soma.commandline.ProblemException;
import org.soma.commandline.Syntax;

/** Says which Soma this is. */
final class VersionCommand implements Command {

	private static final String BUNDLE = "org.soma.commandline";

	@Override
	public String name() {
		return "--version";
	}

	@Override
	public Syntax syntax() {
		return Syntax.of("", "print the version");
	}

	@Override
	public int run(Arguments arguments, Console console) {
		console.print("Soma " + version());
		return 0;
	}

	/** Of this bundle, without the qualifier of the build. The manifest tells it with OSGi and without. */
	private static String version() {
		try {
			for (URL url : Collections.list(VersionCommand.class.getClassLoader().getResources("META-INF/MANIFEST.MF"))) {
				try (InputStream stream = url.openStream()) {
					Attributes manifest = new Manifest(stream).getMainAttributes();
					String name = manifest.getValue("Bundle-SymbolicName");
					if (name != null && name.split(";")[0].equals(BUNDLE)) {
						String[] numbers = manifest.getValue("Bundle-Version").split("\\.");
						return numbers[0] + "." + numbers[1] + "." + numbers[2];
					}
				}
			}
		} catch (IOException e) {
			throw new ProblemException("soma: the version cannot be read: " + e.getMessage());
		}
		throw new ProblemException("soma: the version cannot be read: there is no manifest; build Soma again");
	}
}
