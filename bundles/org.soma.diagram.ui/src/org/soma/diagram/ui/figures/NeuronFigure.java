package org.soma.diagram.ui.figures;

import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.PointList;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.graphics.Color;
import org.soma.ui.look.Colours;

/** A neuron: a circle with the curve of its activation, its outline thicker with the bias. */
public final class NeuronFigure extends NodeFigure {

	public static final int SIZE = 46;

	private static final double THINNEST = 1.5;
	private static final double THICKEST = 6.5;
	/** The size of a bias whose outline is about two thirds of the thickest. */
	private static final double TYPICAL_BIAS = 1;
	private static final int CURVE_INSET = 13;

	private float bias;
	private ActivationCurve curve = ActivationCurve.NONE;
	private float activity = Float.NaN;

	public NeuronFigure() {
		super(new Dimension(SIZE, SIZE));
	}

	public void setBias(float bias) {
		this.bias = bias;
		repaint();
	}

	public void setCurve(ActivationCurve curve) {
		this.curve = curve;
		repaint();
	}

	/** What the neuron gives at the moment; NaN where nothing runs. */
	public void setActivity(float activity) {
		this.activity = activity;
		repaint();
	}

	/** The more a neuron gives, the more its fill is like its line. */
	private Color fill() {
		Color plain = colours().fill();
		return Float.isNaN(activity) ? plain : Colours.mix(Colours.PANEL.get(), colours().line(), Math.min(1, Math.abs(activity)));
	}

	@Override
	protected void paintBody(Graphics graphics, Rectangle area, boolean legible) {
		float width = (float) (THINNEST + (THICKEST - THINNEST) * (1 - Math.exp(-Math.abs(bias) / TYPICAL_BIAS)));
		int inset = (int) Math.ceil(width / 2) + 1;
		Rectangle circle = area.getCopy().shrink(inset, inset);
		graphics.setBackgroundColor(fill());
		graphics.setForegroundColor(colours().line());
		graphics.fillOval(circle);
		graphics.setLineWidth(Math.round(width));
		graphics.drawOval(circle);
		if (!legible) {
			return;
		}
		PointList points = curve.within(area.getCopy().shrink(CURVE_INSET, CURVE_INSET));
		if (points.size() > 1) {
			graphics.setLineWidth(2);
			graphics.setForegroundColor(colours().line());
			graphics.drawPolyline(points);
		}
	}
}
