package org.soma.commandline.commands;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.soma.commandline.Arguments;
import org.soma.commandline.Command;
import org.soma.commandline.Console;
import org.soma.commandline.DocumentFile;
import org.soma.commandline.ProblemException;
import org.soma.commandline.Syntax;
import org.soma.commandline.UsageException;
import org.soma.diagram.export.PngWriter;
import org.soma.diagram.export.SvgWriter;
import org.soma.diagram.scene.Scene;
import org.soma.diagram.scene.SceneOptions;
import org.soma.model.Network;
import org.soma.model.files.Content;
import org.soma.model.files.FileGroup;

/** Draws a network into a file. */
final class RenderCommand implements Command {

	private static final String DARK = "--dark";
	private static final String LABELS = "--labels";
	private static final String NO_LABELS = "--no-labels";
	private static final String SHORTEN = "--shorten";
	private static final String TRANSPARENT = "--transparent";
	private static final String THRESHOLD = "--threshold";
	private static final String SCALE = "--scale";
	/** Crisp on screens of today, and in print. */
	private static final double USUAL_PICTURE_SCALE = 2;

	@Override
	public String name() {
		return "render";
	}

	@Override
	public Syntax syntax() {
		return Syntax.of("NETWORK OUT.svg|OUT.png", "draw a network into a file").optional(SCALE, "2").optional(THRESHOLD, "0.1").flag(DARK)
				.flag(LABELS).flag(NO_LABELS).flag(SHORTEN).flag(TRANSPARENT)
				.details("The ending decides whether a drawing (.svg) or a picture (.png) is made; a file that exists is replaced.",
						"--dark         in the colours of the dark theme",
						"--labels       names at all nodes and groups; usually only where there are up to 100 nodes. --no-labels: none",
						"--shorten      of long rows of like neurons only the first and last few, with dots between them, as in papers",
						"--threshold    leaves out connections with a weight smaller than this; the legend tells how many are shown",
						"--transparent  without the background's colour",
						"--scale        how large; 1 is the size in the workbench. Usually 1 for .svg and 2 for .png");
	}

	@Override
	public int run(Arguments arguments, Console console) {
		SceneOptions options = options(arguments);
		DocumentFile<Network> file = DocumentFile.network(arguments.operands().get(0), console);
		Output output = Output.of(arguments.operands().get(1), console);
		if (output.isPicture() && !arguments.has(SCALE)) {
			options = options.withScale(USUAL_PICTURE_SCALE);
		}
		Scene scene = Scene.of(file.load(), options);
		if (scene.isEmpty()) {
			throw file.problem(null, "is empty, there is nothing to draw; add nodes first");
		}
		boolean complete = output.write(scene);
		console.print(output.typed() + ": " + size(scene, output));
		if (!complete) {
			console.print("warning: no fonts are installed, so there is no text in the picture; install some (Debian: fonts-dejavu-core)"
					+ " or write an .svg");
		}
		return 0;
	}

	private static SceneOptions options(Arguments arguments) {
		if (arguments.has(LABELS) && arguments.has(NO_LABELS)) {
			throw new UsageException(LABELS + " and " + NO_LABELS + " exclude each other");
		}
		SceneOptions.Labels labels = arguments.has(LABELS) ? SceneOptions.Labels.ALWAYS
				: arguments.has(NO_LABELS) ? SceneOptions.Labels.NEVER : SceneOptions.Labels.WHERE_FEW;
		try {
			return new SceneOptions(arguments.has(DARK), labels, Numbers.number(arguments, THRESHOLD, 0), arguments.has(SHORTEN),
					!arguments.has(TRANSPARENT), Numbers.number(arguments, SCALE, 1));
		} catch (IllegalArgumentException e) {
			throw new UsageException(e.getMessage());
		}
	}

	private static String size(Scene scene, Output output) {
		double scale = scene.options().scale();
		return String.format(Locale.ROOT, "%.0f x %.0f%s", Math.ceil(scene.bounds().width() * scale), Math.ceil(scene.bounds().height() * scale),
				output.isPicture() ? " pixels" : "");
	}

	/** The file to be made, as the user named it. */
	private record Output(String typed, Path path, boolean isPicture) {

		static Output of(String word, Console console) {
			String name = word.toLowerCase(Locale.ROOT);
			if (!name.endsWith(".svg") && !name.endsWith(".png")) {
				throw new ProblemException((word.isEmpty() ? "''" : word) + ": ends in neither .svg nor .png; name a file that does");
			}
			Path path;
			try {
				path = console.resolve(Path.of(word)).toAbsolutePath();
			} catch (InvalidPathException e) {
				throw new ProblemException(word + ": is no file name; " + e.getReason());
			}
			if (Files.isDirectory(path)) {
				throw new ProblemException(word + ": is a folder; name a file");
			}
			if (!Files.isDirectory(path.getParent())) {
				throw new ProblemException(word + ": the folder '" + Path.of(word).getParent() + "' does not exist; make it first");
			}
			return new Output(word, path, name.endsWith(".png"));
		}

		/** Replaces the file as a whole; tells whether all texts are in it. */
		boolean write(Scene scene) {
			boolean[] complete = { true };
			Content content = channel -> {
				OutputStream out = Channels.newOutputStream(channel);
				if (isPicture) {
					complete[0] = PngWriter.write(scene, out);
				} else {
					out.write(SvgWriter.write(scene).getBytes(StandardCharsets.UTF_8));
				}
			};
			try {
				new FileGroup(List.of(path)).replace(List.of(content));
			} catch (IllegalArgumentException e) {
				throw new ProblemException(typed + ": " + e.getMessage());
			} catch (AccessDeniedException e) {
				throw new ProblemException(typed + ": may not be written; check the permissions of its folder");
			} catch (FileSystemException e) {
				throw new ProblemException(typed + ": cannot be written" + (e.getReason() == null ? "" : ": " + e.getReason()) + "; choose another folder");
			} catch (IOException e) {
				throw new ProblemException(typed + ": cannot be written: " + e.getMessage());
			}
			return complete[0];
		}
	}
}
