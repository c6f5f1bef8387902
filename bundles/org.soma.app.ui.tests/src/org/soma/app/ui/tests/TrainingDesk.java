package org.soma.app.ui.tests;

import java.util.Arrays;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IViewPart;
import org.soma.engine.plan.Plan;
import org.soma.examples.ExampleRegistry;
import org.soma.examples.Examples;
import org.soma.model.Network;
import org.soma.testing.ui.TestProject;
import org.soma.testing.ui.User;
import org.soma.testing.ui.Wait;
import org.soma.testing.ui.Widgets;
import org.soma.testing.ui.WorkbenchExtension;
import org.soma.training.Session;
import org.soma.training.Session.State;
import org.soma.training.ui.TrainingView;
import org.soma.training.ui.session.OpenTraining;
import org.soma.training.ui.session.Trainings;

/** A network open in the diagram editor and the Training view beside it, as their user meets them. */
final class TrainingDesk {

	final Drawing drawing;
	final Composite view;

	private TrainingDesk(Drawing drawing, Composite view) {
		this.drawing = drawing;
		this.view = view;
	}

	/** Makes the XOR example, to be changed before it is opened. */
	static IProject xor() throws Exception {
		IProject project = Examples.create(ExampleRegistry.get().find("xor").orElseThrow(), "xor", null);
		Wait.untilWorkspaceIsQuiet();
		return project;
	}

	/** Changes the text of the XOR example's training. */
	static void change(IProject project, String from, String to) throws Exception {
		IFile file = project.getFile("xor.training");
		TestProject.write(file, TestProject.read(file).replace(from, to));
	}

	/** The XOR example with a training that comes to no end within a test. */
	static IProject endlessXor() throws Exception {
		IProject project = xor();
		change(project, "epochs=\"2000\"", "epochs=\"50000000\"");
		return project;
	}

	/** Does not wait until it can be trained. */
	static TrainingDesk open(IFile network) throws Exception {
		Drawing drawing = Drawing.open(network);
		IViewPart part = Wait.turnOf(() -> WorkbenchExtension.page().showView(TrainingView.ID));
		return new TrainingDesk(drawing, (Composite) part.getSite().getService(MPart.class).getWidget());
	}

	/** Waits until it can be trained. */
	static TrainingDesk ready(IFile network) throws Exception {
		TrainingDesk desk = open(network);
		desk.awaitSession();
		return desk;
	}

	void awaitSession() {
		Wait.until("the training is ready", () -> training().flatMap(OpenTraining::session).isPresent());
		Wait.allEvents();
	}

	Optional<OpenTraining> training() {
		return Trainings.get().current();
	}

	Session session() {
		return training().flatMap(OpenTraining::session).orElseThrow();
	}

	int epoch() {
		return session().snapshot().epoch();
	}

	void press(String button) {
		Button found = Widgets.button(view, button);
		Wait.until("'" + button + "' can be pressed", found::isEnabled);
		User.click(found);
	}

	/** Presses Train and waits until there is something to see. */
	void train() {
		press("Train");
		await(State.RUNNING);
		Wait.until("it has learned", () -> epoch() > 10);
	}

	/** Presses Stop and waits until what was learned is in the history. */
	void stop() {
		press("Stop");
		await(State.ENDED);
	}

	/** What was learned is in the network a moment after the training has stopped: it is waited for. */
	void await(State state) {
		Wait.until("the training is " + state, () -> session().state() == state && (state == State.RUNNING || has(session().snapshot().values())));
		Wait.allEvents();
	}

	boolean offers(String button) {
		return Widgets.find(view, Button.class, each -> each.getText().startsWith(button)).isPresent();
	}

	/** The weights of the network as they stand in its document. */
	float[] weights() throws Exception {
		return Plan.of((Network) session().document().getModel()).values().start();
	}

	boolean has(float[] weights) {
		try {
			return Arrays.equals(weights, weights());
		} catch (Exception e) {
			return false;
		}
	}

	/** A field for something that the training file says. */
	<T extends Control> T field(Class<T> type, String label) {
		ScrolledComposite scrolled = Widgets.find(view, ScrolledComposite.class, area -> true).orElseThrow();
		return Widgets.labelled((Composite) scrolled.getContent(), type, label);
	}

	String figure(String name) {
		return Widgets.labelled(view, Label.class, name).getText();
	}

	boolean says(String text) {
		return Widgets.find(view, Label.class, label -> label.getText().equals(text)).isPresent();
	}

	void turnToDrawing() {
		drawing.canvas().setFocus();
		Wait.allEvents();
	}
}
