package org.soma.commandline.commands;

import org.soma.catalog.validation.Wiring;
import org.soma.commandline.Arguments;
import org.soma.commandline.Command;
import org.soma.commandline.Console;
import org.soma.commandline.DocumentFile;
import org.soma.commandline.Syntax;
import org.soma.commandline.elements.LinkEnds;
import org.soma.commandline.elements.NetworkChange;
import org.soma.model.Network;
import org.soma.model.edit.commands.Edits;

/** Connects nodes. */
final class ConnectCommand implements Command {

	@Override
	public String name() {
		return "connect";
	}

	@Override
	public Syntax syntax() {
		return Syntax.of("NETWORK LINK ...", "connect nodes of a network").details(
				"LINK is such as 'x1->h1', or 'h1->h1@1' for a recurrent link with a delay of 1 step. Quote it: > is special to shells.",
				"Nodes are named by id or by a name that is unique.",
				"A new link has the weight 0, between layers everywhere; `soma set` sets others.",
				"Where one link cannot be made, none is.");
	}

	@Override
	public int run(Arguments arguments, Console console) {
		DocumentFile<Network> file = DocumentFile.network(arguments.operands().get(0), console);
		NetworkChange change = NetworkChange.open(file);
		for (String word : arguments.operands().subList(1, arguments.operands().size())) {
			change.make(word, (domain, network) -> {
				LinkEnds ends = LinkEnds.parse(network, word);
				Wiring.problem(ends.source(), ends.target(), ends.delay()).ifPresent(problem -> {
					throw new IllegalArgumentException(problem);
				});
				return Edits.connect(domain, ends.source(), ends.target(), ends.delay(), 0);
			});
		}
		change.save();
		return 0;
	}
}
