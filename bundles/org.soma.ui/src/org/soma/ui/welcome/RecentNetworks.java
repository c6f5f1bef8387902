package org.soma.ui.welcome;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.soma.project.SomaProjects;

/** The networks of the workspace that were changed last. */
final class RecentNetworks {

	private static final int MOST = 6;

	private RecentNetworks() {
	}

	/** The latest first. Walks through the workspace, so not on the UI thread. */
	static List<IFile> find() {
		List<IFile> found = new ArrayList<>();
		try {
			ResourcesPlugin.getWorkspace().getRoot().accept(proxy -> {
				if (proxy.getType() == IResource.FILE && proxy.getName().endsWith(".network")) {
					found.add((IFile) proxy.requestResource());
				}
				return SomaProjects.isSearched(proxy);
			}, IResource.NONE);
		} catch (CoreException e) {
			ILog.get().warn("Recent networks could not be listed: " + e.getMessage(), e);
		}
		return found.stream().sorted(Comparator.comparingLong(IFile::getLocalTimeStamp).reversed()).limit(MOST).toList();
	}
}
