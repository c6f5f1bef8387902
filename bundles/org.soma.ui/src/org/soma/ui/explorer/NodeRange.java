package org.soma.ui.explorer;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;
import org.soma.model.Networks;

/**
 * Some of many children, so that a tree with thousands of them stays quick and can be overlooked.
 *
 * @param first the first child's number, from 0
 */
public record NodeRange(EObject parent, int first, int count) {

	/** Up to this many children stand in the tree without ranges. */
	static final int MOST_CHILDREN = 200;

	private static final int SIZE = 100;

	/** What stands in a tree under an element or a range of its children. */
	public static Object[] under(Object parent, Function<EObject, List<?>> childrenOf) {
		return switch (parent) {
		case NodeRange range -> range.children(childrenOf.apply(range.parent())).toArray();
		case EObject element -> of(element, childrenOf.apply(element));
		default -> new Object[0];
		};
	}

	/** The children themselves, or ranges of them where there are many. */
	private static Object[] of(EObject parent, List<?> children) {
		if (children.size() <= MOST_CHILDREN) {
			return children.toArray();
		}
		List<Object> ranges = new ArrayList<>();
		for (int first = 0; first < children.size(); first += SIZE) {
			ranges.add(new NodeRange(parent, first, Math.min(SIZE, children.size() - first)));
		}
		return ranges.toArray();
	}

	/** Where a child stands: in its parent, or in a range of the parent's. */
	public static Object parentOf(EObject child, EObject parent, List<?> siblings) {
		int index = siblings.size() <= MOST_CHILDREN ? -1 : siblings.indexOf(child);
		int first = index / SIZE * SIZE;
		return index < 0 ? parent : new NodeRange(parent, first, Math.min(SIZE, siblings.size() - first));
	}

	public List<?> children(List<?> all) {
		return all.subList(Math.min(first, all.size()), Math.min(first + count, all.size()));
	}

	public String label(List<?> all) {
		List<?> children = children(all);
		return children.isEmpty() ? "" : Networks.label((EObject) children.getFirst()) + " \u2026 " + Networks.label((EObject) children.getLast());
	}
}
