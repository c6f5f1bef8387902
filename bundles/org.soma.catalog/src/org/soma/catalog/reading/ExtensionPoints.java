package org.soma.catalog.reading;

/** The ids of the catalog's extension points and the names of their elements and attributes; the schemas explain them. */
public final class ExtensionPoints {

	public static final String CATALOG = "org.soma.catalog";

	public static final String NEURON_TYPES = CATALOG + ".neuronTypes";
	public static final String LAYER_TYPES = CATALOG + ".layerTypes";
	public static final String ACTIVATIONS = CATALOG + ".activations";
	public static final String INITIALIZERS = CATALOG + ".initializers";
	public static final String LOSSES = CATALOG + ".losses";
	public static final String OPTIMIZERS = CATALOG + ".optimizers";
	public static final String REGULARIZERS = CATALOG + ".regularizers";
	public static final String CLIPPINGS = CATALOG + ".clippings";
	public static final String SCHEDULES = CATALOG + ".schedules";
	public static final String STOP_RULES = CATALOG + ".stopRules";
	public static final String METRICS = CATALOG + ".metrics";
	public static final String GENERATORS = CATALOG + ".generators";

	static final String ID = "id";
	static final String NAME = "name";
	static final String HELP = "help";
	static final String FORMULA = "formula";
	static final String CATEGORY = "category";
	static final String ICON = "icon";
	static final String COLOUR = "colour";
	static final String CLASS = "class";

	static final String ROLE = "role";
	static final String ACTIVATION = "activation";
	static final String RECEIVES = "receives";
	static final String SENDS = "sends";
	static final String TENSOR = "tensor";

	static final String PARAMETER = "parameter";
	static final String KEY = "key";
	static final String LABEL = "label";
	static final String KIND = "kind";
	static final String DEFAULT = "default";
	static final String MINIMUM = "minimum";
	static final String MAXIMUM = "maximum";
	static final String CHOICES = "choices";

	private ExtensionPoints() {
	}
}
