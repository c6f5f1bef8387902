package org.soma.catalog.build;

/** What layers and units are called: x, h or h1, h2 and so on, y. Scripts rely on these names. */
record LayerNames(int layers) {

	String symbol(int layer) {
		if (layer == 0) {
			return "x";
		}
		if (layer == layers - 1) {
			return "y";
		}
		return layers == 3 ? "h" : "h" + layer;
	}

	/** x1, h1, y1; or h2_1 where there are several hidden layers. */
	String unit(int layer, int index) {
		boolean numbered = layer > 0 && layer < layers - 1 && layers > 3;
		return symbol(layer) + (numbered ? "_" : "") + (index + 1);
	}

	String groupId(int layer) {
		return groupName(layer).replace(" ", "");
	}

	String groupName(int layer) {
		if (layer == 0) {
			return "inputs";
		}
		if (layer == layers - 1) {
			return "outputs";
		}
		return layers == 3 ? "hidden" : "hidden " + layer;
	}
}
