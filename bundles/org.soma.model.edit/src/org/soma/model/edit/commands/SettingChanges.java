package org.soma.model.edit.commands;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.common.util.EMap;
import org.eclipse.emf.ecore.EObject;
import org.soma.model.Choice;
import org.soma.model.Node;
import org.soma.model.SomaFactory;
import org.soma.model.SomaPackage.Literals;
import org.soma.model.Source;

/** What has to change when one entry of the settings changes, comes or goes. */
final class SettingChanges {

	private SettingChanges() {
	}

	/** The settings of an element, where its kind has any. */
	static Optional<EMap<String, String>> settings(EObject owner) {
		return switch (owner) {
		case Node node -> Optional.of(node.getSettings());
		case Source source -> Optional.of(source.getSettings());
		case Choice choice -> Optional.of(choice.getSettings());
		default -> Optional.empty();
		};
	}

	/** Exchanges the entry instead of its value, so that who listens to the owner hears of it. */
	static List<Change> of(EMap<String, String> settings, String key, String value) {
		List<Change> changes = new ArrayList<>();
		int index = settings.indexOfKey(key);
		if (index >= 0) {
			changes.add(new Removal<>(settings, Set.of(settings.get(index))));
		}
		if (value != null) {
			changes.add(Insertion.at(settings, index >= 0 ? index : settings.size(), entry(key, value)));
		}
		return changes;
	}

	@SuppressWarnings("unchecked")
	private static Map.Entry<String, String> entry(String key, String value) {
		EObject entry = SomaFactory.eINSTANCE.create(Literals.SETTING);
		entry.eSet(Literals.SETTING__KEY, key);
		entry.eSet(Literals.SETTING__VALUE, value);
		return (Map.Entry<String, String>) entry;
	}
}
