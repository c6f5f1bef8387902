package org.soma.testing.ui;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.Assertions;

/**
 * Somebody with a mouse and a keyboard: real events of the window system, made by xdotool, which reach the workbench as
 * any others do.
 */
public final class User {

	/** Presses of one button at places closer than this, one soon after the other, are a double click. */
	private static final int SAME_PLACE = 8;
	/** How far from the end of a button its arrow is. */
	private static final int ARROW = 7;
	/** How much later than it is asked for a button may be pressed. */
	private static final int SLACK_MILLIS = 150;
	/** How long the workbench is given to see a move of the mouse before the hand goes on or moves again. */
	private static final long ANSWER_NANOS = 300_000_000L;

	private static Point pressedAt;
	private static long pressedNanos;

	private User() {
	}

	/** Presses keys, each written as xdotool names them: "ctrl+z", "Return", "Tab". */
	public static void press(String... keys) {
		for (String key : keys) {
			act("key", "--clearmodifiers", key);
		}
	}

	/** Presses one key again and again. */
	public static void press(int times, String key) {
		act("key", "--clearmodifiers", "--repeat", times + "", "--delay", "5", key);
	}

	public static void type(String text) {
		act("type", "--clearmodifiers", "--delay", "5", "--", text);
	}

	/** Pastes a text that was copied elsewhere. */
	public static void paste(String text) {
		Clipboard clipboard = new Clipboard(Display.getCurrent());
		clipboard.setContents(new Object[] { text }, new Transfer[] { TextTransfer.getInstance() });
		clipboard.dispose();
		press("ctrl+v");
	}

	/** Clicks in the middle; what has to be scrolled to is scrolled to. */
	public static void click(Control control) {
		Wait.until("what is to be clicked can be seen", () -> control.isVisible() && control.getSize().x > 0);
		reveal(control);
		Wait.allEvents();
		Point size = control.getSize();
		clickAt(control.toDisplay(size.x / 2, size.y / 2));
	}

	/** Scrolls until a control can be seen. */
	public static void reveal(Control control) {
		for (Composite around = control.getParent(); around != null; around = around.getParent()) {
			if (around instanceof ScrolledComposite scrolled) {
				scrolled.showControl(control);
			}
		}
	}

	public static void click(ToolItem item) {
		Rectangle at = item.getBounds();
		clickAt(item.getParent().toDisplay(at.x + at.width / 2, at.y + at.height / 2));
	}

	/** Clicks on the arrow of a button that has more to choose from. */
	public static void clickArrow(ToolItem item) {
		Rectangle at = item.getBounds();
		clickAt(item.getParent().toDisplay(at.x + at.width - ARROW, at.y + at.height / 2));
	}

	public static void click(TreeItem item) {
		clickAt(middle(item, 0));
	}

	public static void click(TreeItem item, int column) {
		clickAt(middle(item, column));
	}

	public static void doubleClick(TreeItem item) {
		doubleClickAt(middle(item, 0));
	}

	public static void clickAt(Point at) {
		press(at);
		act("click", "1");
	}

	/** Drags from one place on the display to another, with stops on the way as a hand makes them. */
	public static void drag(Point from, Point to) {
		drag(1, from, to);
	}

	/** Drags as a quick hand does, without a stop on the way. */
	public static void dash(Point from, Point to) {
		press(from);
		act("mousedown", "1", "mousemove", to.x + "", to.y + "", "mouseup", "1");
	}

	/** Drags with any button. */
	public static void drag(int button, Point from, Point to) {
		drag(button, from, to, () -> {
			// no more than that
		});
	}

	/** Drags to a place, does something there with the button still down, such as to look, and lets go. */
	public static void dragAndLook(Point from, Point to, Runnable look) {
		drag(1, from, to, look);
	}

	/** The button is let go in any case: the next test could not click otherwise. */
	private static void drag(int button, Point from, Point to, Runnable atTheEnd) {
		press(from);
		act("mousedown", button + "");
		try {
			for (int step = 1; step <= 4; step++) {
				move(new Point(from.x + (to.x - from.x) * step / 4, from.y + (to.y - from.y) * step / 4));
			}
			atTheEnd.run();
		} finally {
			act("mouseup", button + "");
		}
	}

	/** Drags with a key held down as well, such as "space". */
	public static void dragHolding(String key, Point from, Point to) {
		moveTo(from);
		act("keydown", key);
		try {
			drag(from, to);
		} finally {
			act("keyup", key);
		}
	}

	/** Drags something out of one part of the window into another, which the window system takes over on the way. */
	public static void dragAndDrop(Point from, Point to) {
		int dx = Integer.signum(to.x - from.x) * 12;
		press(from);
		act("mousemove", from.x + "", from.y + "", "mousedown", "1", "sleep", "0.1", "mousemove", from.x + dx + "", from.y + "", "sleep", "0.1",
				"mousemove", (from.x + to.x) / 2 + "", (from.y + to.y) / 2 + "", "sleep", "0.1", "mousemove", to.x + dx + "", to.y + "", "sleep", "0.1",
				"mousemove", to.x + "", to.y + "", "sleep", "0.2", "mouseup", "1");
	}

	public static void doubleClickAt(Point at) {
		press(at);
		act("click", "--repeat", "2", "--delay", "60", "1");
	}

	/** Clicks with the right button. */
	public static void rightClickAt(Point at) {
		arrive(at);
		act("click", "3");
	}

	/** Turns the mouse wheel at a place, up or away from the hand for a positive number of notches. */
	public static void wheel(Point at, int notches) {
		arrive(at);
		act("click", "--repeat", Math.abs(notches) + "", "--delay", "10",
				notches > 0 ? "4" : "5");
	}

	/** Moves the mouse to a place within the workbench. */
	public static void moveTo(Point at) {
		if (!Display.getCurrent().getCursorLocation().equals(at)) {
			move(at);
		}
	}

	/** Clicks with a key held down, such as "shift". */
	public static void clickHolding(String key, Point at) {
		press(at);
		act("keydown", key, "click", "1", "keyup", key);
	}

	/** Moves to where a button is to be pressed. Waits until that is no double click with a press at the same place before. */
	private static void press(Point at) {
		long apart = (Display.getCurrent().getDoubleClickTime() + SLACK_MILLIS) * 1_000_000L;
		if (pressedAt != null && Math.abs(at.x - pressedAt.x) < SAME_PLACE && Math.abs(at.y - pressedAt.y) < SAME_PLACE) {
			Wait.until("the last click is over", () -> System.nanoTime() - pressedNanos > apart);
		}
		arrive(at);
		pressedAt = at;
		pressedNanos = System.nanoTime();
	}

	/**
	 * Moves the mouse, and lets the workbench see that first: the tooltip of what the mouse was over may cover the place, takes
	 * what is pressed there, and goes when the mouse leaves. What the mouse comes into at one jump is told of that alone and
	 * of no move, so that there is one more; and not everything tells that it has seen the mouse.
	 */
	private static void arrive(Point at) {
		if (!Display.getCurrent().getCursorLocation().equals(at)) {
			watch(SWT.MouseMove, at, moved -> watch(SWT.MouseEnter, at, entered -> {
				act("mousemove", at.x + "", at.y + "");
				long end = System.nanoTime() + ANSWER_NANOS;
				Wait.until("the mouse is at " + at, () -> moved.getAsBoolean() || entered.getAsBoolean() || System.nanoTime() > end);
				if (!moved.getAsBoolean()) {
					nudge(at);
				}
			}));
		}
	}

	/** Moves the mouse and waits until the workbench has seen it there: a button let go at once would be told of first. */
	private static void move(Point to) {
		watch(SWT.MouseMove, to, seen -> {
			act("mousemove", to.x + "", to.y + "");
			long[] end = { System.nanoTime() + ANSWER_NANOS };
			Wait.until("the mouse is at " + to, () -> {
				if (!seen.getAsBoolean() && System.nanoTime() > end[0]) {
					nudge(to);
					end[0] = System.nanoTime() + ANSWER_NANOS;
				}
				return seen.getAsBoolean();
			});
		});
	}

	/** Moves there once more: what covered the place may be gone now. */
	private static void nudge(Point to) {
		act("mousemove", to.x + 1 + "", to.y + "", "mousemove", to.x + "", to.y + "");
	}

	/** Does something with the mouse that is told whether the workbench has seen it at a place, by events of a type. */
	private static void watch(int type, Point at, Consumer<BooleanSupplier> work) {
		boolean[] seen = new boolean[1];
		Listener watcher = event -> seen[0] |= event.widget instanceof Control control && control.toDisplay(event.x, event.y).equals(at)
				&& (type == SWT.MouseMove || !isPopUp(control.getShell()));
		Display display = Display.getCurrent();
		display.addFilter(type, watcher);
		try {
			work.accept(() -> seen[0]);
		} finally {
			display.removeFilter(type, watcher);
		}
	}

	/** Whether it is a tooltip or the like, which may have come just now. */
	private static boolean isPopUp(Shell shell) {
		return (shell.getStyle() & SWT.ON_TOP) != 0;
	}

	private static Point middle(TreeItem item, int column) {
		Rectangle bounds = item.getBounds(column);
		return item.getParent().toDisplay(bounds.x + Math.min(bounds.width / 2, 40), bounds.y + bounds.height / 2);
	}

	private static void act(String... words) {
		List<String> command = new ArrayList<>(List.of("xdotool"));
		command.addAll(List.of(words));
		try {
			Process hand = new ProcessBuilder(command).redirectErrorStream(true).start();
			Wait.until("xdotool is done", () -> !hand.isAlive());
			Assertions.assertEquals(0, hand.exitValue(), () -> String.join(" ", command) + " failed");
		} catch (IOException e) {
			Assertions.fail("xdotool is needed for UI tests and could not be started", e);
		}
		Wait.allEvents();
	}
}
