package org.soma.diagram.ui.verbs;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.reflect.InvocationTargetException;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.eclipse.jface.dialogs.ProgressMonitorDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.soma.diagram.export.PngWriter;
import org.soma.diagram.export.SvgWriter;
import org.soma.diagram.scene.Scene;
import org.soma.diagram.scene.SceneOptions;
import org.soma.model.files.FileGroup;
import org.soma.ui.look.Themes;

/** Writes the drawing as a picture: SVG for papers, PNG for everything else. */
final class ExportVerb {

	private static final double PICTURE_SCALE = 2;

	private ExportVerb() {
	}

	static void export(Selected selected) {
		FileDialog dialog = new FileDialog(selected.shell(), SWT.SAVE);
		dialog.setText("Export Drawing");
		dialog.setFilterExtensions(new String[] { "*.svg", "*.png" });
		dialog.setFilterNames(new String[] { "SVG, sharp at any size", "PNG, pixels" });
		dialog.setFileName("network.svg");
		dialog.setOverwrite(true);
		String file = dialog.open();
		if (file != null) {
			write(selected, Path.of(file));
		}
	}

	/** What the file is follows from its ending. */
	static void write(Selected selected, Path file) {
		boolean picture = file.toString().toLowerCase(Locale.ROOT).endsWith(".png");
		Scene scene = Scene.of(selected.network(),
				SceneOptions.usual().withDark(Themes.isDark()).withScale(picture ? PICTURE_SCALE : 1));
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
