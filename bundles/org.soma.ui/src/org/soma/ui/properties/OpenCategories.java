package org.soma.ui.properties;

import java.util.HashSet;
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
	private boolean opening;

	OpenCategories(Tree tree) {
		this.tree = tree;
		tree.addTreeListener(TreeListener.treeCollapsedAdapter(event -> closed.add(((TreeItem) event.item).getText())));
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

	void open() {
		opening = true;
		for (TreeItem item : tree.getItems()) {
			if (item.getItemCount() > 0 && !item.getExpanded() && !closed.contains(item.getText())) {
				// The rows of a category are made when it is opened by hand.
				Event event = new Event();
				event.item = item;
				tree.notifyListeners(SWT.Expand, event);
				item.setExpanded(true);
			}
		}
		opening = false;
	}
}
