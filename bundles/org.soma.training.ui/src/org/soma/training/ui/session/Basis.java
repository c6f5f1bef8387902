package org.soma.training.ui.session;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.ui.PlatformUI;
import org.soma.catalog.Catalog;
import org.soma.catalog.NodeRole;
import org.soma.model.Dataset;
import org.soma.model.Network;
import org.soma.model.SomaFactory;
import org.soma.model.edit.ModelDocument;

/**
 * All that rows are prepared by, copied at one moment: nobody edits it while they are read.
 *
 * @param ends the inputs and outputs of the network, and nothing between
 */
record Basis(Dataset dataset, Network ends) {

	/** That of open documents as they stand now. Any thread but that of the documents, which is waited for. */
	static Basis of(ModelDocument dataset, ModelDocument network) {
		Basis[] copied = new Basis[1];
		PlatformUI.getWorkbench().getDisplay().syncExec(() -> copied[0] = copy(dataset, network));
		return copied[0];
	}

	private static Basis copy(ModelDocument dataset, ModelDocument network) {
		Network ends = SomaFactory.eINSTANCE.createNetwork();
		((Network) network.getModel()).getNodes().stream().filter(node -> Catalog.get().type(node.getType())
				.filter(type -> type.role() == NodeRole.INPUT || type.role() == NodeRole.OUTPUT).isPresent())
				.forEach(node -> ends.getNodes().add(EcoreUtil.copy(node)));
		return new Basis(EcoreUtil.copy((Dataset) dataset.getModel()), ends);
	}

	/** Whether the documents still are as they were. In the thread of the documents. */
	boolean holds(ModelDocument dataset, ModelDocument network) {
		Basis now = copy(dataset, network);
		return EcoreUtil.equals(now.dataset, this.dataset) && EcoreUtil.equals(now.ends, ends);
	}
}
