package org.soma.testing.ui;

import java.time.Duration;
import java.util.function.Consumer;

import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

/**
 * An answer to a question that is about to be asked. A modal question holds up whoever it came over, be it the test itself:
 * so the answer is made ready before, and given as soon as the question stands on the screen.
 */
public final class Answer {

	/** How long a question may take to get the keyboard; some never say that they have. */
	private static final Duration PATIENCE = Duration.ofSeconds(1);
	private static final int LOOK_AGAIN_MILLIS = 50;
	private static final Duration LONGEST = Duration.ofSeconds(20);

	private final String title;
	private final Consumer<Shell> reply;
	private final long end = System.nanoTime() + LONGEST.toNanos();
	/** Until when it may still get the keyboard; 0 where it has not been seen yet. */
	private long settled;
	private boolean given;
	private Throwable failure;

	private Answer(String title, Consumer<Shell> reply) {
		this.title = title;
		this.reply = reply;
	}

	/** Will press a button of the window whose title contains a text. */
	public static Answer to(String title, String button) {
		return to(title, question -> User.click(Widgets.button(question, button)));
	}

	/** Will do something in the window whose title contains a text, which closes it. */
	public static Answer to(String title, Consumer<Shell> reply) {
		Answer answer = new Answer(title, reply);
		answer.look();
		return answer;
	}

	private void look() {
		Shell question = Widgets.find(title).orElse(null);
		boolean ready = question != null && (hasFocus(question) || System.nanoTime() > settled);
		if (question != null && settled == 0) {
			settled = System.nanoTime() + PATIENCE.toNanos();
			look();
		} else if (ready) {
			give(question);
		} else if (System.nanoTime() < end) {
			Display.getCurrent().timerExec(LOOK_AGAIN_MILLIS, this::look);
		}
	}

	/** A question that cannot be answered is closed, for the test waits until it is. */
	private void give(Shell question) {
		try {
			reply.accept(question);
			Wait.until("the question '" + title + "' is gone", question::isDisposed);
			given = true;
		} catch (RuntimeException | AssertionError e) {
			failure = e;
			if (!question.isDisposed()) {
				question.close();
			}
		}
	}

	/** What is typed before it has the keyboard goes to the window behind it, or nowhere. */
	private static boolean hasFocus(Shell question) {
		Control focus = question.getDisplay().getFocusControl(); // null also where it is in a part of a control
		return question.getDisplay().getActiveShell() == question && (focus == null || focus.getShell() == question);
	}

	/** Waits until the question has been asked and answered. */
	public void await() {
		Wait.until("the question '" + title + "' is answered", () -> given || failure != null);
		if (failure != null) {
			throw new AssertionError("the question '" + title + "' could not be answered", failure);
		}
	}
}
