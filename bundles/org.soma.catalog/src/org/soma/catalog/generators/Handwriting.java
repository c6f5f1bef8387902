package org.soma.catalog.generators;

import java.util.List;
import java.util.Optional;

import org.soma.catalog.Configurable;
import org.soma.catalog.GeneratedColumn;
import org.soma.catalog.Generator;
import org.soma.catalog.RandomSource;
import org.soma.catalog.Settings;
import org.soma.model.Shape;

/** The ten digits in turn as if many people had written them, white on black. */
public final class Handwriting implements Generator, Configurable {

	private static final int SIDE = 28;
	/** From the units of a glyph to pixels, for digits about 20 pixels high with their ink. */
	private static final double SCALE = 0.175;

	/** How much of its error a hand keeps from point to point: neighbours stray alike, or curves would be all kinks. */
	private static final double INERTIA = 0.7;
	/** What keeps the errors as large as the first one. */
	private static final double CHANGE = Math.sqrt(1 - INERTIA * INERTIA);

	private final Pen pen = new Pen(SIDE);
	private final double[] x = new double[Glyphs.mostPoints()];
	private final double[] y = new double[Glyphs.mostPoints()];
	private double slant;
	private double turn;
	private double stretch;
	private double shift;
	private double wobble;
	private double width;

	@Override
	public void configure(Settings settings) {
		slant = settings.number("slant");
		turn = Math.toRadians(settings.number("turn"));
		stretch = settings.number("stretch");
		shift = settings.number("shift");
		wobble = settings.number("wobble");
		width = settings.number("pen");
	}

	@Override
	public List<GeneratedColumn> columns() {
		return Pictures.columns(SIDE);
	}

	@Override
	public int usualCount() {
		return 6000;
	}

	@Override
	public Optional<Shape> sampleShape() {
		return Optional.of(Shape.of(SIDE, SIDE));
	}

	@Override
	public void row(int index, int count, RandomSource random, float[] row) {
		int digit = index % Glyphs.digits();
		Glyph[] ways = Glyphs.of(digit);
		Glyph glyph = ways[random.index(ways.length)];
		place(glyph, random);
		centre(x, glyph.size(), random.uniform(-shift, shift));
		centre(y, glyph.size(), random.uniform(-shift, shift));
		pen.begin(width * random.uniform(0.7, 1.3));
		int start = 0;
		while (start < glyph.size()) {
			int end = glyph.curveEnd(start);
			pen.curve(x, y, start, end);
			start = glyph.nextCurve(end);
		}
		pen.finish(row);
		row[SIDE * SIDE] = digit;
	}

	/** The points go astray, then all are stretched, slanted and turned together. */
	private void place(Glyph glyph, RandomSource random) {
		double across = SCALE * (1 + random.uniform(-stretch, stretch));
		double down = SCALE * (1 + random.uniform(-stretch, stretch));
		double lean = random.uniform(-slant, slant);
		double angle = random.uniform(-turn, turn);
		double cos = StrictMath.cos(angle);
		double sin = StrictMath.sin(angle);
		double astrayX = random.normal();
		double astrayY = random.normal();
		for (int i = 0; i < glyph.size(); i++) {
			double placeY = down * (glyph.y(i) + wobble * astrayY);
			double placeX = across * (glyph.x(i) + wobble * astrayX) - lean * placeY;
			x[i] = cos * placeX - sin * placeY;
			y[i] = sin * placeX + cos * placeY;
			astrayX = INERTIA * astrayX + CHANGE * random.normal();
			astrayY = INERTIA * astrayY + CHANGE * random.normal();
		}
	}

	/** Moves the mean of the points, which lies where the most ink is, to the middle of the picture or some pixels off it. */
	private static void centre(double[] places, int size, double off) {
		double sum = 0;
		for (int i = 0; i < size; i++) {
			sum += places[i];
		}
		double move = SIDE / 2.0 + off - sum / size;
		for (int i = 0; i < size; i++) {
			places[i] += move;
		}
	}
}
