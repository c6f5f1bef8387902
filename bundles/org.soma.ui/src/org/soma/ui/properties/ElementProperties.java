package org.soma.ui.properties;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.emf.edit.provider.IItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.IItemPropertySource;
import org.eclipse.ui.views.properties.IPropertyDescriptor;
import org.eclipse.ui.views.properties.IPropertySource2;
import org.soma.model.Node;
import org.soma.model.SomaPackage.Literals;

/**
 * What the Properties view shows of one element, or of several what they have in common. A change is one step of the
 * document's history, however many elements it is of.
 */
public final class ElementProperties implements IPropertySource2 {

	private final List<EObject> elements;
	private final Consumer<String> refused;
	private Map<Object, PropertyRow> rows = Map.of();

	/**
	 * @param elements at least one, all in open documents
	 * @param refused is told in one sentence why a value was not taken
	 */
	public ElementProperties(List<? extends EObject> elements, Consumer<String> refused) {
		this.elements = List.copyOf(elements);
		this.refused = refused;
	}

	/** Whether there is anything to show of the object. */
	public static boolean has(Object object) {
		return object instanceof EObject element && source(element).isPresent();
	}

	/** The rows of some properties, by their ids; values can be set there from now on. */
	List<PropertyRow> rows(Predicate<String> wanted) {
		getPropertyDescriptors();
		return rows.values().stream().filter(row -> wanted.test(row.property().id())).toList();
	}

	@Override
	public IPropertyDescriptor[] getPropertyDescriptors() {
		rows = rows().stream().collect(Collectors.toMap(PropertyRow::getId, Function.identity(), (one, other) -> one, LinkedHashMap::new));
		return rows.values().toArray(IPropertyDescriptor[]::new);
	}

	private List<PropertyRow> rows() {
		List<Property> properties = new ArrayList<>(properties(elements.get(0)));
		for (EObject other : elements.subList(1, elements.size())) {
			Map<String, Property> theirs = properties(other).stream().collect(Collectors.toMap(Property::id, Function.identity()));
			// Of a neuron and a layer both have a type, but not from the same list.
			properties.removeIf(property -> !theirs.containsKey(property.id())
					|| !property.choices(elements.get(0)).equals(theirs.get(property.id()).choices(other)));
		}
		return properties.stream().map(property -> new PropertyRow(property, elements)).toList();
	}

	private List<Property> properties(EObject element) {
		List<Property> declared = Settings.declared(element);
		List<Property> properties = new ArrayList<>();
		for (IItemPropertyDescriptor descriptor : source(element).orElseThrow().getPropertyDescriptors(element)) {
			boolean known = declared.stream().anyMatch(setting -> setting.id().equals(descriptor.getId(element)));
			boolean ofOne = descriptor.getFeature(element) == Literals.ELEMENT__NAME || descriptor.getFeature(element) == Literals.COLUMN__NAME;
			if (!known && (elements.size() == 1 || !ofOne)) {
				properties.add(property(descriptor, element));
			}
		}
		properties.addAll(declared);
		if (element instanceof Node) {
			properties.addAll(ShapeProperty.BOTH);
		}
		return properties;
	}

	private static Property property(IItemPropertyDescriptor descriptor, EObject element) {
		String id = descriptor.getId(element);
		if (id.startsWith(Settings.ID)) {
			return new UnknownSetting(id.substring(Settings.ID.length()));
		}
		AttributeProperty attribute = new AttributeProperty(descriptor, element);
		return descriptor.getFeature(element) == Literals.LAYER__SHAPE ? new LayerSizeProperty(attribute) : attribute;
	}

	@Override
	public Object getPropertyValue(Object id) {
		return rows.containsKey(id) ? rows.get(id).text() : null;
	}

	@Override
	public void setPropertyValue(Object id, Object value) {
		PropertyRow row = rows.get(id);
		if (row != null && value instanceof String text && !text.equals(row.text())) {
			String problem = row.problem(text);
			if (problem != null) {
				refused.accept(problem);
			} else {
				execute("Set " + row.getDisplayName().toLowerCase(), (domain, its) -> row.property().changes(domain,
						its.stream().filter(element -> !text.equals(row.property().text(element))).toList(), text));
			}
		}
	}

	@Override
	public boolean isPropertyResettable(Object id) {
		return rows.containsKey(id) && elements.stream().anyMatch(element -> rows.get(id).property().reset(domain(element), element).isPresent());
	}

	@Override
	public boolean isPropertySet(Object id) {
		return isPropertyResettable(id);
	}

	@Override
	public void resetPropertyValue(Object id) {
		PropertyRow row = rows.get(id);
		if (row != null) {
			execute("Reset " + row.getDisplayName().toLowerCase(),
					(domain, its) -> its.stream().flatMap(element -> row.property().reset(domain, element).stream()).toList());
		}
	}

	/** Elements of several documents have a step in the history of each. */
	private void execute(String verb, BiFunction<EditingDomain, List<EObject>, List<Command>> change) {
		Map<EditingDomain, List<Command>> changes = new LinkedHashMap<>();
		try {
			elements.stream().collect(Collectors.groupingBy(ElementProperties::domain, LinkedHashMap::new, Collectors.toList()))
					.forEach((domain, its) -> changes.put(domain, change.apply(domain, its)));
		} catch (IllegalArgumentException e) {
			refused.accept(e.getMessage());
			return;
		}
		changes.values().removeIf(List::isEmpty);
		changes.forEach((domain, commands) -> domain.getCommandStack().execute(commands.size() == 1 ? commands.get(0)
				: new CompoundCommand(verb + " of " + commands.size() + " elements", verb, commands)));
	}

	@Override
	public Object getEditableValue() {
		return elements.get(0);
	}

	private static EditingDomain domain(EObject element) {
		return AdapterFactoryEditingDomain.getEditingDomainFor(element);
	}

	private static Optional<IItemPropertySource> source(EObject element) {
		return domain(element) instanceof AdapterFactoryEditingDomain domain
				? Optional.ofNullable((IItemPropertySource) domain.getAdapterFactory().adapt(element, IItemPropertySource.class))
				: Optional.empty();
	}
}
