package org.soma.diagram.export;

import org.soma.diagram.scene.Box;
import org.soma.diagram.scene.Scene;

/** Writes a scene as SVG 1.1. Each element of the network is a group with its id and a title. */
public final class SvgWriter {

	private static final String FONTS = "Inter,'Segoe UI','Helvetica Neue','DejaVu Sans',sans-serif";

	private SvgWriter() {
	}

	public static String write(Scene scene) {
		Box bounds = scene.bounds();
		StringBuilder out = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
		out.append("<svg xmlns=\"http://www.w3.org/2000/svg\" version=\"1.1\" width=\"");
		SvgText.number(out, bounds.width() * scene.options().scale());
		out.append("\" height=\"");
		SvgText.number(out, bounds.height() * scene.options().scale());
		out.append("\" viewBox=\"");
		for (double value : new double[] { bounds.x(), bounds.y(), bounds.width(), bounds.height() }) {
			SvgText.number(out, value);
			out.append(' ');
		}
		out.setLength(out.length() - 1);
		out.append("\" fill=\"none\" font-family=\"").append(FONTS).append("\">\n");
		ScenePainter.paint(scene, new SvgBrush(out));
		return out.append("</svg>\n").toString();
	}
}
