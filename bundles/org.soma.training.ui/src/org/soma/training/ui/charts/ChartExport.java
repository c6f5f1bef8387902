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

import org.eclipse.core.runtime.jobs.Job;
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
			Path path = Path.of(file);
			FileContent content = content(seen, path);
			Display display = shell.getDisplay();
			Job job = Job.create("Exporting " + path.getFileName(), monitor -> {
				try {
					new FileGroup(List.of(path)).replace(List.of(channel -> content.writeTo(Channels.newOutputStream(channel))));
				} catch (IOException e) {
					display.asyncExec(() -> MessageDialog.openError(shell.isDisposed() ? null : shell, "Export Chart",
							path.getFileName() + " cannot be written: " + e.getMessage()));
				}
			});
			job.setUser(true);
			job.schedule();
		}
	}

	/** What becomes of a file, in any thread. */
	@FunctionalInterface
	private interface FileContent {

		void writeTo(OutputStream out) throws IOException;
	}

	/** What the file is follows from its ending. It is drawn now. */
	private static FileContent content(Exportable seen, Path file) {
		String name = file.toString().toLowerCase(Locale.ROOT);
		if (name.endsWith(".png")) {
			ImageLoader loader = png(seen);
			return out -> loader.save(out, SWT.IMAGE_PNG);
		}
		if (name.endsWith(".csv")) {
			Exportable.Numbers numbers = seen.numbers();
			return out -> {
				Writer csv = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
				numbers.writeTo(csv);
				csv.flush();
			};
		}
		SvgInk ink = new SvgInk(WIDTH, HEIGHT);
		seen.paint(ink, WIDTH, HEIGHT);
		byte[] svg = ink.end().getBytes(StandardCharsets.UTF_8);
		return out -> out.write(svg);
	}

	private static ImageLoader png(Exportable seen) {
		Display display = Display.getCurrent();
		Image image = new Image(display, WIDTH, HEIGHT);
		GC gc = new GC(image);
		gc.setFont(display.getSystemFont());
		seen.paint(new ScreenInk(gc), WIDTH, HEIGHT);
		gc.dispose();
		ImageLoader loader = new ImageLoader();
		loader.data = new ImageData[] { image.getImageData() };
		image.dispose();
		return loader;
	}
}
