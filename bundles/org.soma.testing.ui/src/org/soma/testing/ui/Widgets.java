package org.soma.testing.ui;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.PlatformUI;

/** Finds what is on the screen. */
public final class Widgets {

	private Widgets() {
	}

	/** The shell whose title contains a text, waited for. */
	public static Shell shell(String title) {
		Wait.until("a window '" + title + "' is open", () -> find(title).isPresent());
		return find(title).orElseThrow();
	}

	/** The shell whose title contains a text, if it stands on the screen now. */
	public static Optional<Shell> find(String title) {
		return Arrays.stream(Display.getCurrent().getShells())
				.filter(shell -> !shell.isDisposed() && shell.isVisible() && shell.getText().contains(title)).findFirst();
	}

	/** Closes every window but the workbench's and tells their titles. */
	static List<String> closeDialogs() {
		Shell window = PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell();
		List<String> titles = new ArrayList<>();
		for (Shell shell : Display.getCurrent().getShells()) {
			if (!shell.isDisposed() && shell != window && shell.isVisible()) {
				titles.add(shell.getText());
				shell.close();
			}
		}
		return titles;
	}

	public static Button button(Composite parent, String text) {
		return find(parent, Button.class, button -> button.getText().replace("&", "").contains(text))
				.orElseThrow(() -> new AssertionError("there is no button '" + text + "'"));
	}

	/** The button of a toolbar of the window whose tooltip begins with a name. */
	public static ToolItem tool(String name) {
		Predicate<ToolItem> isNamed = item -> item.getToolTipText() != null && item.getToolTipText().startsWith(name);
		Shell window = PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell();
		return all(window).stream().filter(ToolBar.class::isInstance).flatMap(bar -> Arrays.stream(((ToolBar) bar).getItems())).filter(isNamed)
				.findFirst().orElseThrow(() -> new AssertionError("there is no button '" + name + "' in a toolbar"));
	}

	/** The control of a class behind the label with this text. */
	public static <T extends Control> T labelled(Composite parent, Class<T> type, String label) {
		List<Control> all = all(parent);
		int from = -1;
		for (int i = 0; i < all.size(); i++) {
			if (all.get(i) instanceof Label text && text.getText().replace("&", "").startsWith(label)) {
				from = i;
			} else if (from >= 0 && type.isInstance(all.get(i))) {
				return type.cast(all.get(i));
			}
		}
		throw new AssertionError("there is no " + type.getSimpleName() + " labelled '" + label + "'");
	}

	public static <T extends Control> Optional<T> find(Composite parent, Class<T> type, Predicate<T> wanted) {
		return all(parent).stream().filter(type::isInstance).map(type::cast).filter(wanted).findFirst();
	}

	/** The item at the end of a path of texts' beginnings, each level opened and waited for. */
	public static TreeItem item(Tree tree, String... path) {
		TreeItem item = null;
		for (String text : path) {
			TreeItem parent = item;
			if (parent != null && !parent.getExpanded()) {
				expand(parent);
			}
			Wait.until("there is '" + text + "' in the tree, below " + (parent == null ? "its root" : parent.getText()),
					() -> child(tree, parent, text).isPresent());
			item = child(tree, parent, text).orElseThrow();
		}
		return item;
	}

	/** Opens an item as its user does: selects it and presses the right arrow. */
	private static void expand(TreeItem item) {
		User.click(item);
		User.press("Right");
		Wait.until("'" + item.getText() + "' is open", () -> item.isDisposed() || item.getExpanded());
	}

	private static Optional<TreeItem> child(Tree tree, TreeItem parent, String text) {
		TreeItem[] items = parent == null ? tree.getItems() : parent.isDisposed() ? new TreeItem[0] : parent.getItems();
		return Arrays.stream(items).filter(item -> name(item).startsWith(text)).findFirst();
	}

	/** A file with changes that are not saved has a star before its name. */
	private static String name(TreeItem item) {
		return item.getText().replaceFirst("^\\*\\s*", "");
	}

	static List<Control> all(Composite parent) {
		List<Control> controls = new ArrayList<>();
		for (Control child : parent.getChildren()) {
			controls.add(child);
			if (child instanceof Composite composite) {
				controls.addAll(all(composite));
			}
		}
		return controls;
	}
}
