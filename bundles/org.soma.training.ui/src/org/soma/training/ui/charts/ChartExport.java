package org.soma.training.ui.charts;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.soma.model.files.FileGroup;

/** Writes what is seen: SVG for papers, PNG for everything else, CSV for other programs. */
final class ChartExport {

	private static final int WIDTH = 1200;
	private static final int HEIGHT = 700;

	private ChartExport() {
	}

	static void ask(Shell shell, Exportable seen) {
		FileDialog dialog = new FileDialog(shell, SWT.SAVE);
		dialog.setText("Export Chart");
		dialog.setFilterExtensions(new String[] { "*.svg", "*.png", "*.csv" });
		dialog.setFilterNames(new String[] { "SVG, sharp at any size", "PNG, pixels", "CSV, all numbers" });
		dialog.setFileName("chart.svg");
		dialog.setOverwrite(true);
		String file = dialog.open();
		if (file != null) {
			try {
				write(seen, Path.of(file));
			} catch (IOException e) {
				MessageDialog.openError(shell, "Export Chart", Path.of(file).getFileName() + " cannot be written: " + e.getMessage());
			}
		}
	}

	/** What the file is follows from its ending. */
	static void write(Exportable seen, Path file) throws IOException {
		String name = file.toString().toLowerCase(Locale.ROOT);
		new FileGroup(List.of(file)).replace(List.of(channel -> {
			OutputStream out = Channels.newOutputStream(channel);
			if (name.endsWith(".png")) {
				png(seen, out);
			} else if (name.endsWith(".csv")) {
				Writer csv = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
				seen.csv(csv);
				csv.flush();
			} else {
				SvgInk ink = new SvgInk(WIDTH, HEIGHT);
				seen.paint(ink, WIDTH, HEIGHT);
				out.write(ink.end().getBytes(StandardCharsets.UTF_8));
			}
		}));
	}

	private static void png(Exportable seen, OutputStream out) {
		Display display = Display.getCurrent();
		Image image = new Image(display, WIDTH, HEIGHT);
		GC gc = new GC(image);
		gc.setFont(display.getSystemFont());
		seen.paint(new ScreenInk(gc), WIDTH, HEIGHT);
		gc.dispose();
		ImageLoader loader = new ImageLoader();
		loader.data = new ImageData[] { image.getImageData() };
		image.dispose();
		loader.save(out, SWT.IMAGE_PNG);
	}
}
