package org.soma.data.ui.fit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.common.command.Command;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.soma.data.sheet.NetworkFit;
import org.soma.data.ui.editor.DatasetState;
import org.soma.model.Column;
import org.soma.model.Network;
import org.soma.model.Networks;
import org.soma.model.edit.ModelDocument;
import org.soma.model.edit.ModelDocumentListener;
import org.soma.model.resource.DocumentException;
import org.soma.ui.documents.WorkspaceDocuments;
import org.soma.ui.look.AccessibleName;

/** Which network the data is for, whether it fits, and buttons for what mends it where it does not. */
public final class FitBar implements DatasetState.Listener, ModelDocumentListener {

	private static final String NONE = "no network";
	private static final int BELOW = 4;

	private final DatasetState state;
	private final IFile dataset;
	private final FitFixes fixes;
	private final Composite body;
	private final Combo networks;
	private final Label says;
	private final Composite buttons;
	private List<IFile> files = List.of();
	private ModelDocument network;

	public FitBar(Composite parent, DatasetState state, IFile dataset) {
		this.state = state;
		this.dataset = dataset;
		this.fixes = new FitFixes(state);
		body = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(4).spacing(8, 0).applyTo(body);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(body);
		new Label(body, SWT.NONE).setText("Fits network");
		networks = new Combo(body, SWT.READ_ONLY);
		AccessibleName.give(networks, "Network that the columns are held against");
		GridDataFactory.swtDefaults().hint(150, SWT.DEFAULT).applyTo(networks);
		networks.addListener(SWT.FocusIn, event -> list());
		networks.addListener(SWT.Selection, event -> choose(networks.getSelectionIndex() == 0 ? null : files.get(networks.getSelectionIndex() - 1)));
		says = new Label(body, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(120, SWT.DEFAULT).applyTo(says);
		buttons = new Composite(body, SWT.NONE);
		RowLayoutFactory.fillDefaults().spacing(6).wrap(false).applyTo(buttons);
		GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).applyTo(buttons);
		state.addListener(this);
		list();
		networks.select(0);
		findTraining();
	}

	/** A training says best what the data is for. Reads them in the background. */
	private void findTraining() {
		Display display = body.getDisplay();
		Job job = Job.createSystem("Looking for trainings on " + dataset.getName(), monitor -> {
			Optional<IFile> trained = ProjectNetworks.trainedOn(dataset);
			display.asyncExec(() -> trained.filter(file -> !body.isDisposed() && network == null).ifPresent(this::choose));
		});
		job.schedule();
	}

	private void list() {
		List<IFile> now = ProjectNetworks.of(dataset);
		if (!now.equals(files) || networks.getItemCount() == 0) {
			IFile chosen = network == null ? null : WorkspaceDocuments.get().file(network);
			files = now;
			List<String> items = new ArrayList<>(List.of(NONE));
			files.forEach(file -> items.add(file.getProjectRelativePath().toString()));
			networks.setItems(items.toArray(String[]::new));
			networks.select(files.indexOf(chosen) + 1);
		}
	}

	/** Holds the columns against a network. @param file null for none */
	public void choose(IFile file) {
		letGo();
		if (file != null) {
			try {
				network = WorkspaceDocuments.get().acquire(file);
				network.addListener(this);
			} catch (DocumentException e) {
				state.say(e.getMessage());
			}
		}
		networks.select(network == null ? 0 : files.indexOf(file) + 1);
		state.compare(network == null ? null : (Network) network.getModel());
	}

	@Override
	public void contentChanged(ModelDocument changed) {
		state.compare((Network) changed.getModel());
	}

	@Override
	public void reloaded(ModelDocument changed) {
		contentChanged(changed);
	}

	@Override
	public void sheetChanged() {
		knowledgeChanged();
	}

	@Override
	public void knowledgeChanged() {
		if (body.isDisposed()) {
			return;
		}
		NetworkFit fit = state.fit();
		String text = fit == null ? "" : describe(fit);
		says.setText(text);
		says.setToolTipText(text);
		List<String> wanted = new ArrayList<>();
		List<Runnable> runs = new ArrayList<>();
		if (fit != null && state.isEditable()) {
			offer(wanted, runs, !fit.astray().isEmpty(), "Unbind", fixes::unbind);
			offer(wanted, runs, !fixes.bindable().isEmpty(), "Bind by name", fixes::bind);
			offer(wanted, runs, !fit.missing().isEmpty() && fixes.canAddColumns(), "Add columns", fixes::addColumns);
			offer(wanted, runs, !fit.tooMany().isEmpty(), "Ignore the rest", fixes::ignore);
			if (!fit.tooMany().isEmpty()) {
				wanted.add("Add to network");
				runs.add(this::addNeurons);
			}
		}
		show(wanted, runs);
	}

	private void offer(List<String> wanted, List<Runnable> runs, boolean when, String label, Supplier<Command> fix) {
		if (when) {
			wanted.add(label);
			runs.add(() -> state.edit(edits -> fix.get()));
		}
	}

	/** The sentence is below where buttons leave it no room. */
	private void place(boolean below) {
		GridData data = (GridData) says.getLayoutData();
		data.horizontalSpan = below ? 4 : 1;
		data.verticalIndent = below ? BELOW : 0;
		if (below) {
			says.moveBelow(buttons);
		} else {
			says.moveAbove(buttons);
		}
		((GridData) buttons.getLayoutData()).horizontalSpan = below ? 2 : 1;
	}

	private void show(List<String> wanted, List<Runnable> runs) {
		List<String> there = new ArrayList<>();
		for (Control button : buttons.getChildren()) {
			there.add(((Button) button).getText());
		}
		if (there.equals(wanted)) {
			return;
		}
		for (Control button : buttons.getChildren()) {
			button.dispose();
		}
		for (int i = 0; i < wanted.size(); i++) {
			Button button = new Button(buttons, SWT.PUSH);
			button.setText(wanted.get(i));
			Runnable run = runs.get(i);
			button.addListener(SWT.Selection, event -> run.run());
		}
		place(!wanted.isEmpty());
		buttons.requestLayout();
	}

	private static String describe(NetworkFit fit) {
		if (fit.fits()) {
			return "\u2713 Every column has its node.";
		}
		List<String> parts = new ArrayList<>();
		if (!fit.missing().isEmpty()) {
			parts.add("no column for " + names(fit.missing().stream().map(Networks::label).toList()));
		}
		if (!fit.tooMany().isEmpty()) {
			parts.add("no node for " + names(fit.tooMany().stream().map(Column::getName).toList()));
		}
		if (!fit.astray().isEmpty()) {
			parts.add("the wrong node for " + names(fit.astray().stream().map(Column::getName).toList()));
		}
		String text = String.join("; ", parts);
		return Character.toUpperCase(text.charAt(0)) + text.substring(1) + ".";
	}

	private static String names(List<String> names) {
		return String.join(", ", names.subList(0, Math.min(3, names.size()))) + (names.size() > 3 ? " and " + (names.size() - 3) + " more" : "");
	}

	/** Changes the network. Where nobody has it open with changes of their own, it is saved at once, for nobody else would. */
	private void addNeurons() {
		boolean clean = !network.isDirty();
		network.getEditingDomain().getCommandStack()
				.execute(fixes.addNeurons(network.getEditingDomain(), (Network) network.getModel()));
		WorkspaceDocuments.get().setCurrent(network); // or undo would mean something else
		if (clean) {
			try {
				WorkspaceDocuments.get().save(network, null);
			} catch (CoreException e) {
				state.say(e.getMessage());
			}
		}
		state.say("Added to " + network.getFile().getFileName() + " and connected as their neighbours are.");
	}

	private void letGo() {
		if (network != null) {
			network.removeListener(this);
			WorkspaceDocuments.get().release(network);
			network = null;
		}
	}

	public void dispose() {
		letGo();
	}
}
