package org.soma.ui.documents;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.IPath;
import org.soma.model.resource.DocumentKind;
import org.soma.model.resource.SomaResource;

/** The file with a network's tensors, which belongs to the network: where one goes the other goes too. */
public final class Companions {

	private Companions() {
	}

	/** Whether the file is a network, dataset or training, by its name. */
	public static boolean isDocument(IFile file) {
		return DocumentKind.of(Path.of(file.getName())).isPresent();
	}

	/** Where the tensors of a network are or would be; nothing for a file that is no network. */
	public static Optional<IFile> tensors(IFile file) {
		return DocumentKind.of(Path.of(file.getName())).filter(DocumentKind.NETWORK::equals)
				.map(kind -> withExtension(file, SomaResource.TENSORS));
	}

	/** The network that a tensor file would belong to; nothing for a file of another kind. */
	public static Optional<IFile> network(IFile file) {
		return SomaResource.TENSORS.equals(file.getFileExtension())
				? Optional.of(withExtension(file, DocumentKind.NETWORK.extension()))
				: Optional.empty();
	}

	private static IFile withExtension(IFile file, String extension) {
		IPath path = file.getFullPath().removeFileExtension().addFileExtension(extension);
		return file.getWorkspace().getRoot().getFile(path);
	}
}
