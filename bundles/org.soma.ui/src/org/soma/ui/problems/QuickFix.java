package org.soma.ui.problems;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.views.markers.WorkbenchMarkerResolution;
import org.soma.project.OfferedFix;
import org.soma.project.SomaProjects;

/** One way to mend a problem, and all others that can be mended so. */
final class QuickFix extends WorkbenchMarkerResolution {

	private final IMarker marker;
	private final OfferedFix fix;

	QuickFix(IMarker marker, OfferedFix fix) {
		this.marker = marker;
		this.fix = fix;
	}

	@Override
	public String getLabel() {
		return fix.label();
	}

	@Override
	public String getDescription() {
		return marker.getAttribute(IMarker.MESSAGE, "");
	}

	@Override
	public Image getImage() {
		return null;
	}

	@Override
	public IMarker[] findOtherMarkers(IMarker[] markers) {
		return Arrays.stream(markers).filter(other -> !other.equals(marker) && other.getAttribute(SomaProjects.FIXES, null) != null)
				.filter(other -> OfferedFix.of(other).stream().anyMatch(offered -> offered.id().equals(fix.id()))).toArray(IMarker[]::new);
	}

	@Override
	public void run(IMarker one) {
		run(new IMarker[] { one }, new NullProgressMonitor());
	}

	/** Those of one file are one step of its history. */
	@Override
	public void run(IMarker[] markers, IProgressMonitor monitor) {
		Map<IFile, List<IMarker>> files = new LinkedHashMap<>();
		for (IMarker each : markers) {
			if (each.getResource() instanceof IFile file) {
				files.computeIfAbsent(file, none -> new ArrayList<>()).add(each);
			}
		}
		files.forEach((file, ofFile) -> new Mending(file, fix.id()).mend(ofFile));
	}
}
