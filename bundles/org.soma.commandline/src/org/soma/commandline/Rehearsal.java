package org.soma.commandline;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * Runs the common commands once, for nothing but the classes that they load: the build makes a class archive of these, with
 * which the command line starts in half the time.
 */
public final class Rehearsal {

	private Rehearsal() {
	}

	public static void main(String[] arguments) throws IOException {
		Path folder = Files.createTempDirectory("soma-rehearsal");
		try {
			CommandLine commands = new CommandLine(new Console(folder, OutputStream.nullOutputStream(), OutputStream.nullOutputStream()));
			for (String kind : new String[] { "neurons", "layers" }) {
				commands.run("new", kind, "--layers", "2,3,2,1", "--as", kind, "--activations", "tanh");
				commands.run("show", kind);
				commands.run("show", kind, "--json", "--values");
			}
			commands.run("set", "neurons", "h1_1.bias=0.5", "x1->h1_1.weight=0.3", "x1->h1_1.frozen=true");
			commands.run("set", "layers", "x->h1.weight[0,1]=0.5", "x->h1.frozen=true", "h1.bias[2]=1");
			commands.run("connect", "neurons", "x1->y1", "y1->h1_1@1");
			commands.run("disconnect", "neurons", "x1->y1");
			commands.run("render", "neurons", "neurons.svg");
			commands.run("render", "layers", "layers.png");
			commands.run("check", ".", "missing.network");
			commands.run("data", "xor", "--from", "xor", "--count", "40");
			Files.writeString(folder.resolve("cells.csv"), "a,b,y\n0,1,1\n1,1,0\n0,0,0\n1,0,1\n");
			commands.run("data", "cells", "--from", "cells.csv");
			for (String kind : new String[] { "neurons", "layers" }) {
				commands.run("train", kind, "xor", "--epochs", "3", "--json");
				commands.run("evaluate", kind, "xor");
				commands.run("predict", kind, "--input", "0,1");
			}
			commands.run("types");
			commands.run("types", "--json");
			commands.run("--help");
			commands.run("--version");
			commands.run("nothing");
		} finally {
			delete(folder);
		}
	}

	private static void delete(Path folder) throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			for (Path file : files.toList()) {
				Files.delete(file);
			}
		}
		Files.delete(folder);
	}
}
