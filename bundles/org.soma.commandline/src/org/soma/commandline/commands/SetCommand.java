package org.soma.commandline.commands;

import org.soma.commandline.Arguments;
import org.soma.commandline.Command;
import org.soma.commandline.Console;
import org.soma.commandline.DocumentFile;
import org.soma.commandline.Syntax;
import org.soma.commandline.elements.Assignment;
import org.soma.commandline.elements.NetworkChange;
import org.soma.model.Network;

/** Sets properties of elements. */
final class SetCommand implements Command {

	@Override
	public String name() {
		return "set";
	}

	@Override
	public Syntax syntax() {
		return Syntax.of("NETWORK ELEMENT.PROPERTY=VALUE ...", "set properties of a network's elements").details(
				"ELEMENT is the id of a node or group, or a name that is unique, or a link such as 'x1->h1' or 'h1->h1@1'.",
				"Quote links: > is special to shells.",
				"  neurons     name type activation bias biasFrozen x y group, and the parameters of type and activation",
				"  layers      the same, bias[I] and biasFrozen[I] for one unit, and shape",
				"  links       weight frozen delay",
				"  links of layers  weight[S,T] frozen[S,T] connected[S,T] from unit S to unit T, counted from 0;",
				"                   without brackets for all at once",
				"  groups      name arrangement columns collapsed",
				"An activation may be an expression of x behind an equals sign: 'h1.activation==x*cos(x)'.",
				"Where one assignment is wrong, nothing is changed.",
				"Example: soma set xor.network h1.bias=0.5 'x1->h1.weight=0.3' 'x1->h1.frozen=true'");
	}

	@Override
	public int run(Arguments arguments, Console console) {
		DocumentFile<Network> file = DocumentFile.network(arguments.operands().get(0), console);
		NetworkChange change = NetworkChange.open(file);
		for (String word : arguments.operands().subList(1, arguments.operands().size())) {
			Assignment assignment = Assignment.parse(word);
			change.make(assignment.element(), assignment::command);
		}
		change.save();
		return 0;
	}
}
