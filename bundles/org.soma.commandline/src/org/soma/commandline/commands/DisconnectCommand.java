package org.soma.commandline.commands;

import org.soma.commandline.Arguments;
import org.soma.commandline.Command;
import org.soma.commandline.Console;
import org.soma.commandline.DocumentFile;
import org.soma.commandline.Syntax;
import org.soma.commandline.elements.LinkEnds;
import org.soma.commandline.elements.NetworkChange;
import org.soma.model.Network;
import org.soma.model.edit.commands.Edits;

/** Takes links away. */
final class DisconnectCommand implements Command {

	@Override
	public String name() {
		return "disconnect";
	}

	@Override
	public Syntax syntax() {
		return Syntax.of("NETWORK LINK ...", "take links of a network away").details(
				"LINK is such as 'x1->h1', or 'h1->h1@1' with a delay of 1 step. Quote it: > is special to shells.",
				"Where one link is not there, none is taken away.");
	}

	@Override
	public int run(Arguments arguments, Console console) {
		DocumentFile<Network> file = DocumentFile.network(arguments.operands().get(0), console);
		NetworkChange change = NetworkChange.open(file);
		for (String word : arguments.operands().subList(1, arguments.operands().size())) {
			change.make(word, (domain, network) -> Edits.disconnect(domain, LinkEnds.parse(network, word).link()));
		}
		change.save();
		return 0;
	}
}
