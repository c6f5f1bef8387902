package org.soma.commandline.commands;

import java.util.ArrayList;
import java.util.List;

import org.soma.catalog.build.FeedForward;
import org.soma.commandline.Arguments;
import org.soma.commandline.Command;
import org.soma.commandline.Console;
import org.soma.commandline.DocumentFile;
import org.soma.commandline.ProblemException;
import org.soma.commandline.Syntax;
import org.soma.commandline.UsageException;
import org.soma.model.Network;
import org.soma.model.Networks;

/** Makes a feed-forward network. */
final class NewCommand implements Command {

	private static final String LAYERS = "--layers";
	private static final String ACTIVATIONS = "--activations";
	private static final String INITIALIZER = "--init";
	private static final String BIAS_INITIALIZER = "--bias-init";
	private static final String SEED = "--seed";
	private static final String KIND = "--as";

	@Override
	public String name() {
		return "new";
	}

	@Override
	public Syntax syntax() {
		return Syntax.of("NETWORK", "make a feed-forward network")
				.required(LAYERS, "2,4,1")
				.optional(ACTIVATIONS, "tanh,sigmoid")
				.optional(INITIALIZER, "glorot-uniform")
				.optional(BIAS_INITIALIZER, "zeros")
				.optional(SEED, "1")
				.optional(KIND, "neurons|layers")
				.details("NETWORK is the file to make; the ending .network may be left out. A file that exists is never overwritten.",
						"--layers       how many units each layer has, from the inputs to the outputs",
						"--activations  one for each layer after the inputs, or one for all; usually tanh, and sigmoid for the outputs;",
						"               expressions of x behind an equals sign too: '=x*cos(x),sigmoid'",
						"--init         how the weights begin; --bias-init likewise the biases. `soma types` lists what there is.",
						"               Parameters may follow in parentheses: 'uniform(-0.5,0.5)'",
						"--seed         the same seed makes the same weights",
						"--as           whether each unit is a neuron of its own, or each layer is one node",
						"Inputs are named x1.., hidden units h1.. (h1_1.. with several hidden layers), outputs y1..;",
						"as layers x, h (or h1, h2, ..) and y.");
	}

	@Override
	public int run(Arguments arguments, Console console) {
		DocumentFile<Network> file = DocumentFile.network(arguments.operands().get(0), console);
		FeedForward recipe = recipe(arguments);
		file.refuseToOverwrite();
		Network network;
		try {
			network = recipe.build();
		} catch (IllegalArgumentException e) {
			throw file.problem(null, e.getMessage());
		}
		file.save(network);
		console.print(file.typed() + ": " + network.getNodes().size() + (network.getNodes().size() == 1 ? " node, " : " nodes, ")
				+ network.getLinks().size() + (network.getLinks().size() == 1 ? " link, " : " links, ")
				+ Networks.parameterCount(network) + " parameters");
		return 0;
	}

	private static FeedForward recipe(Arguments arguments) {
		FeedForward usual = FeedForward.of();
		return new FeedForward(sizes(arguments.value(LAYERS).orElseThrow()),
				arguments.value(ACTIVATIONS).map(NewCommand::list).orElse(usual.activations()),
				arguments.value(INITIALIZER).orElse(usual.initializer()),
				arguments.value(BIAS_INITIALIZER).orElse(usual.biasInitializer()),
				arguments.value(SEED).map(NewCommand::seed).orElse(usual.seed()),
				asLayers(arguments.value(KIND).orElse("neurons")));
	}

	private static List<Integer> sizes(String text) {
		List<Integer> sizes = new ArrayList<>();
		for (String size : text.split(",", -1)) {
			try {
				sizes.add(Integer.valueOf(size.strip()));
			} catch (NumberFormatException e) {
				throw new UsageException(LAYERS + " takes whole numbers such as 2,4,1, not '" + text + "'");
			}
		}
		if (sizes.size() < 2 || sizes.stream().anyMatch(size -> size < 1)) {
			throw new UsageException(LAYERS + " takes at least two numbers of at least 1, such as 2,4,1, not '" + text + "'");
		}
		return sizes;
	}

	private static long seed(String text) {
		try {
			return Long.parseLong(text);
		} catch (NumberFormatException e) {
			throw new UsageException(SEED + " takes a whole number, not '" + text + "'");
		}
	}

	private static boolean asLayers(String text) {
		return switch (text) {
		case "neurons" -> false;
		case "layers" -> true;
		default -> throw new UsageException(KIND + " takes neurons or layers, not '" + text + "'");
		};
	}

	/** Splits at commas, but not inside parentheses. */
	private static List<String> list(String text) {
		List<String> parts = new ArrayList<>();
		int from = 0;
		int depth = 0;
		for (int i = 0; i < text.length(); i++) {
			switch (text.charAt(i)) {
			case '(' -> depth++;
			case ')' -> depth--;
			case ',' -> {
				if (depth == 0) {
					parts.add(text.substring(from, i));
					from = i + 1;
				}
			}
			default -> {
				// part of what stands between commas
			}
			}
		}
		parts.add(text.substring(from));
		return parts;
	}
}
