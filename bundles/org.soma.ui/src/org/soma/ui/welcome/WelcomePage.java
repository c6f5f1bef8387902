package org.soma.ui.welcome;

import java.util.function.Supplier;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.part.EditorPart;
import org.soma.examples.Example;
import org.soma.examples.ExampleRegistry;
import org.soma.ui.look.Icons;
import org.soma.ui.look.LargeIcon;
import org.soma.ui.look.TextStyle;
import org.soma.ui.preferences.ShowWelcome;
import org.soma.ui.preferences.SomaPreferences;
import org.soma.ui.wizards.NewNetworkWizard;
import org.soma.ui.wizards.NewProjectWizard;

/** Greets, and opens an example in one click. */
public final class WelcomePage extends EditorPart {

	public static final String ID = "org.soma.ui.welcome";

	/** From this width on the two halves stand beside each other. */
	private static final int WIDE = 860;
	private static final int HALF = 360;
	private static final int BUTTON_WIDTH = 190;

	private LocalResourceManager fonts;
	private ScrolledComposite scroller;
	private Composite page;
	private Composite halves;
	private Button first;

	@Override
	public void init(IEditorSite site, IEditorInput input) {
		setSite(site);
		setInput(input);
		setPartName(input.getName());
	}

	@Override
	public void createPartControl(Composite parent) {
		fonts = new LocalResourceManager(JFaceResources.getResources(), parent);
		scroller = new ScrolledComposite(parent, SWT.V_SCROLL);
		scroller.setExpandHorizontal(true);
		scroller.setExpandVertical(true);
		page = new Composite(scroller, SWT.NONE);
		GridLayoutFactory.swtDefaults().margins(40, 24).spacing(0, 8).applyTo(page);
		heading();
		halves = new Composite(page, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(48, 0).applyTo(halves);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(halves);
		beginnings(half());
		continuing(half());
		showAtStart();
		scroller.setContent(page);
		scroller.addListener(SWT.Resize, event -> fit());
		fit();
	}

	private void heading() {
		Composite row = new Composite(page, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(16, 2).applyTo(row);
		Label mark = new Label(row, SWT.NONE);
		mark.setImage(Icons.image(new LargeIcon(Icons.descriptor("soma"), 48, 0)));
		GridDataFactory.swtDefaults().span(1, 2).applyTo(mark);
		Label title = new Label(row, SWT.NONE);
		title.setText("Soma");
		title.setFont(fonts.create(FontDescriptor.createFrom(JFaceResources.getDefaultFont()).increaseHeight(9).setStyle(SWT.BOLD)));
		Label purpose = new Label(row, SWT.NONE);
		purpose.setText("Build a network by hand, see every weight, change it, lock it, and watch what happens.");
		TextStyle.DIM.applyTo(purpose);
	}

	private void beginnings(Composite half) {
		section(half, "Begin with an example");
		for (Example example : ExampleRegistry.get().all()) {
			example(half, example, first == null);
		}
		section(half, "Or with your own");
		link(half, "<a>New project</a>  a folder for networks, data and runs", NewProjectWizard::new);
		link(half, "<a>New network</a>  of any size, neuron by neuron or layer by layer", NewNetworkWizard::new);
	}

	private void example(Composite half, Example example, boolean isFirst) {
		Composite row = new Composite(half, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(16, 0).applyTo(row);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
		Button open = new Button(row, SWT.PUSH);
		open.setText(isFirst ? "Open the " + example.name() + " example" : example.name());
		open.addListener(SWT.Selection, event -> new ExampleOpener(getSite().getWorkbenchWindow()).open(example));
		GridDataFactory.swtDefaults().hint(BUTTON_WIDTH, SWT.DEFAULT).applyTo(open);
		dim(row, example.description());
		if (isFirst) {
			TextStyle.FIRST.applyTo(open);
			first = open;
		} else {
			open.setImage(Icons.image(Icons.descriptor(example.contributor(), example.icon())));
		}
	}

	private void continuing(Composite half) {
		section(half, "Recent networks");
		new RecentList(half, getSite().getWorkbenchWindow(), this::fit);
		section(half, "What next");
		dim(half, "1.  Open a network in the Explorer: groups, neurons, and under each neuron what feeds it.");
		dim(half, "2.  Select a connection and change its weight in the Properties view. Ctrl+Z takes it back.");
		dim(half, "3.  What is wrong stands in the Problems view, with the element's name and what to do.");
	}

	private void showAtStart() {
		Button show = new Button(page, SWT.CHECK);
		show.setText("Show this page at every start");
		show.setToolTipText("Otherwise it comes while there are no projects, and with Help > Welcome");
		show.setSelection(SomaPreferences.showWelcome() == ShowWelcome.AT_EVERY_START);
		show.addListener(SWT.Selection, event -> SomaPreferences.showWelcome(
				show.getSelection() ? ShowWelcome.AT_EVERY_START : ShowWelcome.IN_EMPTY_WORKSPACE));
		GridDataFactory.swtDefaults().indent(0, 16).applyTo(show);
	}

	private Composite half() {
		Composite half = new Composite(halves, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 8).applyTo(half);
		GridDataFactory.fillDefaults().grab(true, false).hint(HALF, SWT.DEFAULT).applyTo(half);
		return half;
	}

	private static void section(Composite parent, String title) {
		Label label = new Label(parent, SWT.NONE);
		label.setText(title);
		label.setFont(JFaceResources.getBannerFont());
		GridDataFactory.swtDefaults().indent(0, 16).applyTo(label);
	}

	private static void dim(Composite parent, String text) {
		Label label = new Label(parent, SWT.WRAP);
		label.setText(text);
		TextStyle.DIM.applyTo(label);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).hint(100, SWT.DEFAULT).applyTo(label);
	}

	private void link(Composite parent, String text, Supplier<INewWizard> wizard) {
		Link link = new Link(parent, SWT.NONE);
		link.setText(text);
		link.addListener(SWT.Selection, event -> {
			INewWizard opened = wizard.get();
			opened.init(getSite().getWorkbenchWindow().getWorkbench(), StructuredSelection.EMPTY);
			new WizardDialog(getSite().getShell(), opened).open();
		});
	}

	/** Two halves beside each other where there is room, else one under the other; as high as its text needs. */
	private void fit() {
		int width = scroller.getClientArea().width;
		((GridLayout) halves.getLayout()).numColumns = width < WIDE ? 1 : 2;
		scroller.setMinHeight(page.computeSize(Math.max(width, HALF), SWT.DEFAULT).y);
		page.layout(true, true);
	}

	@Override
	public void setFocus() {
		if (first != null) {
			first.setFocus();
		} else {
			page.setFocus();
		}
	}

	@Override
	public void doSave(IProgressMonitor monitor) {
		// there is nothing to save
	}

	@Override
	public void doSaveAs() {
		// there is nothing to save
	}

	@Override
	public boolean isDirty() {
		return false;
	}

	@Override
	public boolean isSaveAsAllowed() {
		return false;
	}
}
