package org.soma.data.drawing;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

import org.soma.model.Shape;

/**
 * A picture while it is being drawn: pixels from 0 (dark) to 1 (light), and a history in which a stroke from pressing to
 * letting go is one step. For one thread.
 */
public final class Drawing {

	/** The longest edge: what is larger is no grid to draw on by hand. */
	public static final int LONGEST = 256;

	/** In smaller grids a line is a pixel wide, and a soft edge would blot out what is beside it. */
	private static final int SOFT_FROM = 12;

	private final Deque<State> undo = new ArrayDeque<>();
	private final Deque<State> redo = new ArrayDeque<>();
	private final List<PixelListener> listeners = new ArrayList<>();
	private Shape shape;
	private float[] pixels;
	private Stroke stroke;

	private State beforeStroke;

	private record State(Shape shape, float[] pixels) {
	}

	/**
	 * An empty picture.
	 *
	 * @throws IllegalArgumentException with one line for the user where the shape is none to draw on
	 */
	public Drawing(Shape shape) {
		this.shape = checked(shape);
		this.pixels = new float[shape.size()];
	}

	/** Whether pictures of this shape can be drawn: height by width, and by 1 or 3 where it says how many colours there are. */
	public static boolean isDrawable(Shape shape) {
		return (shape.rank() == 2 || shape.rank() == 3 && (shape.dimension(2) == 1 || shape.dimension(2) == 3))
				&& shape.dimension(0) <= LONGEST && shape.dimension(1) <= LONGEST;
	}

	private static Shape checked(Shape shape) {
		if (!isDrawable(shape)) {
			throw new IllegalArgumentException(shape + " is no size to draw in; write height and width of at most " + LONGEST + ", such as 28x28");
		}
		return shape;
	}

	public Shape shape() {
		return shape;
	}

	public int height() {
		return shape.dimension(0);
	}

	public int width() {
		return shape.dimension(1);
	}

	/** 1, or 3 where there are colours. */
	public int channels() {
		return shape.rank() == 3 ? shape.dimension(2) : 1;
	}

	/** A copy of all pixels, row by row from the top. */
	public float[] pixels() {
		return pixels.clone();
	}

	public float pixel(int x, int y, int channel) {
		return pixels[(y * width() + x) * channels() + channel];
	}

	/** Whether nothing is drawn. */
	public boolean isEmpty() {
		for (float pixel : pixels) {
			if (pixel != 0) {
				return false;
			}
		}
		return true;
	}

	public void addListener(PixelListener listener) {
		listeners.add(listener);
	}

	public void removeListener(PixelListener listener) {
		listeners.remove(listener);
	}

	/** Begins a stroke at a pixel, which may lie outside. */
	public void press(int x, int y, Tool tool) {
		release();
		beforeStroke = state();
		stroke = new Stroke(tool, x, y);
		touch(x, y);
		changed();
	}

	/** Whether a stroke has begun and not ended. */
	public boolean isDrawing() {
		return stroke != null;
	}

	/** Goes on with the stroke in a straight line; nothing where none has begun. */
	public void drag(int x, int y) {
		if (stroke != null && stroke.goTo(x, y, this::touch)) {
			changed();
		}
	}

	/** Ends the stroke, which is now one step of the history. */
	public void release() {
		if (stroke != null && !Arrays.equals(beforeStroke.pixels(), pixels)) {
			remember(beforeStroke);
		}
		stroke = null;
		beforeStroke = null;
	}

	private void touch(int x, int y) {
		int edge = Math.min(width(), height()) < SOFT_FROM ? 0 : 1;
		for (int dy = -edge; dy <= edge; dy++) {
			for (int dx = -edge; dx <= edge; dx++) {
				add(x + dx, y + dy, stroke.tool().amount(dx, dy));
			}
		}
	}

	private void add(int x, int y, float amount) {
		if (x < 0 || y < 0 || x >= width() || y >= height()) {
			return;
		}
		int first = (y * width() + x) * channels();
		for (int i = first; i < first + channels(); i++) {
			pixels[i] = Math.clamp(pixels[i] + amount, 0f, 1f);
		}
	}

	public void clear() {
		become(shape, new float[shape.size()]);
	}

	public void invert() {
		float[] inverted = new float[pixels.length];
		for (int i = 0; i < pixels.length; i++) {
			inverted[i] = 1 - pixels[i];
		}
		become(shape, inverted);
	}

	/** Moves everything; what leaves the picture is lost, what comes in is dark. */
	public void shift(int dx, int dy) {
		become(shape, cut(shape, dx, dy));
	}

	/**
	 * Takes another grid; what is drawn stays in the middle.
	 *
	 * @throws IllegalArgumentException with one line for the user where it is none to draw on
	 */
	public void resize(Shape other) {
		checked(other);
		boolean sameColours = (other.rank() == 3 ? other.dimension(2) : 1) == channels();
		become(other, sameColours ? cut(other, (other.dimension(1) - width()) / 2, (other.dimension(0) - height()) / 2) : new float[other.size()]);
	}

	/** This picture in a grid of the same colours, moved. */
	private float[] cut(Shape other, int dx, int dy) {
		float[] moved = new float[other.size()];
		int otherWidth = other.dimension(1);
		for (int y = Math.max(0, dy); y < Math.min(other.dimension(0), height() + dy); y++) {
			int from = Math.max(0, dx);
			int to = Math.min(otherWidth, width() + dx);
			if (from < to) {
				System.arraycopy(pixels, ((y - dy) * width() + from - dx) * channels(), moved, (y * otherWidth + from) * channels(),
						(to - from) * channels());
			}
		}
		return moved;
	}

	/** Sets all pixels, as one step. Values beyond 0 and 1 are cut off there. */
	public void set(Shape other, float[] values) {
		checked(other);
		float[] taken = Arrays.copyOf(values, other.size());
		for (int i = 0; i < taken.length; i++) {
			taken[i] = Math.clamp(taken[i], 0f, 1f);
		}
		become(other, taken);
	}

	/** Begins anew with a picture: there is nothing to undo then. */
	public void open(Shape other, float[] values) {
		set(other, values);
		undo.clear();
		redo.clear();
	}

	public boolean canUndo() {
		return stroke != null || !undo.isEmpty();
	}

	public boolean canRedo() {
		return !redo.isEmpty();
	}

	/** Takes back the last step; nothing where there is none. */
	public void undo() {
		release();
		move(undo, redo);
	}

	public void redo() {
		release();
		move(redo, undo);
	}

	private void move(Deque<State> from, Deque<State> to) {
		if (!from.isEmpty()) {
			to.push(state());
			restore(from.pop());
		}
	}

	private void become(Shape other, float[] values) {
		release();
		if (!other.equals(shape) || !Arrays.equals(values, pixels)) {
			remember(state());
			restore(new State(other, values));
		}
	}

	private void remember(State before) {
		undo.push(before);
		redo.clear();
	}

	private State state() {
		return new State(shape, pixels.clone());
	}

	private void restore(State state) {
		shape = state.shape();
		pixels = state.pixels();
		changed();
	}

	private void changed() {
		List.copyOf(listeners).forEach(listener -> listener.pixelsChanged(pixels.clone(), shape));
	}
}
