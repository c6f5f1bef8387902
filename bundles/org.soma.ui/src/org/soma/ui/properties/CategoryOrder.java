package org.soma.ui.properties;

import java.util.List;

import org.eclipse.ui.views.properties.IPropertySheetEntry;
import org.eclipse.ui.views.properties.PropertySheetSorter;

/** Categories from what matters most to what matters least; within one the properties stand as they come. */
final class CategoryOrder extends PropertySheetSorter {

	private static final List<String> ORDER = List.of("Values", "General", "Settings", "Place", "Size");

	@Override
	public int compare(IPropertySheetEntry one, IPropertySheetEntry other) {
		return 0;
	}

	@Override
	public int compareCategories(String one, String other) {
		int byOrder = Integer.compare(place(one), place(other));
		return byOrder != 0 ? byOrder : super.compareCategories(one, other);
	}

	private static int place(String category) {
		int place = ORDER.indexOf(category);
		return place < 0 ? ORDER.size() : place;
	}
}
