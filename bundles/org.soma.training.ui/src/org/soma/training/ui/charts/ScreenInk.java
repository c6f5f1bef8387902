package org.soma.training.ui.charts;

import java.util.stream.DoubleStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.graphics.Path;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.soma.ui.look.Colours;

/** Draws on a screen or a picture. */
final class ScreenInk implements Ink {

	/** Longer lines than this are not smoothed, which takes ten times as long. */
	private static final int MOST_SMOOTH = 2000;
	private static final int[] DASHES = { 6, 4 };
	private static final PaletteData RGB = new PaletteData(0xFF0000, 0xFF00, 0xFF);

	private final GC gc;

	ScreenInk(GC gc) {
		this.gc = gc;
	}

	@Override
	public void box(double x, double y, double width, double height, int rgb) {
		gc.setBackground(Colours.of(rgb));
		gc.fillRectangle((int) Math.round(x), (int) Math.round(y), (int) Math.round(width), (int) Math.round(height));
	}

	@Override
	public void line(double[] points, int rgb, double width, boolean dashed) {
		gc.setForeground(Colours.of(rgb));
		gc.setAntialias(points.length > MOST_SMOOTH ? SWT.OFF : SWT.ON);
		gc.setLineWidth((int) Math.round(width));
		gc.setLineJoin(SWT.JOIN_ROUND);
		if (dashed) {
			gc.setLineDash(DASHES);
		} else {
			gc.setLineStyle(SWT.LINE_SOLID);
		}
		Path path = new Path(gc.getDevice());
		path.moveTo((float) points[0], (float) points[1]);
		for (int i = 2; i < points.length; i += 2) {
			path.lineTo((float) points[i], (float) points[i + 1]);
		}
		gc.drawPath(path);
		path.dispose();
		gc.setLineStyle(SWT.LINE_SOLID);
	}

	@Override
	public void area(double[] points, int rgb) {
		gc.setBackground(Colours.of(rgb));
		gc.setAntialias(SWT.OFF); // which takes long where many columns stand side by side
		gc.fillPolygon(DoubleStream.of(points).mapToInt(each -> (int) Math.round(each)).toArray());
	}

	@Override
	public void cells(double x, double y, double width, double height, int[] rgbs, int columns) {
		ImageData data = new ImageData(columns, rgbs.length / columns, 24, RGB);
		for (int row = 0; row < data.height; row++) {
			data.setPixels(0, row, columns, rgbs, row * columns);
		}
		Image image = new Image(gc.getDevice(), data);
		gc.setInterpolation(SWT.NONE);
		gc.drawImage(image, 0, 0, columns, data.height, (int) x, (int) y, (int) width, (int) height);
		image.dispose();
	}

	@Override
	public void text(String text, double x, double y, Side side, int rgb) {
		Point size = gc.textExtent(text);
		gc.setForeground(Colours.of(rgb));
		double left = side == Side.LEFT ? x - size.x : side == Side.MIDDLE ? x - size.x / 2.0 : x;
		gc.drawText(text, (int) Math.round(left), (int) Math.round(y - size.y / 2.0), true);
	}

	@Override
	public double width(String text) {
		return gc.textExtent(text).x;
	}

	@Override
	public double textHeight() {
		return gc.getFontMetrics().getHeight();
	}

	@Override
	public void clip(double x, double y, double width, double height) {
		gc.setClipping(new Rectangle((int) x, (int) y, (int) Math.ceil(width), (int) Math.ceil(height)));
	}

	@Override
	public void endClip() {
		gc.setClipping((Rectangle) null);
	}
}
