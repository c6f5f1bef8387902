package org.soma.commandline;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.nio.file.Path;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;

/** Runs one command and ends with its exit code. */
public final class CommandLineApplication implements IApplication {

	@Override
	public Object start(IApplicationContext context) {
		// The launcher shows a splash until told otherwise.
		context.applicationRunning();
		String[] arguments = (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
		Console console = new Console(Path.of(""), new FileOutputStream(FileDescriptor.out), new FileOutputStream(FileDescriptor.err));
		return new CommandLine(console).run(arguments);
	}

	@Override
	public void stop() {
		// a command ends by itself; what it saves is atomic
	}
}
