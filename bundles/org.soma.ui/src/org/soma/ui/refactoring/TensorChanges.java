package org.soma.ui.refactoring;

import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.soma.ui.documents.Companions;

/** What the three participants have in common. */
final class TensorChanges {

	static final String NAME = "Tensors of networks";

	private TensorChanges() {
	}

	/** The tensor file that belongs to what is renamed, moved or deleted. */
	static Optional<IFile> tensors(Object element) {
		return element instanceof IFile file ? Companions.tensors(file).filter(IFile::exists) : Optional.empty();
	}
}
