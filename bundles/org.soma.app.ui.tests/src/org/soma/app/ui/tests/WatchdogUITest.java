package org.soma.app.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.time.Duration;

import org.eclipse.jface.dialogs.MessageDialog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.soma.testing.ui.Answer;
import org.soma.testing.ui.Evidence;
import org.soma.testing.ui.Watchdog;
import org.soma.testing.ui.WorkbenchExtension;

@ExtendWith(WorkbenchExtension.class)
class WatchdogUITest {

	@Test
	void anAnswerThatFailsClosesItsQuestionAndFailsItsTest() {
		Answer answer = Answer.to("Nobody Answers", question -> {
			throw new AssertionError("no such button");
		});
		MessageDialog.openQuestion(WorkbenchExtension.page().getWorkbenchWindow().getShell(), "Nobody Answers", "Does it hang?");
		AssertionError failed = assertThrows(AssertionError.class, answer::await);
		assertEquals("no such button", failed.getCause().getMessage());
	}

	@Test
	void aQuestionThatNobodyAnswersIsClosedAndSeen() throws Exception {
		String test = "WatchdogUITest.expected";
		try (Watchdog watchdog = new Watchdog(test, Duration.ofSeconds(1))) {
			MessageDialog.openQuestion(WorkbenchExtension.page().getWorkbenchWindow().getShell(), "Nobody Answers", "Does it hang?");
			assertTrue(watchdog.hasBarked());
		}
		assertTrue(Files.size(Evidence.picture(test)) > 0);
		assertTrue(Files.readString(Evidence.threads(test)).contains("aQuestionThatNobodyAnswersIsClosedAndSeen"));
		Files.delete(Evidence.picture(test));
		Files.delete(Evidence.threads(test));
	}
}
