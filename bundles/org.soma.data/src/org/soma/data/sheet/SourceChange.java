package org.soma.data.sheet;

import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EAttribute;
import org.soma.data.Fault;
import org.soma.model.Dataset;
import org.soma.model.Part;
import org.soma.model.SomaFactory;
import org.soma.model.Source;
import org.soma.model.Split;

/**
 * Makes one table of its own the source of a dataset whose rows came from elsewhere. Rows that were placed by the file they
 * came from are placed by hand from then on.
 */
final class SourceChange {

	private final Dataset dataset;
	private final List<Source> before;
	private final Split splitBefore;
	private final Source source = SomaFactory.eINSTANCE.createSource();
	private final Map<Part, BitSet> placed = new EnumMap<>(Part.class);
	private final Map<EAttribute, Object> handRows = new HashMap<>();

	SourceChange(DatasetSheet rows, String name) {
		dataset = rows.dataset();
		before = List.copyOf(dataset.getSources());
		splitBefore = dataset.getSplit();
		if (splitBefore != null) {
			HandRows.PARTS.stream().map(HandRows::feature).forEach(feature -> handRows.put(feature, splitBefore.eGet(feature)));
		}
		source.setFile(name);
		if (name.endsWith(".csv")) {
			source.getSettings().putAll(Map.of("delimiter", ",", "header", "yes", "decimal", "."));
		}
		if (rows.table().isPresent()) {
			before.get(0).getSettings().map().entrySet().stream().filter(each -> Fault.isSetting(each.getKey()))
					.forEach(each -> source.getSettings().put(each.getKey(), each.getValue()));
		}
		Sheet sheet = rows.sheet();
		int count = rows.isPlacedByFile() ? sheet.rows() : 0;
		for (int i = 0; i < count; i++) {
			Part part = rows.partByFile(Sheet.inFiles(sheet.row(i)));
			if (part != Part.ANY) {
				placed.computeIfAbsent(part, key -> new BitSet()).set(i);
			}
		}
	}

	/** @param name of the table that holds what is no picture */
	void setLabels(String name) {
		source.getSettings().put("labels", name);
	}

	void apply() {
		dataset.getSources().clear();
		dataset.getSources().add(source);
		if (placed.isEmpty()) {
			return;
		}
		if (splitBefore == null) {
			Split split = SomaFactory.eINSTANCE.createSplit();
			split.setTrain(1);
			split.setValidation(0);
			split.setTest(0);
			dataset.setSplit(split);
		}
		placed.forEach((part, rows) -> {
			for (Part each : HandRows.PARTS) {
				BitSet there = HandRows.of(dataset.getSplit(), each);
				if (each == part) {
					there.or(rows);
				} else {
					there.andNot(rows);
				}
				HandRows.set(dataset.getSplit(), each, there);
			}
		});
	}

	void revert() {
		dataset.getSources().clear();
		dataset.getSources().addAll(before);
		dataset.setSplit(splitBefore);
		handRows.forEach((feature, text) -> splitBefore.eSet(feature, text));
	}
}
