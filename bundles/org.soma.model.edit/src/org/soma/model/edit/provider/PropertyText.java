package org.soma.model.edit.provider;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.soma.model.SomaPackage.Literals;

/** What the property sheet says of an attribute, for all attributes that it shows. */
record PropertyText(String label, String category, String help) {

	static final String GENERAL = "General";
	static final String VALUES = "Values";
	static final String PLACE = "Place";
	static final String SETTINGS = "Settings";

	private static final Map<EStructuralFeature, PropertyText> ALL = new HashMap<>();

	static {
		general(Literals.ELEMENT__ID, "Id", "Names the element in files, tensors and runs; it never changes.");
		general(Literals.ELEMENT__NAME, "Name", "What the element is called on screen; without one it goes by its id.");
		general(Literals.NODE__TYPE, "Type", "The neuron or layer type in the catalog.");
		general(Literals.NODE__ACTIVATION, "Activation", "The function that turns the weighted sum into the output.");
		place(Literals.NODE__X, "X", "How far right the node stands, in pixels at 100%.");
		place(Literals.NODE__Y, "Y", "How far down the node stands, in pixels at 100%.");
		values(Literals.NEURON__BIAS, "Bias", "What is added to the weighted sum of the inputs.");
		values(Literals.NEURON__BIAS_FROZEN, "Bias frozen", "A frozen bias keeps its value while the network learns.");
		general(Literals.LAYER__SHAPE, "Shape", "How many units the layer has in each dimension, such as 16 or 28x28.");
		general(Literals.PARAMETER__NAME, "Name", "What the layer's type calls the parameter.");
		values(Literals.PARAMETER__VALUES, "Values", "The shape of the values; they lie in the safetensors file.");
		values(Literals.PARAMETER__FROZEN, "Frozen", "How many values keep still while the network learns.");
		general(Literals.LINK__ID, "Id", "Follows from the ends and the delay.");
		general(Literals.LINK__DELAY, "Delay", "Time steps until a value arrives: 0 is feed-forward, 1 or more recurrent.");
		values(Literals.SYNAPSE__WEIGHT, "Weight", "What the source's output is multiplied by on its way to the target.");
		values(Literals.SYNAPSE__FROZEN, "Frozen", "A frozen weight keeps its value while the network learns.");
		values(Literals.PROJECTION__WEIGHTS, "Weights", "The shape of the weights, source units by target units.");
		values(Literals.PROJECTION__CONNECTED, "Connected", "How many of the possible connections exist; with no mask all do.");
		values(Literals.PROJECTION__FROZEN, "Frozen", "How many weights keep still while the network learns.");
		place(Literals.GROUP__ARRANGEMENT, "Arrangement", "Whether the members stand in a column, a row or a grid.");
		place(Literals.GROUP__COLUMNS, "Columns", "How many columns a grid has.");
		place(Literals.GROUP__COLLAPSED, "Collapsed", "A collapsed group is drawn as one box.");
		general(Literals.NOTE__TEXT, "Text", "What the note says.");
		place(Literals.NOTE__X, "X", "How far right the note stands, in pixels at 100%.");
		place(Literals.NOTE__Y, "Y", "How far down the note stands, in pixels at 100%.");
		place(Literals.NOTE__WIDTH, "Width", "How wide the note is, in pixels at 100%.");
		place(Literals.NOTE__HEIGHT, "Height", "How high the note is, in pixels at 100%.");
		general(Literals.DATASET__SAMPLE_SHAPE, "Sample shape", "The shape of one sample, such as 28x28; empty for plain columns.");
		general(Literals.SOURCE__FILE, "File", "A file or folder with rows, relative to the dataset's own.");
		general(Literals.SOURCE__GENERATOR, "Generator", "The generator in the catalog that makes the rows.");
		values(Literals.SOURCE__COUNT, "Count", "How many rows are made, or read at most; 0 for as many as are usual or there.");
		values(Literals.SOURCE__SEED, "Seed", "The same seed generates the same rows.");
		values(Literals.SOURCE__PART, "Part", "The part of the split that all rows from here belong to; any leaves it to the split.");
		general(Literals.COLUMN__NAME, "Name", "What the column is called in the file.");
		general(Literals.COLUMN__ROLE, "Role", "Whether the column is an input, a target or ignored.");
		general(Literals.COLUMN__KIND, "Kind", "Whether the values are numbers or categories.");
		values(Literals.COLUMN__SCALING, "Scaling", "How values are brought to a range that networks learn well from.");
		values(Literals.COLUMN__FACTOR, "Factor", "What values are multiplied by where the scaling is a fixed factor.");
		values(Literals.COLUMN__MISSING, "Missing", "What stands in for an empty cell: a value, or mean; without it an empty cell is a mistake.");
		general(Literals.COLUMN__NODE, "Node", "The id of the node that the column feeds or checks; empty where the order decides.");
		values(Literals.SPLIT__TRAIN, "Train", "The share of rows to learn from, 0 to 1; the three shares sum to 1.");
		values(Literals.SPLIT__VALIDATION, "Validation", "The share of rows to watch the training with, 0 to 1.");
		values(Literals.SPLIT__TEST, "Test", "The share of rows that is kept for the final test, 0 to 1.");
		general(Literals.SPLIT__ORDER, "Order", "Whether rows are shuffled, kept in order or drawn evenly from each class.");
		general(Literals.SPLIT__SEED, "Seed", "The same seed shuffles the same way again.");
		general(Literals.SPLIT__TRAIN_ROWS, "Train rows", "Rows put here by hand, such as 1-100,205; the shares divide the others.");
		general(Literals.SPLIT__VALIDATION_ROWS, "Validation rows", "Rows put here by hand, such as 1-100,205.");
		general(Literals.SPLIT__TEST_ROWS, "Test rows", "Rows put here by hand, such as 1-100,205.");
		general(Literals.TRAINING__NETWORK, "Network", "The network's file, relative to the training's own.");
		general(Literals.TRAINING__DATASET, "Dataset", "The dataset's file, relative to the training's own.");
		general(Literals.TRAINING__OBJECTIVE, "Objective", "Whether the network learns numbers or classes.");
		values(Literals.TRAINING__RATE, "Rate", "How far one step moves the weights; too large diverges, too small is slow.");
		values(Literals.TRAINING__EPOCHS, "Epochs", "How often the network sees all training rows.");
		values(Literals.TRAINING__BATCH, "Batch", "How many rows one step learns from.");
		values(Literals.TRAINING__WEIGHT_SEED, "Weight seed", "The same seed gives the same initial weights. Another one counts from the next Reset, which draws them with it.");
		values(Literals.TRAINING__ORDER_SEED, "Order seed", "The same seed gives the same order of rows.");
		values(Literals.TRAINING__DROPOUT_SEED, "Dropout seed", "The same seed drops the same units.");
		general(Literals.CHOICE__TYPE, "Type", "The entry of the catalog that was chosen.");
	}

	/** The text of an attribute, or null where the property sheet does not show it. */
	static PropertyText of(EStructuralFeature feature) {
		return ALL.get(feature);
	}

	boolean multiLine() {
		return this == ALL.get(Literals.NOTE__TEXT);
	}

	private static void general(EAttribute feature, String label, String help) {
		ALL.put(feature, new PropertyText(label, GENERAL, help));
	}

	private static void values(EAttribute feature, String label, String help) {
		ALL.put(feature, new PropertyText(label, VALUES, help));
	}

	private static void place(EAttribute feature, String label, String help) {
		ALL.put(feature, new PropertyText(label, PLACE, help));
	}
}
