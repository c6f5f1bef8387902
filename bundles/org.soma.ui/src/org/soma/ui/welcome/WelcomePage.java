package org.soma.ui.welcome;

import java.lang.reflect.InvocationTargetException;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.part.EditorPart;
import org.soma.examples.Example;
import org.soma.examples.ExampleRegistry;
import org.soma.examples.Examples;
import org.soma.ui.look.Colours;
import org.soma.ui.look.Icons;
import org.soma.ui.look.Theme;
import org.soma.ui.look.Themes;
import org.soma.ui.preferences.SomaPreferences;
import org.soma.ui.wizards.CreateExampleOperation;
import org.soma.ui.wizards.NewNetworkWizard;
import org.soma.ui.wizards.NewProjectWizard;
import org.soma.ui.wizards.Reveal;

/** Greets, and opens an example in one click. */
public final class WelcomePage extends EditorPart {

	public static final String ID = "org.soma.ui.welcome";

	private static final int WIDTH = 640;

	private final Consumer<Theme> themeFollower = theme -> paintAnew();
	private Composite page;

	@Override
	public void init(IEditorSite site, IEditorInput input) {
		setSite(site);
		setInput(input);
		setPartName(input.getName());
	}

	@Override
	public void createPartControl(Composite parent) {
		ScrolledComposite scroller = new ScrolledComposite(parent, SWT.V_SCROLL);
		scroller.setExpandHorizontal(true);
		scroller.setExpandVertical(true);
		page = new Composite(scroller, SWT.NONE);
		GridLayoutFactory.swtDefaults().margins(48, 40).spacing(0, 8).applyTo(page);
		heading();
		examples();
		firstSteps();
		showAtStart();
		scroller.setContent(page);
		scroller.setMinSize(page.computeSize(WIDTH, SWT.DEFAULT));
		paintAnew();
		Themes.addListener(themeFollower);
	}

	private void heading() {
		Composite row = new Composite(page, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(16, 0).applyTo(row);
		Label mark = new Label(row, SWT.NONE);
		mark.setImage(Icons.images(row.getDisplay(), "soma", 48)[0]);
		Label title = new Label(row, SWT.NONE);
		title.setText("Soma");
		title.setFont(JFaceResources.getHeaderFont());
		text(page, "Build a network by hand, see every weight, change it, lock it, and watch what happens.");
	}

	private void examples() {
		section("Begin with an example");
		List<Example> examples = ExampleRegistry.get().all();
		for (Example example : examples) {
			Composite row = new Composite(page, SWT.NONE);
			GridLayoutFactory.fillDefaults().numColumns(2).spacing(16, 0).applyTo(row);
			GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
			Button open = new Button(row, SWT.PUSH);
			open.setText(example == examples.get(0) ? "Open the " + example.name() + " example" : example.name());
			open.setImage(Icons.image(Icons.descriptor(example.contributor(), example.icon())));
			open.addListener(SWT.Selection, event -> open(example));
			GridDataFactory.swtDefaults().hint(220, SWT.DEFAULT).applyTo(open);
			text(row, example.description());
		}
	}

	private void firstSteps() {
		section("Or begin with your own");
		link("<a>New project</a>   a folder for networks, data and runs", NewProjectWizard::new);
		link("<a>New network</a>   of any size, drawn neuron by neuron or layer by layer", NewNetworkWizard::new);
		section("What next");
		text(page, "1.  Open the network in the Explorer: groups, neurons, and under each neuron what feeds it.");
		text(page, "2.  Select a connection and change its weight in the Properties view. Ctrl+Z takes it back.");
		text(page, "3.  What is wrong stands in the Problems view, with the element's name and what to do.");
	}

	private void showAtStart() {
		Button show = new Button(page, SWT.CHECK);
		show.setText("Show this page at start");
		show.setSelection(SomaPreferences.showsWelcome());
		show.addListener(SWT.Selection, event -> SomaPreferences.showWelcome(show.getSelection()));
		GridDataFactory.swtDefaults().indent(0, 24).applyTo(show);
	}

	private void section(String title) {
		Label label = new Label(page, SWT.NONE);
		label.setText(title);
		label.setFont(JFaceResources.getBannerFont());
		GridDataFactory.swtDefaults().indent(0, 24).applyTo(label);
	}

	private static void text(Composite parent, String text) {
		Label label = new Label(parent, SWT.WRAP);
		label.setText(text);
		label.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
	}

	private void link(String text, java.util.function.Supplier<INewWizard> wizard) {
		Link link = new Link(page, SWT.NONE);
		link.setText(text);
		link.addListener(SWT.Selection, event -> {
			INewWizard opened = wizard.get();
			opened.init(getSite().getWorkbenchWindow().getWorkbench(), StructuredSelection.EMPTY);
			new WizardDialog(getSite().getShell(), opened).open();
		});
	}

	/** Makes the example's project, or shows the one that is there. */
	private void open(Example example) {
		IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject(example.projectName());
		try {
			if (!project.exists()) {
				getSite().getWorkbenchWindow().getWorkbench().getProgressService().busyCursorWhile(
						new CreateExampleOperation(example, example.projectName())::run);
			}
			Reveal.show(Examples.first(example, project), getSite().getWorkbenchWindow());
		} catch (InvocationTargetException e) {
			ILog.get().error(e.getCause().getMessage(), e.getCause());
			MessageDialog.openError(getSite().getShell(), "Soma", e.getCause().getMessage());
		} catch (InterruptedException e) {
			// cancelled: nothing was made
		}
	}

	/** Widgets that draw their own background need to be told of a switch of the theme. */
	private void paintAnew() {
		if (!page.isDisposed()) {
			page.getParent().setBackground(Colours.PANEL.get());
			page.setBackground(Colours.PANEL.get());
			page.setBackgroundMode(SWT.INHERIT_FORCE);
			page.redraw();
		}
	}

	@Override
	public void setFocus() {
		page.setFocus();
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

	@Override
	public void dispose() {
		Themes.removeListener(themeFollower);
		super.dispose();
	}
}
