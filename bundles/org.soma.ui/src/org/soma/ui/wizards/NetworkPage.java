package org.soma.ui.wizards;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.soma.catalog.Activation;
import org.soma.catalog.Catalog;
import org.soma.catalog.ComponentDescriptor;
import org.soma.catalog.Initializer;
import org.soma.catalog.build.FeedForward;

/** Asks for the layers of a new network and what its neurons are like. */
final class NetworkPage extends NewFilePage {

	private static final int PREVIEW_HEIGHT = 132;
	/** From here on single connections are no longer handy. */
	private static final int MANY = 1_000_000;

	private Text layers;
	private Button[] drawn;
	private CatalogField<ComponentDescriptor<Activation>> hidden;
	private CatalogField<ComponentDescriptor<Activation>> output;
	private CatalogField<ComponentDescriptor<Initializer>> weights;
	private ValueField seed;
	private Label count;
	private NetworkPreview preview;

	NetworkPage(IStructuredSelection selection) {
		super(selection, "network", "Network",
				"A network whose layers are connected each to the next. Everything can be changed and added to later.");
	}

	@Override
	protected void createFields(Composite page) {
		Catalog catalog = Catalog.get();
		layers = Rows.wideText(page, "&Layers", "2, 4, 1");
		layers.addModifyListener(event -> changed());
		Rows.hintBelow(page, "How many neurons each layer has: first the inputs, then the hidden layers if any, at last the outputs.");
		drawn = Rows.choice(page, "Made of", this::changed, "&single neurons", "la&yers, one node each");
		hidden = new CatalogField<>(page, "&Hidden activation", catalog.activations(), "tanh", this::changed);
		output = new CatalogField<>(page, "&Output activation", catalog.activations(), "sigmoid", this::changed);
		weights = new CatalogField<>(page, "First &weights", catalog.initializers(), "glorot-uniform", this::changed);
		seed = new ValueField(page, ValueField.seed("seed", "The same seed gives the same weights."), this::changed);
		count = Rows.label(page, "");
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.BEGINNING).applyTo(count);
		preview = new NetworkPreview(page);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, true).hint(SWT.DEFAULT, PREVIEW_HEIGHT).applyTo(preview);
	}

	@Override
	protected Optional<String> fieldProblem() {
		try {
			LayerSizes.parse(layers.getText());
			return seed.problem();
		} catch (IllegalArgumentException e) {
			return Optional.of(e.getMessage());
		}
	}

	@Override
	protected Optional<String> fieldWarning() {
		boolean many = !asLayers() && fieldProblem().isEmpty()
				&& LayerSizes.parameters(LayerSizes.parse(layers.getText())) > MANY;
		return many ? Optional.of("So many single connections take long to make and to draw; made of layers they take a moment.") : Optional.empty();
	}

	@Override
	protected void refresh() {
		try {
			List<Integer> sizes = LayerSizes.parse(layers.getText());
			long parameters = LayerSizes.parameters(sizes);
			count.setText(String.format("%,d", parameters) + (parameters == 1 ? " parameter" : " parameters"));
			hidden.setEnabled(sizes.size() > 2);
			preview.show(sizes, asLayers());
		} catch (IllegalArgumentException e) {
			count.setText("");
			preview.show(List.of(), asLayers());
		}
		count.getParent().layout(new Control[] { count });
	}

	@Override
	protected Recipe recipe() {
		FeedForward network = new FeedForward(LayerSizes.parse(layers.getText()), activations(), weights.chosen().id(), "zeros",
				seed.integer(), asLayers());
		return file -> network.build();
	}

	private List<String> activations() {
		int layersAfterInputs = LayerSizes.parse(layers.getText()).size() - 1;
		List<String> ids = new ArrayList<>(Collections.nCopies(layersAfterInputs - 1, hidden.chosen().id()));
		ids.add(output.chosen().id());
		return ids;
	}

	private boolean asLayers() {
		return drawn[1].getSelection();
	}
}
