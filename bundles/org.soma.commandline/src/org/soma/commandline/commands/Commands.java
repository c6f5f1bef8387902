package org.soma.commandline.commands;

import java.util.List;

import org.soma.commandline.Command;

/** All commands, in the order in which help lists them. */
public final class Commands {

	private Commands() {
	}

	public static List<Command> all() {
		return List.of(new NewCommand(), new ShowCommand(), new SetCommand(), new ConnectCommand(), new DisconnectCommand(),
				new CheckCommand(), new TypesCommand(),
				new DataCommand(),
				new TrainCommand(),
				new EvaluateCommand(),
				new PredictCommand(),
				new RenderCommand(),
				new BenchCommand(),
				new HelpCommand(HelpCommand.NAME), new HelpCommand("help"), new VersionCommand());
	}
}
