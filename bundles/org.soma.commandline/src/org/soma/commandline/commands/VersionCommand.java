package org.soma.commandline.commands;

import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.Version;
import org.soma.commandline.Arguments;
import org.soma.commandline.Command;
import org.soma.commandline.Console;
import org.soma.commandline.Syntax;

/** Says which Soma this is. */
final class VersionCommand implements Command {

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

	/** Of this bundle, without the qualifier of the build. */
	private static String version() {
		Bundle bundle = FrameworkUtil.getBundle(VersionCommand.class);
		if (bundle == null) {
			return "outside OSGi";
		}
		Version version = bundle.getVersion();
		return version.getMajor() + "." + version.getMinor() + "." + version.getMicro();
	}
}
