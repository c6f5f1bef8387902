package org.soma.ui.properties;

import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.IAction;
import org.eclipse.swt.widgets.Control;
import org.soma.ui.handlers.EditAction;

/** A tab of the Properties view. It is told only of what it {@linkplain TabKind#appliesTo applies to}, and only while it is seen. */
interface PropertyTab {

	Control control();

	/** Shows other elements. */
	void show(List<? extends EObject> elements);

	/** The elements are the same, and something in their documents has changed. What is being typed stays. */
	void refresh();

	/** What commands of the workbench mean while the tab is seen, by the {@linkplain EditAction#id() ids} of action bars. */
	default Map<String, IAction> actions() {
		return Map.of();
	}
}
