package org.soma.diagram.scene;

import java.util.ArrayList;
import java.util.List;

import org.soma.model.Note;

/** Breaks a note's text into lines; a note that is too small for its text grows downwards. */
final class NoteText {

	private static final double USUAL_WIDTH = 200;

	private NoteText() {
	}

	static NoteBox of(Note note) {
		double width = note.getWidth() > 2 * NoteBox.INSET ? note.getWidth() : USUAL_WIDTH;
		List<String> lines = lines(note.getText() == null ? "" : note.getText(), width - 2 * NoteBox.INSET);
		double height = Math.max(note.getHeight(), lines.size() * NoteBox.LINE_HEIGHT + NoteBox.INSET);
		double widest = lines.stream().mapToDouble(NoteText::width).max().orElse(0);
		return new NoteBox(note.getId(), lines, new Box(note.getX(), note.getY(), Math.max(width, widest + 2 * NoteBox.INSET), height));
	}

	private static List<String> lines(String text, double width) {
		List<String> lines = new ArrayList<>();
		for (String paragraph : text.strip().split("\\R", -1)) {
			StringBuilder line = new StringBuilder();
			for (String word : paragraph.strip().split("\\s+")) {
				if (!line.isEmpty() && width(line + " " + word) > width) {
					lines.add(line.toString());
					line.setLength(0);
				}
				line.append(line.isEmpty() ? "" : " ").append(word);
			}
			lines.add(line.toString());
		}
		return lines;
	}

	private static double width(String text) {
		return TextSize.width(text, NoteBox.TEXT_SIZE);
	}
}
