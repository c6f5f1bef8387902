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
				new PlannedCommand("data", "make a dataset from a file or a generator"),
				new PlannedCommand("train", "train a network"),
				new PlannedCommand("evaluate", "measure a network on a dataset"),
				new PlannedCommand("predict", "compute a network's outputs"),
				new PlannedCommand("render", "draw a network into a file"),
				new PlannedCommand("bench", "measure speed"),
				new HelpCommand(HelpCommand.NAME), new HelpCommand("help"), new VersionCommand());
	}
}
