package org.soma.testing.ui;

import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.Accessible;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.accessibility.AccessibleListener;
import org.eclipse.swt.custom.CCombo;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;

/** What a screen reader says of controls. SWT keeps it to itself, so it is looked up where SWT does. */
public final class AccessibleNames {

	private AccessibleNames() {
	}

	/** The controls in a part of the window that can be seen, can take the focus and have no name. */
	public static List<String> missing(Composite parent) {
		List<String> missing = new ArrayList<>();
		for (Control control : Widgets.all(parent)) {
			if (control.isVisible() && control.isEnabled() && takesFocus(control) && name(control).isBlank()) {
				missing.add(describe(control));
			}
		}
		return missing;
	}

	private static String describe(Control control) {
		StringBuilder path = new StringBuilder();
		for (Control each = control; each != null && path.length() < 160; each = each.getParent()) {
			path.append(each == control ? "" : " in ").append(each.getClass().getSimpleName());
		}
		return path.toString();
	}

	private static boolean takesFocus(Control control) {
		boolean drawn = control instanceof Canvas && !(control instanceof StyledText) && !(control instanceof CCombo);
		if (drawn) {
			return (control.getStyle() & SWT.NO_FOCUS) == 0 && control.getListeners(SWT.KeyDown).length > 0;
		}
		return control instanceof Text || control instanceof StyledText || control instanceof Button || control instanceof Combo
				|| control instanceof CCombo || control instanceof Spinner || control instanceof Link || control instanceof Tree
				|| control instanceof Table || control instanceof org.eclipse.swt.widgets.List;
	}

	/** The name of a control, or of something that it draws itself; empty where it has none. */
	public static String name(Control control, int child) {
		AccessibleEvent event = new AccessibleEvent(control);
		event.childID = child;
		for (Object listener : (List<?>) read(control.getAccessible(), "accessibleListeners", List.of())) {
			((AccessibleListener) listener).getName(event);
		}
		return event.result == null ? "" : event.result;
	}

	private static String name(Control control) {
		String told = name(control, ACC.CHILDID_SELF);
		if (!told.isBlank()) {
			return told;
		}
		return switch (control) {
		case Button button -> button.getText();
		case Link link -> link.getText();
		default -> label(control);
		};
	}

	/** Of the label before it, which SWT relates with it. */
	private static String label(Control control) {
		for (Object relation : (List<?>) read(control.getAccessible(), "relations", List.of())) {
			Accessible target = (Accessible) read(relation, "target", null);
			if (((int) read(relation, "type", 0)) == ACC.RELATION_LABELLED_BY && target.getControl() instanceof Label label) {
				return label.getText();
			}
		}
		return "";
	}

	private static Object read(Object owner, String name, Object usual) {
		try {
			Field field = owner.getClass().getDeclaredField(name);
			field.setAccessible(true);
			Object value = field.get(owner);
			return value == null ? usual : value;
		} catch (ReflectiveOperationException e) {
			throw new AssertionError("this SWT keeps names elsewhere: " + e.getMessage(), e);
		}
	}
}
