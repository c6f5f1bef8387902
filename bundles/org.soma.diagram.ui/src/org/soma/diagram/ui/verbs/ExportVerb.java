package org.soma.diagram.ui.verbs;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.reflect.InvocationTargetException;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.eclipse.jface.dialogs.ProgressMonitorDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.soma.diagram.export.PngWriter;
import org.soma.diagram.export.SvgWriter;
import org.soma.diagram.scene.Scene;
import org.soma.diagram.scene.SceneOptions;
import org.soma.diagram.ui.parts.NetworkRoot;
import org.soma.model.files.FileGroup;
import org.soma.ui.look.Themes;

/** Writes the drawing as a picture: SVG for papers, PNG for everything else. */
final class ExportVerb {

	/** What was chosen last, which is proposed until the workbench is closed. */
	private static Export last;

	private ExportVerb() {
	}

	static void export(Selected selected) {
		float threshold = ((NetworkRoot) selected.viewer().getRootEditPart()).links().links().threshold();
		ExportDialog how = new ExportDialog(selected.shell(), last == null ? Export.usual(Themes.isDark()) : last, threshold > 0);
		if (how.open() != Window.OK) {
			return;
		}
		last = how.chosen();
		String ending = Export.ending(last.picture());
		FileDialog dialog = new FileDialog(selected.shell(), SWT.SAVE);
		dialog.setText("Export Drawing");
		dialog.setFilterExtensions(new String[] { "*" + ending });
		dialog.setFileName("network" + ending);
		dialog.setOverwrite(true);
		String file = dialog.open();
		if (file != null) {
			write(selected, Path.of(withEnding(file, ending)), last.picture(), last.options(selected.network(), threshold));
		}
	}

	/** The dialog asks before it lets a file be replaced, but only for the name that was typed. */
	private static String withEnding(String file, String ending) {
		if (file.toLowerCase(Locale.ROOT).endsWith(ending)) {
			return file;
		}
		if (Files.exists(Path.of(file + ending))) {
			throw new IllegalArgumentException(file + ending + " exists already; choose it in the dialog to replace it, or another name");
		}
		return file + ending;
	}

	private static void write(Selected selected, Path file, boolean picture, SceneOptions options) {
		Scene scene = Scene.of(selected.network(), options);
		if (scene.isEmpty()) {
			throw new IllegalArgumentException("the network is empty, there is nothing to draw; add nodes first");
		}
		try {
			new ProgressMonitorDialog(selected.shell()).run(true, false, monitor -> {
				monitor.beginTask("Writing " + file.getFileName(), -1);
				try {
					new FileGroup(List.of(file)).replace(List.of(channel -> write(scene, picture, Channels.newOutputStream(channel))));
				} catch (IOException e) {
					throw new InvocationTargetException(e);
				}
			});
			selected.say(file + " is written");
		} catch (InvocationTargetException e) {
			throw new IllegalArgumentException(file.getFileName() + " cannot be written: " + e.getCause().getMessage(), e);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
	}

	private static void write(Scene scene, boolean picture, OutputStream out) throws IOException {
		if (picture) {
			PngWriter.write(scene, out);
		} else {
			out.write(SvgWriter.write(scene).getBytes(StandardCharsets.UTF_8));
		}
	}
}
