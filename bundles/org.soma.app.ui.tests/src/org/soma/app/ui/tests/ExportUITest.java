package org.soma.app.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;

import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.soma.diagram.ui.verbs.Selected;
import org.soma.testing.ui.Answer;
import org.soma.testing.ui.ContextMenu;
import org.soma.testing.ui.NativeWindow;
import org.soma.testing.ui.TestProject;
import org.soma.testing.ui.User;
import org.soma.testing.ui.Wait;
import org.soma.testing.ui.Widgets;
import org.soma.testing.ui.WorkbenchExtension;
import org.w3c.dom.Element;

/** What leaves the workbench as a picture, and how it can be chosen. */
@ExtendWith(WorkbenchExtension.class)
@TestInstance(Lifecycle.PER_CLASS)
class ExportUITest {

	private static final String DOTS = "for the middle of long groups";
	private static final String SHOWN = "Only the connections that are shown";

	@TempDir
	private Path folder;
	private Drawing drawing;

	@BeforeAll
	void open() throws Exception {
		drawing = Drawing.open(TestProject.with("p", "n.network", LargeNetwork.text(12, 3).replaceFirst("weight=\"0.25\"", "weight=\"0.05\"")));
	}

	@BeforeEach
	void restore() {
		drawing.restore();
	}

	/** Exports what is drawn, with a scale, and with what else is chosen. */
	private Path export(String name, String scale, Consumer<Shell> choices) {
		Path file = folder.resolve(name);
		NativeWindow[] files = new NativeWindow[1];
		Answer answer = Answer.to("How to Export", shell -> {
			User.click(Widgets.button(shell, name.endsWith(".png") ? "PNG" : "SVG"));
			type(shell, scale);
			choices.accept(shell);
			files[0] = NativeWindow.expect("Export Drawing", "ctrl+a", "type:" + file, "Return");
			User.press("Return");
		});
		try {
			ContextMenu.choose(drawing.place(300, 600), "Export Drawing");
			answer.await();
			Wait.until("the file is written", () -> Drawing.status().equals(file + " is written"));
		} finally {
			if (files[0] != null) {
				files[0].close();
			}
		}
		assertFalse(drawing.isDirty());
		return file;
	}

	private static void type(Shell shell, String scale) {
		User.click(Widgets.labelled(shell, Text.class, "Scale"));
		User.press("ctrl+a");
		User.type(scale);
	}

	private static void tick(Shell shell, String text, boolean on) {
		Button button = Widgets.button(shell, text);
		if (button.getSelection() != on) {
			User.click(button);
		}
		Wait.until(text + ": " + on, () -> button.getSelection() == on);
	}

	private static void chooseAll(Shell shell) {
		User.click(Widgets.button(shell, "Light"));
		tick(shell, "Transparent", false);
		tick(shell, DOTS, false);
	}

	private static Element svg(Path file) throws Exception {
		return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file.toFile()).getDocumentElement();
	}

	@Test
	void aPngHasTheScaleThatWasAskedFor() throws Exception {
		double width = Double.parseDouble(svg(export("drawing.svg", "1", ExportUITest::chooseAll)).getAttribute("width").replace("px", ""));
		BufferedImage picture = ImageIO.read(export("drawing.png", "3", ExportUITest::chooseAll).toFile());
		assertEquals(3 * width, picture.getWidth(), 3);
		assertFalse(picture.getColorModel().hasAlpha());
	}

	@Test
	void aPngIsTransparentInTheColoursOfTheDarkTheme() throws Exception {
		BufferedImage picture = ImageIO.read(export("clear.png", "1", shell -> {
			User.click(Widgets.button(shell, "Dark"));
			tick(shell, "Transparent", true);
			tick(shell, DOTS, false);
		}).toFile());
		assertEquals(0, picture.getRGB(1, 1));
	}

	@Test
	void theMiddleOfALongColumnIsDots() throws Exception {
		String all = Files.readString(export("all.svg", "1", ExportUITest::chooseAll));
		assertTrue(all.contains("x6"), "all are drawn");
		String shortened = Files.readString(export("short.svg", "1", shell -> tick(shell, DOTS, true)));
		assertFalse(shortened.contains("x6"), "the middle is left out");
		assertTrue(shortened.contains("x1") && shortened.contains("x12"), "the ends are not");
	}

	@Test
	void whatTheDrawingHidesIsLeftOutWhereAsked() throws Exception {
		new Selected(drawing.viewer()).part().setThreshold(0.5f);
		assertTrue(Files.readString(export("shown.svg", "1", shell -> {
			chooseAll(shell);
			tick(shell, SHOWN, true);
		})).contains("35 of 36 shown"));
		assertTrue(Files.readString(export("hidden.svg", "1", shell -> tick(shell, SHOWN, false))).contains("all 36 shown"));
	}

	@Test
	void aScaleThatIsNoneIsRefusedAndTheLastChoiceIsProposedAgain() {
		export("first.svg", "4", shell -> {
			type(shell, "big");
			assertFalse(Widgets.button(shell, "Choose File").isEnabled());
			type(shell, "4");
			chooseAll(shell);
			tick(shell, DOTS, true);
		});
		Answer answer = Answer.to("How to Export", shell -> {
			assertEquals("4", Widgets.labelled(shell, Text.class, "Scale").getText());
			assertTrue(Widgets.button(shell, DOTS).getSelection());
			User.press("Escape");
		});
		ContextMenu.choose(drawing.place(300, 600), "Export Drawing");
		answer.await();
	}
}
