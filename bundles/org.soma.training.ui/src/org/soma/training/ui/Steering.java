package org.soma.training.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.soma.catalog.RandomSource;
import org.soma.engine.EngineException;
import org.soma.engine.train.Trainer.Stride;
import org.soma.model.Network;
import org.soma.model.SomaPackage.Literals;
import org.soma.model.edit.commands.Edits;
import org.soma.model.edit.commands.ValueEdits;
import org.soma.training.Session;
import org.soma.training.Session.State;
import org.soma.training.ui.session.OpenTraining;
import org.soma.training.ui.session.Trainings;
import org.soma.ui.documents.WorkspaceDocuments;
import org.soma.ui.properties.InitialValues;

/** What buttons and keys do to the training that its user works on. Undo then speaks of the network. */
public final class Steering {

	/** Short enough to be noted down. */
	private static final int HIGHEST_SEED = 10_000;
	private static final String USUAL_BIASES = "zeros";

	private final Trainings trainings = Trainings.get();

	private Optional<Session> session() {
		return trainings.current().flatMap(OpenTraining::session);
	}

	private Optional<State> state() {
		return session().map(Session::state);
	}

	/**
	 * Does what a command says.
	 *
	 * @param command the end of its id
	 * @return whether that was possible
	 */
	public boolean act(String command) {
		Consumer<String> problem = line -> {
			// what cannot be begun anew has a trouble, which the view shows
		};
		boolean possible = switch (command) {
		case "train" -> trainings.current().filter(training -> training.problem().isEmpty()).isPresent();
		case "stepSample", "stepBatch", "stepEpoch" -> canStep();
		case "stop" -> canStop();
		default -> canReset();
		};
		if (possible) {
			switch (command) {
			case "train" -> trainOrPause();
			case "stepSample" -> step(Stride.SAMPLE, 1);
			case "stepBatch" -> step(Stride.BATCH, 1);
			case "stepEpoch" -> step(Stride.EPOCH, 1);
			case "stop" -> stop();
			case "reset" -> reset(problem);
			case "newStart" -> resetToNew(problem);
			default -> throw new IllegalArgumentException(command);
			}
		}
		return possible;
	}

	boolean canTrain() {
		return trainings.current().isPresent() && !isRunning();
	}

	boolean isRunning() {
		return state().filter(State.RUNNING::equals).isPresent();
	}

	boolean canStep() {
		return state().filter(state -> state != State.ENDED).isPresent() && session().flatMap(Session::trouble).isEmpty();
	}

	boolean canStop() {
		return state().filter(state -> state == State.RUNNING || state == State.PAUSED).isPresent();
	}

	boolean canReset() {
		return session().isPresent();
	}

	void train() {
		trainings.current().ifPresent(OpenTraining::train);
		speakOfNetwork();
	}

	void pause() {
		session().ifPresent(Session::pause);
	}

	void trainOrPause() {
		if (isRunning()) {
			pause();
		} else {
			train();
		}
	}

	void step(Stride stride, int count) {
		if (canStep()) {
			session().orElseThrow().step(stride, count);
			speakOfNetwork();
		}
	}

	void stop() {
		session().ifPresent(Session::stop);
	}

	/**
	 * Begins anew from the same weights, or from those that another seed draws, where its user has written one.
	 *
	 * @param problem told in one line for the user why it cannot be
	 */
	void reset(Consumer<String> problem) {
		session().ifPresent(session -> {
			try {
				session.pauseNow();
				OpenTraining training = trainings.current().orElseThrow();
				if (training.isOtherSeed()) {
					draw(session, training);
				} else {
					session.reset();
				}
				speakOfNetwork();
			} catch (EngineException | IllegalArgumentException e) {
				problem.accept(e.getMessage());
			}
		});
	}

	/** Begins anew from other weights, which a new seed stands for in the training. */
	void resetToNew(Consumer<String> problem) {
		session().ifPresent(session -> {
			try {
				session.pauseNow();
				OpenTraining training = trainings.current().orElseThrow();
				takeNewSeed(training);
				draw(session, training);
				speakOfNetwork();
			} catch (EngineException | IllegalArgumentException e) {
				problem.accept(e.getMessage());
			}
		});
	}

	private static void takeNewSeed(OpenTraining training) {
		EditingDomain domain = training.document().getEditingDomain();
		long seed = ThreadLocalRandom.current().nextInt(1, HIGHEST_SEED);
		if (seed == training.training().getWeightSeed()) {
			seed++;
		}
		domain.getCommandStack().execute(Edits.set(domain, training.training(), Literals.TRAINING__WEIGHT_SEED, seed));
	}

	/** Begins anew from the weights that the training's seed stands for. */
	private static void draw(Session session, OpenTraining training) throws EngineException {
		randomise(session, training.training().getWeightSeed());
		session.restart("Reset to a new start", session.plan().values().start());
		training.startDrawn();
	}

	private static void randomise(Session session, long seed) {
		Network network = (Network) session.document().getModel();
		EditingDomain domain = session.document().getEditingDomain();
		List<EObject> elements = new ArrayList<>(network.getNodes());
		elements.addAll(network.getLinks());
		RandomSource random = RandomSource.of(seed);
		domain.getCommandStack().execute(ValueEdits.randomise(domain, elements, InitialValues.of(InitialValues.USUAL, Map.of(), random),
				InitialValues.of(USUAL_BIASES, Map.of(), random)));
	}

	private void speakOfNetwork() {
		session().ifPresent(session -> WorkspaceDocuments.get().setCurrent(session.document()));
	}
}
