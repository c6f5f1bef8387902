package org.soma.ui.explorer;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.DropTargetListener;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWizard;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.wizards.IWizardDescriptor;

/**
 * A data file that is dropped on the explorer opens the wizard that imports it; all else is left to the platform, which
 * would ask whether to copy it.
 */
final class DroppedData implements DropTargetListener {

	private static final String WIZARD = "org.soma.data.ui.importing.data";

	private final TreeViewer viewer;
	private final DropTargetListener platform;

	private DroppedData(TreeViewer viewer, DropTargetListener platform) {
		this.viewer = viewer;
		this.platform = platform;
	}

	static void install(TreeViewer viewer) {
		DropTarget target = (DropTarget) viewer.getControl().getData(DND.DROP_TARGET_KEY);
		for (DropTargetListener platform : target.getDropListeners()) {
			target.removeDropListener(platform);
			target.addDropListener(new DroppedData(viewer, platform));
		}
	}

	@Override
	public void drop(DropTargetEvent event) {
		Optional<Path> file = FileTransfer.getInstance().isSupportedType(event.currentDataType) && event.data instanceof String[] names
				? data(names)
				: Optional.empty();
		Optional<IWizardDescriptor> wizard = Optional.ofNullable(PlatformUI.getWorkbench().getImportWizardRegistry().findWizard(WIZARD));
		if (file.isEmpty() || wizard.isEmpty()) {
			platform.drop(event);
			return;
		}
		// The file stays where it is, whatever the desktop thinks of moving it.
		event.detail = DND.DROP_COPY;
		IResource place = event.item == null ? null : Adapters.adapt(event.item.getData(), IResource.class);
		Shell shell = viewer.getControl().getShell();
		shell.getDisplay().asyncExec(() -> open(shell, wizard.get(), file.get(), place));
	}

	/** The wizard finds the file, and the place that it is dropped on, in its selection. */
	private static void open(Shell shell, IWizardDescriptor descriptor, Path file, IResource place) {
		List<Object> selection = new ArrayList<>();
		if (place != null) {
			selection.add(place);
		}
		selection.add(file);
		try {
			IWorkbenchWizard wizard = descriptor.createWizard();
			wizard.init(PlatformUI.getWorkbench(), new StructuredSelection(selection));
			new WizardDialog(shell, wizard).open();
		} catch (CoreException e) {
			ILog.get().log(e.getStatus());
		}
	}

	/** A single file or folder of a kind that can be learned from. */
	private static Optional<Path> data(String[] names) {
		return names.length != 1 ? Optional.empty() : Optional.of(Path.of(names[0])).filter(DroppedData::isData);
	}

	private static boolean isData(Path file) {
		String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
		return Files.isDirectory(file) || name.matches(".*\\.(csv|tsv|npy)(\\.gz)?|.*(idx\\d|ubyte).*");
	}

	@Override
	public void dragEnter(DropTargetEvent event) {
		platform.dragEnter(event);
	}

	@Override
	public void dragLeave(DropTargetEvent event) {
		platform.dragLeave(event);
	}

	@Override
	public void dragOperationChanged(DropTargetEvent event) {
		platform.dragOperationChanged(event);
	}

	@Override
	public void dragOver(DropTargetEvent event) {
		platform.dragOver(event);
	}

	@Override
	public void dropAccept(DropTargetEvent event) {
		platform.dropAccept(event);
	}
}
