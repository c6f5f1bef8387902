package org.soma.ui.look;

import java.util.function.Supplier;

import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Control;

/** What a screen reader says of controls that have no text and no label of their own. */
public final class AccessibleName {

	private AccessibleName() {
	}

	public static void give(Control control, String name) {
		give(control, () -> name);
	}

	/** @param name asked for whenever it is to be said; the parts of a control keep theirs */
	public static void give(Control control, Supplier<String> name) {
		control.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				if (event.childID == ACC.CHILDID_SELF) {
					event.result = name.get();
				}
			}
		});
	}
}
