package org.soma.ui.explorer;

import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IMarkerDelta;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.IDecoration;
import org.eclipse.jface.viewers.ILightweightLabelDecorator;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.LabelProviderChangedEvent;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.soma.model.edit.ModelDocument;
import org.soma.project.SomaProjects;
import org.soma.ui.documents.Elements;
import org.soma.ui.documents.WorkspaceDocuments;

/**
 * Puts an error or a warning on files, folders and projects with problems, and on the very elements that have them; and a
 * star before files with changes that are not saved.
 */
public final class ProblemDecorator extends LabelProvider implements ILightweightLabelDecorator, IResourceChangeListener {

	private static final String ID = "org.soma.ui.explorer.problems";

	/** To be called when a document has changes that are not saved, or has them no longer. */
	static void dirtyChanged() {
		PlatformUI.getWorkbench().getDecoratorManager().update(ID);
	}

	public ProblemDecorator() {
		ResourcesPlugin.getWorkspace().addResourceChangeListener(this, IResourceChangeEvent.POST_CHANGE);
	}

	@Override
	public void decorate(Object element, IDecoration decoration) {
		int severity = severity(element);
		if (severity >= IMarker.SEVERITY_WARNING) {
			String image = severity == IMarker.SEVERITY_ERROR ? ISharedImages.IMG_DEC_FIELD_ERROR : ISharedImages.IMG_DEC_FIELD_WARNING;
			decoration.addOverlay(PlatformUI.getWorkbench().getSharedImages().getImageDescriptor(image), IDecoration.BOTTOM_LEFT);
		}
		if (element instanceof IFile file && WorkspaceDocuments.get().find(file).filter(ModelDocument::isDirty).isPresent()) {
			decoration.addPrefix("*");
		}
	}

	private static int severity(Object element) {
		try {
			return switch (element) {
			case IResource resource when resource.isAccessible() -> resource.findMaxProblemSeverity(IMarker.PROBLEM, true, IResource.DEPTH_INFINITE);
			case EObject object -> severity(object);
			default -> -1;
			};
		} catch (CoreException gone) {
			return -1;
		}
	}

	private static int severity(EObject element) throws CoreException {
		Optional<String> id = Elements.id(element);
		Optional<IFile> file = WorkspaceDocuments.get().find(element).map(WorkspaceDocuments.get()::file).filter(IFile::exists);
		int worst = -1;
		if (id.isPresent() && file.isPresent()) {
			for (IMarker marker : file.get().findMarkers(SomaProjects.PROBLEM, true, IResource.DEPTH_ZERO)) {
				if (id.get().equals(marker.getAttribute(SomaProjects.ELEMENT, null))) {
					worst = Math.max(worst, marker.getAttribute(IMarker.SEVERITY, -1));
				}
			}
		}
		return worst;
	}

	@Override
	public void resourceChanged(IResourceChangeEvent event) {
		IMarkerDelta[] changes = event.findMarkerDeltas(IMarker.PROBLEM, true);
		if (changes.length > 0) {
			PlatformUI.getWorkbench().getDisplay().asyncExec(() -> fireLabelProviderChanged(new LabelProviderChangedEvent(this)));
		}
	}

	@Override
	public void dispose() {
		ResourcesPlugin.getWorkspace().removeResourceChangeListener(this);
		super.dispose();
	}
}
