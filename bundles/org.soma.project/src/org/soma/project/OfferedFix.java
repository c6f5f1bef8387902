package org.soma.project;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.core.resources.IMarker;
import org.soma.project.fix.Fix;

/**
 * What a problem marker says can be done about it. The change itself is made anew where somebody wants it: the document may
 * be another by then.
 *
 * @param id see {@link Fix#id()}
 */
public record OfferedFix(String id, String label) {

	private static final String BETWEEN = "\t";
	private static final String END = "\n";

	/** How the marker keeps them, in its attribute {@link SomaProjects#FIXES}. */
	public static String write(List<Fix> fixes) {
		return fixes.stream().map(fix -> fix.id() + BETWEEN + fix.label()).collect(Collectors.joining(END));
	}

	/** Those of a marker; empty where it has none or is none of Soma's. */
	public static List<OfferedFix> of(IMarker marker) {
		String text = marker.getAttribute(SomaProjects.FIXES, "");
		return Arrays.stream(text.split(END)).filter(line -> line.contains(BETWEEN)).map(line -> line.split(BETWEEN, 2))
				.map(parts -> new OfferedFix(parts[0], parts[1])).toList();
	}
}
