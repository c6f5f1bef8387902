package org.soma.project.build;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.soma.catalog.validation.Severity;
import org.soma.project.OfferedFix;
import org.soma.project.SomaProjects;
import org.soma.project.check.Finding;

/** Turns findings into markers. */
public final class ProblemMarkers {

	/** More than these would only slow the workbench down; who mends some sees the next. */
	public static final int MOST = 200;

	private ProblemMarkers() {
	}

	/** Makes the findings the only markers of ours on a file. */
	static void replace(IFile file, List<Finding> findings) throws CoreException {
		replace(file, findings.subList(0, Math.min(MOST, findings.size())), findings.size());
	}

	/**
	 * The same for the first of many. Markers that are there already stay, so that who shows them has nothing to do.
	 *
	 * @param count how many findings there are in all
	 */
	public static void replace(IFile file, List<Finding> first, int count) throws CoreException {
		List<Map<String, Object>> missing = new ArrayList<>(first.stream().map(finding -> attributes(file, finding)).toList());
		if (count > first.size()) {
			missing.add(Map.of(IMarker.SEVERITY, IMarker.SEVERITY_WARNING, IMarker.MESSAGE,
					(count - first.size()) + " more problems are not listed; mend some of these to see them"));
		}
		for (IMarker marker : file.findMarkers(SomaProjects.PROBLEM, true, IResource.DEPTH_ZERO)) {
			if (!missing.remove(marker.getAttributes())) {
				marker.delete();
			}
		}
		for (Map<String, Object> attributes : missing) {
			file.createMarker(SomaProjects.PROBLEM, attributes);
		}
	}

	private static Map<String, Object> attributes(IFile file, Finding finding) {
		Map<String, Object> attributes = new HashMap<>();
		String fault = finding.file().getFileName().toString();
		attributes.put(IMarker.MESSAGE, fault.equals(file.getName()) ? finding.line() : fault + ": " + finding.line());
		attributes.put(IMarker.SEVERITY, finding.severity() == Severity.ERROR ? IMarker.SEVERITY_ERROR : IMarker.SEVERITY_WARNING);
		if (finding.element() != null) {
			attributes.put(IMarker.LOCATION, finding.element());
		}
		if (finding.elementId() != null) {
			attributes.put(SomaProjects.ELEMENT, finding.elementId());
		}
		if (!finding.fixes().isEmpty()) {
			attributes.put(SomaProjects.FIXES, OfferedFix.write(finding.fixes()));
		}
		return attributes;
	}
}
