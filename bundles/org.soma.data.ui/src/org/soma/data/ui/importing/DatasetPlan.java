package org.soma.data.ui.importing;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

import org.soma.data.Choices;
import org.soma.data.DataException;
import org.soma.data.NewDataset;
import org.soma.data.Remedies;
import org.soma.model.Dataset;
import org.soma.model.Split;

/**
 * What a dataset is to be made of, as the pages of the wizard say. Immutable, so that it can be carried out in the
 * background.
 *
 * @param data the file or folder that holds the rows; null where a generator makes them
 * @param generator its id, or null
 * @param settings of the source: how the file is read, or the generator's parameters
 * @param count how many rows to generate; 0 for as many as usual
 * @param split null where the usual one will do
 * @param choices what to do about findings
 */
record DatasetPlan(Path data, String generator, Map<String, String> settings, int count, Split split, Choices choices) {

	DatasetPlan {
		settings = Map.copyOf(settings);
	}

	/** The file alone, to look at it. */
	static DatasetPlan of(Path data, Map<String, String> settings) {
		return new DatasetPlan(data, null, settings, 0, null, Choices.NONE);
	}

	/** The same from another place. */
	DatasetPlan from(Path copy) {
		return new DatasetPlan(copy, generator, settings, count, split, choices);
	}

	/**
	 * The dataset. Reads the beginning of the file.
	 *
	 * @param file where it will be saved
	 */
	Dataset dataset(Path file) throws DataException {
		NewDataset recipe = data != null ? NewDataset.read(file, data) : NewDataset.generated(file, generator);
		new TreeMap<>(settings).forEach(recipe::setting);
		if (count > 0) {
			recipe.count(count);
		}
		if (split != null) {
			recipe.order(split.getOrder()).seed(split.getSeed());
		}
		Dataset dataset = recipe.make();
		if (split != null) {
			dataset.setSplit(split);
		}
		Remedies.apply(dataset, choices);
		return dataset;
	}
}
