package org.soma.diagram.ui.figures;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.draw2d.FigureUtilities;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;

/** The letters of the drawing, which are those of the window in a few sizes. Shared, and never to be disposed by who asks. */
public final class Letters {

	private static final int SMALLER = -2;
	private static final Map<Font, Map<Character, Integer>> WIDTHS = new HashMap<>();

	private Letters() {
	}

	/** What stands beside or below something. */
	public static Font small() {
		return font(usual().increaseHeight(SMALLER));
	}

	/** What is read first. */
	public static Font bold() {
		return font(usual().setStyle(SWT.BOLD));
	}

	/** The size of a short text, put together from its letters: a large network has more names than can be measured one by one. */
	static Dimension size(String text, Font font) {
		Map<Character, Integer> known = WIDTHS.computeIfAbsent(font, key -> new HashMap<>());
		int width = 0;
		for (char letter : text.toCharArray()) {
			width += known.computeIfAbsent(letter, key -> FigureUtilities.getTextExtents(String.valueOf(key), font).width);
		}
		return new Dimension(width, FigureUtilities.getFontMetrics(font).getHeight());
	}

	private static FontDescriptor usual() {
		return FontDescriptor.createFrom(JFaceResources.getDefaultFont());
	}

	private static Font font(FontDescriptor wanted) {
		return JFaceResources.getResources().create(wanted);
	}
}
