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

	private static final int LOOK_AGAIN_MILLIS = 50;
	private static final Duration LONGEST = Duration.ofSeconds(20);

	private final String title;
	private final Consumer<Shell> reply;
	private final long end = System.nanoTime() + LONGEST.toNanos();
	private boolean given;

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
		if (question != null) {
			// What is typed before goes to the window behind it, or nowhere.
			Wait.until("the question '" + title + "' has the keyboard", () -> question.isDisposed() || hasFocus(question));
			reply.accept(question);
			Wait.until("the question '" + title + "' is gone", question::isDisposed);
			given = true;
		} else if (System.nanoTime() < end) {
			Display.getCurrent().timerExec(LOOK_AGAIN_MILLIS, this::look);
		}
	}

	private static boolean hasFocus(Shell question) {
		Control focus = question.getDisplay().getFocusControl(); // null also where it is in a part of a control
		return question.getDisplay().getActiveShell() == question && (focus == null || focus.getShell() == question);
	}

	/** Waits until the question has been asked and answered. */
	public void await() {
		Wait.until("the question '" + title + "' is answered", () -> given);
	}
}
