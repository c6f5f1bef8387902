package org.soma.commandline;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;

/** The command line for those who have Soma in an Eclipse of their own: runs one command and ends with its exit code. */
public final class CommandLineApplication implements IApplication {

	@Override
	public Object start(IApplicationContext context) {
		// The launcher shows a splash until told otherwise.
		context.applicationRunning();
		return Main.run((String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS));
	}

	@Override
	public void stop() {
		// a command ends by itself; what it saves is atomic
	}
}
