package org.soma.diagram.export;

import java.awt.Shape;
import java.awt.geom.CubicCurve2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;

import org.soma.diagram.look.ActivationCurve;
import org.soma.diagram.look.LinkRoute;
import org.soma.diagram.look.NeuronLook;
import org.soma.diagram.look.Tone;
import org.soma.diagram.look.Tones;
import org.soma.diagram.scene.Box;
import org.soma.diagram.scene.Ellipsis;
import org.soma.diagram.scene.GroupBlock;
import org.soma.diagram.scene.GroupFrame;
import org.soma.diagram.scene.HeatMap;
import org.soma.diagram.scene.LayerBlock;
import org.soma.diagram.scene.Legend;
import org.soma.diagram.scene.LinkCurve;
import org.soma.diagram.scene.NeuronCircle;
import org.soma.diagram.scene.NodeName;
import org.soma.diagram.scene.NoteBox;
import org.soma.diagram.scene.Scene;
import org.soma.diagram.scene.SceneItem;

/** Composes each item of a scene of shapes and texts. */
final class ScenePainter {

	private static final double CORNER = 10;
	private static final double SMALL_CORNER = 5;
	/** A frozen connection is two lines with a gap between, so it is never thinner than this. */
	private static final double LEAST_FROZEN = 3.2;
	private static final double FROZEN_GAP_SHARE = 0.42;
	private static final double LEAST_FROZEN_OPACITY = 0.55;
	private static final double LINK_LOCK = 0.72;
	/** Cells that only touch would let the ground shine through between them. */
	private static final double CELL_OVERLAP = 0.35;

	private final Scene scene;
	private final Brush brush;

	private ScenePainter(Scene scene, Brush brush) {
		this.scene = scene;
		this.brush = brush;
	}

	static void paint(Scene scene, Brush brush) {
		ScenePainter painter = new ScenePainter(scene, brush);
		Box bounds = scene.bounds();
		if (scene.options().background()) {
			brush.shape(new Rectangle2D.Double(bounds.x(), bounds.y(), bounds.width(), bounds.height()), Style.filled(painter.rgb(Tone.PANEL)));
		}
		scene.items().forEach(painter::paint);
	}

	private void paint(SceneItem item) {
		switch (item) {
		case GroupFrame frame -> frame(frame);
		case GroupBlock block -> block(block);
		case LinkCurve link -> link(link);
		case LayerBlock layer -> layer(layer);
		case NeuronCircle neuron -> neuron(neuron);
		case Ellipsis dots -> ellipsis(dots);
		case NoteBox note -> note(note);
		case Legend legend -> legend(legend);
		}
	}

	private void frame(GroupFrame group) {
		brush.begin("group", group.id(), group.name());
		brush.shape(rounded(group.frame(), 2 * CORNER), Style.lined(rgb(Tone.EDGE), 1));
		brush.text(group.name(), group.frame().centreX(), group.frame().y() + 17, Lettering.of(GroupFrame.NAME_SIZE, rgb(Tone.DIM)).centred());
		brush.end();
	}

	private void block(GroupBlock group) {
		Box all = group.block();
		Box front = new Box(all.x(), all.y() + GroupBlock.SHEET, all.width() - GroupBlock.SHEET, all.height() - GroupBlock.SHEET);
		Box back = new Box(all.x() + GroupBlock.SHEET, all.y(), front.width(), front.height());
		brush.begin("group", group.id(), group.name());
		brush.shape(rounded(back, 2 * CORNER), Style.filled(rgb(Tone.PANEL)).line(group.colours().line(), LayerBlock.OUTLINE));
		brush.shape(rounded(front, 2 * CORNER), Style.filled(group.colours().fill()).line(group.colours().line(), LayerBlock.OUTLINE));
		brush.text(group.name(), front.centreX(), front.centreY() - 2, Lettering.of(GroupFrame.NAME_SIZE, rgb(Tone.TEXT)).emphasized().centred());
		brush.text(group.count(), front.centreX(), front.centreY() + 13, Lettering.of(10, rgb(Tone.DIM)).centred());
		brush.end();
	}

	private void link(LinkCurve link) {
		brush.begin("link", link.id(), link.title());
		Shape line = shape(link.route());
		if (link.frozen()) {
			double width = Math.max(link.width(), LEAST_FROZEN);
			brush.shape(line, Style.lined(rgb(link.tone()), width).opacity(Math.max(link.opacity(), LEAST_FROZEN_OPACITY)).dashed(link.dashed()));
			brush.shape(line, Style.lined(rgb(Tone.PANEL), width * FROZEN_GAP_SHARE));
		} else {
			brush.shape(line, Style.lined(rgb(link.tone()), link.width()).opacity(link.opacity()).dashed(link.dashed()));
		}
		if (link.locked()) {
			lock(link.route().x(0.5), link.route().y(0.5), LINK_LOCK);
		}
		brush.end();
	}

	private static Shape shape(LinkRoute route) {
		return route.isStraight() ? new Line2D.Double(route.startX(), route.startY(), route.endX(), route.endY())
				: new CubicCurve2D.Double(route.startX(), route.startY(), route.control1X(), route.control1Y(), route.control2X(), route.control2Y(),
						route.endX(), route.endY());
	}

	private void neuron(NeuronCircle neuron) {
		double x = neuron.x();
		double y = neuron.y();
		double radius = NeuronLook.SIZE / 2.0;
		brush.begin("neuron", neuron.id(), neuron.title());
		brush.shape(circle(x, y, radius), Style.filled(neuron.colours().fill()).line(neuron.colours().line(), neuron.outline()));
		if (!neuron.curve().points().isEmpty()) {
			brush.shape(curve(neuron.curve(), x, y),
					Style.lined(Tones.ink(neuron.colours(), scene.options().dark()), NeuronLook.CURVE_LINE).rounded());
		}
		name(neuron.name(), x, y + radius);
		if (neuron.locked()) {
			lock(x + 17, y + 15, 1);
		}
		brush.end();
	}

	private static Shape curve(ActivationCurve curve, double x, double y) {
		Path2D path = new Path2D.Double();
		for (ActivationCurve.Point point : curve.points()) {
			double atX = x + (point.x() - 0.5) * NeuronLook.CURVE_WIDTH;
			double atY = y + (0.5 - point.y()) * NeuronLook.CURVE_HEIGHT;
			if (path.getCurrentPoint() == null) {
				path.moveTo(atX, atY);
			} else {
				path.lineTo(atX, atY);
			}
		}
		return path;
	}

	private void layer(LayerBlock layer) {
		Box block = layer.block();
		brush.begin("layer", layer.id(), layer.title());
		brush.shape(rounded(block, 2 * CORNER), Style.filled(layer.colours().fill()).line(layer.colours().line(), LayerBlock.OUTLINE));
		Lettering shape = Lettering.of(13, rgb(Tone.TEXT)).emphasized().centred();
		Lettering small = Lettering.of(10, rgb(Tone.DIM)).centred();
		if (layer.weights().isPresent()) {
			brush.text(layer.shape(), block.centreX(), block.y() + 20, shape);
			brush.text(layer.caption(), block.centreX(), block.y() + 34, small);
			heatMap(layer.weights().get(), new Box(block.x() + 12, block.y() + 42, block.width() - 24, 48));
			brush.text(layer.parameters(), block.centreX(), block.bottom() - 12, small);
		} else {
			brush.text(layer.shape(), block.centreX(), block.centreY() - 1, shape);
			brush.text(layer.caption(), block.centreX(), block.centreY() + 14, small);
		}
		name(layer.name(), block.centreX(), block.bottom());
		if (layer.locked()) {
			lock(block.right() - 4, block.bottom() - 6, 1);
		}
		brush.end();
	}

	private void heatMap(HeatMap map, Box area) {
		brush.shape(new Rectangle2D.Double(area.x(), area.y(), area.width(), area.height()), Style.filled(rgb(Tone.GRID)));
		double width = area.width() / map.columns();
		double height = area.height() / map.rows();
		for (int row = 0; row < map.rows(); row++) {
			for (int column = 0; column < map.columns(); column++) {
				double value = map.at(column, row);
				if (!Double.isNaN(value)) {
					brush.shape(new Rectangle2D.Double(area.x() + column * width, area.y() + row * height, width + overlap(column, map.columns()),
							height + overlap(row, map.rows())), Style.filled(Tones.signed(value, scene.options().dark())));
				}
			}
		}
	}

	private static double overlap(int index, int count) {
		return index < count - 1 ? CELL_OVERLAP : 0;
	}

	private void name(String name, double x, double bottom) {
		Lettering lettering = Lettering.of(NodeName.SIZE, rgb(Tone.DIM)).centred();
		brush.text(name, x, NodeName.baseline(bottom), scene.options().background() ? lettering.rimmed(rgb(Tone.PANEL)) : lettering);
	}

	private void ellipsis(Ellipsis dots) {
		brush.begin("left-out", null, dots.left() + " more");
		for (int i = -1; i <= 1; i++) {
			double along = i * Ellipsis.STEP;
			brush.shape(circle(dots.x() + (dots.upright() ? 0 : along), dots.y() + (dots.upright() ? along : 0), Ellipsis.DOT / 2),
					Style.filled(rgb(Tone.DIM)));
		}
		brush.end();
	}

	private void note(NoteBox note) {
		Box box = note.box();
		brush.begin("note", note.id(), null);
		brush.shape(rounded(box, 2 * SMALL_CORNER), Style.filled(rgb(Tone.WINDOW)).line(rgb(Tone.EDGE), 1));
		for (int i = 0; i < note.lines().size(); i++) {
			brush.text(note.lines().get(i), box.x() + NoteBox.INSET, box.y() + NoteBox.INSET / 2 + i * NoteBox.LINE_HEIGHT + 12,
					Lettering.of(NoteBox.TEXT_SIZE, rgb(Tone.TEXT)));
		}
		brush.end();
	}

	private void legend(Legend legend) {
		Box box = legend.bounds();
		Lettering words = Lettering.of(Legend.TEXT_SIZE, rgb(Tone.DIM));
		double x = box.x() + Legend.GAP;
		double baseline = box.y() + 19;
		brush.begin("legend", null, null);
		brush.shape(rounded(box, 2 * SMALL_CORNER), Style.lined(rgb(Tone.EDGE), 1));
		for (Legend.Sample sample : legend.samples()) {
			sample(sample, x, box.centreY());
			brush.text(sample.text(), x + Legend.SAMPLE_WIDTH + Legend.GAP, baseline, words);
			x += Legend.width(sample);
		}
		brush.text(legend.count(), x, baseline, words);
		brush.end();
	}

	private void sample(Legend.Sample sample, double x, double y) {
		Shape line = new Line2D.Double(x, y, x + Legend.SAMPLE_WIDTH, y);
		switch (sample) {
		case POSITIVE -> brush.shape(line, Style.lined(rgb(Tone.POSITIVE), 4));
		case NEGATIVE -> brush.shape(line, Style.lined(rgb(Tone.NEGATIVE), 4).dashed(true));
		case MIXED -> brush.shape(line, Style.lined(rgb(Tone.NEUTRAL), 4));
		case FROZEN -> {
			brush.shape(line, Style.lined(rgb(Tone.NEUTRAL), 4));
			brush.shape(line, Style.lined(rgb(Tone.PANEL), 4 * FROZEN_GAP_SHARE));
			lock(x + Legend.SAMPLE_WIDTH / 2, y, LINK_LOCK);
		}
		}
	}

	/** A padlock on a round badge. */
	private void lock(double x, double y, double size) {
		brush.shape(circle(x, y, 8.5 * size), Style.filled(rgb(Tone.PANEL)).line(rgb(Tone.EDGE), 1));
		brush.shape(new RoundRectangle2D.Double(x - 4 * size, y - size, 8 * size, 5.5 * size, 2 * size, 2 * size), Style.filled(rgb(Tone.TEXT)));
		Path2D shackle = new Path2D.Double();
		shackle.moveTo(x - 2.5 * size, y - size);
		shackle.lineTo(x - 2.5 * size, y - 3 * size);
		shackle.curveTo(x - 2.5 * size, y - 6.3 * size, x + 2.5 * size, y - 6.3 * size, x + 2.5 * size, y - 3 * size);
		shackle.lineTo(x + 2.5 * size, y - size);
		brush.shape(shackle, Style.lined(rgb(Tone.TEXT), 1.4 * size));
	}

	private static Shape circle(double x, double y, double radius) {
		return new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
	}

	private static Shape rounded(Box box, double diameter) {
		return new RoundRectangle2D.Double(box.x(), box.y(), box.width(), box.height(), diameter, diameter);
	}

	private int rgb(Tone tone) {
		return tone.rgb(scene.options().dark());
	}
}
