package org.soma.ui.problems;

import org.eclipse.core.resources.IMarker;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.IMarkerResolutionGenerator2;
import org.soma.project.OfferedFix;

/** What can be done about a problem, as its marker has it: no file is read for that. */
public final class QuickFixes implements IMarkerResolutionGenerator2 {

	@Override
	public boolean hasResolutions(IMarker marker) {
		return !OfferedFix.of(marker).isEmpty();
	}

	@Override
	public IMarkerResolution[] getResolutions(IMarker marker) {
		return OfferedFix.of(marker).stream().map(fix -> new QuickFix(marker, fix)).toArray(IMarkerResolution[]::new);
	}
}
