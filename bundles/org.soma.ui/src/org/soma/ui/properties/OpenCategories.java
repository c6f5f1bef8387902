package org.soma.ui.properties;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.swt.SWT;
import org.eclipse.swt.events.TreeListener;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;

/**
 * Keeps the categories of a property sheet open but for those that the user closed. The platform opens a category when it
 * first shows it, and forgets that with the next selection that lacks it.
 */
final class OpenCategories {

	private final Tree tree;
	private final Set<String> closed = new HashSet<>();
	private List<String> shown = List.of();
	private boolean opening;

	OpenCategories(Tree tree) {
		this.tree = tree;
		tree.addTreeListener(TreeListener.treeCollapsedAdapter(event -> {
			// GTK also tells of rows that close because they go.
			if (tree.isFocusControl()) {
				closed.add(((TreeItem) event.item).getText());
			}
		}));
		tree.addTreeListener(TreeListener.treeExpandedAdapter(event -> {
			if (!opening) {
				closed.remove(((TreeItem) event.item).getText());
			}
		}));
	}

	/** Shows the first category, whatever the one before was scrolled to. */
	void scrollToTop() {
		if (tree.getItemCount() > 0) {
			tree.setTopItem(tree.getItem(0));
		}
	}

	/** To be called when the rows have changed; does nothing where there are the same categories as before. */
	void open() {
		List<String> names = Arrays.stream(tree.getItems()).map(TreeItem::getText).toList();
		if (names.equals(shown)) {
			return;
		}
		shown = names;
		opening = true;
		for (TreeItem item : tree.getItems()) {
			if (item.getItemCount() > 0 && !closed.contains(item.getText())) {
				// The rows of a category are made when it is opened by hand.
				Event event = new Event();
				event.item = item;
				tree.notifyListeners(SWT.Expand, event);
				// An item that took the place of another one believes to be open and is not.
				item.setExpanded(false);
				item.setExpanded(true);
			}
		}
		opening = false;
	}
}
