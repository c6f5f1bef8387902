package org.soma.data.ui.importing;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.TransferData;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.navigator.CommonDropAdapter;
import org.eclipse.ui.navigator.CommonDropAdapterAssistant;

/** A data file that is dropped on the explorer opens the import wizard; other files are copied as ever. */
public final class DataDrop extends CommonDropAdapterAssistant {

	@Override
	public boolean isSupportedType(TransferData type) {
		return FileTransfer.getInstance().isSupportedType(type);
	}

	@Override
	public IStatus validateDrop(Object target, int operation, TransferData type) {
		// What the files are is known only when they are dropped.
		return FileTransfer.getInstance().isSupportedType(type) ? Status.OK_STATUS : Status.CANCEL_STATUS;
	}

	@Override
	public IStatus handleDrop(CommonDropAdapter adapter, DropTargetEvent event, Object target) {
		Optional<Path> file = event.data instanceof String[] names ? data(names) : Optional.empty();
		if (file.isEmpty()) {
			return Status.CANCEL_STATUS;
		}
		// The file stays where it is, whatever the desktop thinks of moving it.
		event.detail = DND.DROP_COPY;
		Shell shell = getShell();
		shell.getDisplay().asyncExec(() -> open(shell, file.get(), target));
		return Status.OK_STATUS;
	}

	/** Opens the wizard on a file, with the place where it was dropped as the target. */
	static void open(Shell shell, Path file, Object target) {
		IResource resource = Adapters.adapt(target, IResource.class);
		boolean somewhere = resource != null && !resource.equals(ResourcesPlugin.getWorkspace().getRoot());
		ImportDataWizard wizard = new ImportDataWizard(file);
		wizard.init(PlatformUI.getWorkbench(), somewhere ? new StructuredSelection(resource) : StructuredSelection.EMPTY);
		new WizardDialog(shell, wizard).open();
	}

	/** A single file or folder of a kind that the wizard reads. */
	private static Optional<Path> data(String[] names) {
		return names.length != 1 ? Optional.empty() : Optional.of(Path.of(names[0])).filter(DataDrop::isData);
	}

	static boolean isData(Path file) {
		String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
		return Files.isDirectory(file) || name.matches(".*\\.(csv|tsv|npy)(\\.gz)?|.*(idx\\d|ubyte).*");
	}
}
