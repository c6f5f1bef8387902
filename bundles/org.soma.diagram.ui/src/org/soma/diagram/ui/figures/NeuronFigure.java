package org.soma.diagram.ui.figures;

import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.PointList;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.graphics.Color;
import org.soma.diagram.look.ActivationCurve;
import org.soma.diagram.look.NeuronLook;
import org.soma.ui.look.Colours;
import org.soma.ui.look.Themes;

/** A neuron: a circle with the curve of its activation, its outline thicker with the bias. */
public final class NeuronFigure extends NodeFigure {

	private float bias;
	private ActivationCurve curve = ActivationCurve.NONE;
	private float activity = Float.NaN;

	public NeuronFigure() {
		super(new Dimension(NeuronLook.SIZE, NeuronLook.SIZE));
	}

	public void setCurve(ActivationCurve curve) {
		this.curve = curve;
		repaint();
	}

	/**
	 * Takes what may change many times a second; it is seen when the drawing is painted next.
	 *
	 * @param itsActivity what the neuron gives at the moment; NaN where nothing runs
	 */
	public void setValues(float itsBias, float itsActivity) {
		bias = itsBias;
		activity = itsActivity;
	}

	private Color fill() {
		if (Float.isNaN(activity)) {
			return colours().fill();
		}
		Color line = colours().line();
		return Colours.of(NeuronLook.fill(line.getRed() << 16 | line.getGreen() << 8 | line.getBlue(), activity, Themes.isDark()));
	}

	@Override
	protected void paintBody(Graphics graphics, Rectangle area, boolean legible) {
		if (!legible) {
			return; // the ground has it
		}
		float width = (float) NeuronLook.outline(bias);
		int inset = (int) Math.ceil(width / 2) + 1;
		Rectangle circle = area.getCopy().shrink(inset, inset);
		graphics.setBackgroundColor(fill());
		graphics.setForegroundColor(colours().line());
		graphics.fillOval(circle);
		graphics.setLineWidth(Math.round(width));
		graphics.drawOval(circle);
		PointList points = points(area.getCopy().shrink((area.width - NeuronLook.CURVE_WIDTH) / 2, (area.height - NeuronLook.CURVE_HEIGHT) / 2));
		if (points.size() > 1) {
			graphics.setLineWidth(NeuronLook.CURVE_LINE);
			graphics.setForegroundColor(colours().ink());
			graphics.drawPolyline(points);
		}
	}

	/** The curve's points in an area; none where there is no curve. */
	private PointList points(Rectangle area) {
		PointList points = new PointList();
		for (ActivationCurve.Point point : curve.points()) {
			points.addPoint(area.x + (int) Math.round(area.width * point.x()), area.bottom() - (int) Math.round(area.height * point.y()));
		}
		return points;
	}
}
