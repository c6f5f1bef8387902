package org.soma.training.ui.charts;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.widgets.FileDialog;
import org.soma.model.files.FileGroup;

/** Writes a chart: SVG for papers, PNG for everything else, CSV for other programs. */
final class ChartExport {

	private static final int WIDTH = 1200;
	private static final int HEIGHT = 700;

	private ChartExport() {
	}

	static void ask(Chart chart) {
		FileDialog dialog = new FileDialog(chart.getShell(), SWT.SAVE);
		dialog.setText("Export Chart");
		dialog.setFilterExtensions(new String[] { "*.svg", "*.png", "*.csv" });
		dialog.setFilterNames(new String[] { "SVG, sharp at any size", "PNG, pixels", "CSV, all numbers" });
		dialog.setFileName("chart.svg");
		dialog.setOverwrite(true);
		String file = dialog.open();
		if (file != null) {
			try {
				write(chart, Path.of(file));
			} catch (IOException e) {
				MessageDialog.openError(chart.getShell(), "Export Chart", Path.of(file).getFileName() + " cannot be written: " + e.getMessage());
			}
		}
	}

	/** What the file is follows from its ending. */
	static void write(Chart chart, Path file) throws IOException {
		String name = file.toString().toLowerCase(Locale.ROOT);
		new FileGroup(List.of(file)).replace(List.of(channel -> {
			OutputStream out = Channels.newOutputStream(channel);
			if (name.endsWith(".png")) {
				png(chart, out);
			} else if (name.endsWith(".csv")) {
				out.write(csv(chart.series()).getBytes(StandardCharsets.UTF_8));
			} else {
				SvgInk ink = new SvgInk(WIDTH, HEIGHT);
				chart.plot(WIDTH, HEIGHT).paint(ink);
				out.write(ink.end().getBytes(StandardCharsets.UTF_8));
			}
		}));
	}

	private static void png(Chart chart, OutputStream out) {
		Image image = chart.picture(WIDTH, HEIGHT);
		ImageLoader loader = new ImageLoader();
		loader.data = new ImageData[] { image.getImageData() };
		image.dispose();
		loader.save(out, SWT.IMAGE_PNG);
	}

	/** One line for each point of each curve. */
	private static String csv(List<Series> series) {
		StringBuilder csv = new StringBuilder("curve,at,value\n");
		for (Series each : series) {
			String label = each.label().matches("[^\",\n]*") ? each.label() : '"' + each.label().replace("\"", "\"\"") + '"';
			for (int i = 0; i < each.curve().size(); i++) {
				double value = each.curve().y(i);
				csv.append(label).append(',').append(each.curve().x(i) * each.stretch()).append(',').append(Double.isNaN(value) ? "" : value).append('\n');
			}
		}
		return csv.toString();
	}
}
