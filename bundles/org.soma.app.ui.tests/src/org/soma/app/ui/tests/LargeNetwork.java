package org.soma.app.ui.tests;

/** The file of a network of neurons in columns, all of one column connected to all of the next; x1, h1, g1 and y1 are the first. */
final class LargeNetwork {

	private static final String[] PREFIXES = { "x", "h", "g", "y" };

	private LargeNetwork() {
	}

	static String text(int... columns) {
		StringBuilder text = new StringBuilder("""
				<?xml version="1.0" encoding="UTF-8"?>
				<soma:Network xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" \
				xmlns:soma="urn:soma:model" format="1">
				""");
		for (int column = 0; column < columns.length; column++) {
			String type = column == 0 ? "input" : column == columns.length - 1 ? "output" : "hidden";
			for (int i = 0; i < columns[column]; i++) {
				text.append("<nodes xsi:type=\"soma:Neuron\" id=\"%s\" type=\"%s\" x=\"%d\" y=\"%d\"/>%n".formatted(id(column, i), type,
						48 + 160 * column, 86 + 76 * i));
			}
		}
		for (int column = 1; column < columns.length; column++) {
			for (int i = 0; i < columns[column - 1]; i++) {
				for (int j = 0; j < columns[column]; j++) {
					text.append("<links xsi:type=\"soma:Synapse\" source=\"%s\" target=\"%s\" weight=\"0.25\"/>%n".formatted(id(column - 1, i),
							id(column, j)));
				}
			}
		}
		return text + "</soma:Network>";
	}

	private static String id(int column, int index) {
		return PREFIXES[column] + (index + 1);
	}
}
