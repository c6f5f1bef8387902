package org.soma.training.ui.moments;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.soma.data.PreparedData;
import org.soma.engine.EngineException;
import org.soma.engine.plan.Plan;
import org.soma.engine.train.Rehearsal;
import org.soma.engine.train.Snapshot;
import org.soma.engine.train.TrainingSettings;
import org.soma.model.Network;
import org.soma.model.edit.ModelDocument;
import org.soma.model.edit.ModelDocumentListener;
import org.soma.training.Live;
import org.soma.training.NewValues;
import org.soma.training.Session;
import org.soma.training.runs.Moments;

/**
 * Shows an open network as it was at a recorded moment of a run, wherever the network is shown; the document stays as it is.
 * Weights are read in the background, and of moments asked for one after the other only the last. Belongs to the UI thread.
 */
public final class TimeMachine {

	/** Hears of where it is and how far it can go. */
	public interface Listener {

		void moved();

		/** @param line why something could not be done, for the user */
		void failed(String line);
	}

	private final Display display = Display.getCurrent();
	private final Listener listener;
	private final ModelDocumentListener editing = new ModelDocumentListener() {

		@Override
		public void contentChanged(ModelDocument changed) {
			plan = null;
		}

		@Override
		public void reloaded(ModelDocument changed) {
			plan = null;
		}
	};
	private ModelDocument network;
	/** Of the network as it is now; made when it is needed. */
	private Plan plan;
	private Moments moments;
	/** Whose settings and rows gradients are found with; may be null. */
	private Session session;
	/** Used by one job at a time. */
	private volatile Rehearsal rehearsal;
	private List<Integer> epochs = List.of();
	private Live.Source shown;
	private Snapshot moment;
	private int wanted = -1;
	private boolean busy;
	private boolean stale;

	public TimeMachine(Listener listener) {
		this.listener = listener;
	}

	/**
	 * Turns to a run of a network; all may be null. Another one than before begins in the present.
	 *
	 * @param training of the network, by whose settings and rows gradients and activations of a moment are found, for they
	 *            are not kept; where there is none a moment has only weights
	 */
	public void turnTo(ModelDocument document, Moments run, Session training) {
		session = training;
		boolean same = document == network && Objects.equals(run == null ? null : run.run(), moments == null ? null : moments.run());
		if (!same) {
			present();
			watch(document);
			moments = run;
			epochs = List.of();
			listener.moved();
		}
		refresh();
	}

	private void watch(ModelDocument document) {
		if (network != null) {
			network.removeListener(editing);
		}
		network = document;
		plan = null;
		if (network != null) {
			network.addListener(editing);
		}
	}

	/** Looks for moments that have come since, in the background. */
	public void refresh() {
		stale = true;
		work();
	}

	/** The epochs that can be gone back to, rising. */
	public List<Integer> epochs() {
		return epochs;
	}

	/** The epoch that is shown; nothing in the present. */
	public OptionalInt epoch() {
		return wanted < 0 ? OptionalInt.empty() : OptionalInt.of(wanted);
	}

	/** Whether the weights of the epoch asked for are those that are seen. */
	public boolean hasArrived() {
		return wanted >= 0 && moment != null && moment.epoch() == wanted;
	}

	/** For how many rows the gradients of the moment that is shown were found; 0 where it has none. */
	public int rows() {
		Rehearsal used = rehearsal;
		return used != null && moment != null && moment.plan() == used.plan() && hasGradients(moment) ? used.rows() : 0;
	}

	private static boolean hasGradients(Snapshot of) {
		return of.activations().length > 0 && !Float.isNaN(of.activations()[0]);
	}

	/** Goes back to an epoch, one of {@link #epochs}. */
	public void go(int epoch) {
		if (epoch != wanted && network != null && moments != null) {
			wanted = epoch;
			listener.moved();
			work();
		}
	}

	/** Shows the network as it is again. */
	public void present() {
		wanted = -1;
		moment = null;
		if (shown != null) {
			Live.Source gone = shown;
			shown = null;
			Live.shared().hide(network, gone);
		}
		listener.moved();
	}

	/** Reads what is asked for and not there yet. */
	private void work() {
		if (busy || moments == null || network == null || !stale && (wanted < 0 || hasArrived())) {
			return;
		}
		Moments run = moments;
		ModelDocument of = network;
		int epoch = wanted;
		boolean list = stale;
		Plan plan = epoch < 0 ? null : plan();
		TrainingSettings settings = session == null ? null : session.settings();
		PreparedData rows = session == null ? null : session.data();
		busy = true;
		stale = false;
		Job job = Job.create("Going back in time", monitor -> {
			List<Integer> found = null;
			Snapshot read = null;
			String trouble = null;
			try {
				found = list ? run.epochs() : null;
				read = epoch < 0 || plan == null ? null : moment(run, epoch, plan, settings, rows);
			} catch (IOException e) {
				trouble = "The weights of epoch " + epoch + " cannot be read from " + run.run().getFileName() + ": " + e.getMessage();
			}
			List<Integer> listed = found;
			Snapshot arrived = read;
			String problem = trouble;
			display.asyncExec(() -> arrived(run, listed, epoch, arrived, problem));
		});
		job.setSystem(true);
		job.schedule();
	}

	/** In the background. Settings and rows may be null. */
	private Snapshot moment(Moments run, int epoch, Plan plan, TrainingSettings settings, PreparedData rows) throws IOException {
		Rehearsal used = rehearsal;
		if (settings == null || used == null || !used.isOf(plan, settings, rows.train())) {
			used = null;
			try {
				used = settings == null ? null : new Rehearsal(plan, settings, rows.train());
			} catch (EngineException e) {
				// The network was rebuilt and does not fit the rows: the Training view says so, and weights can be seen.
			}
			rehearsal = used;
		}
		return used == null ? run.moment(epoch, plan) : run.moment(epoch, used);
	}

	private void arrived(Moments run, List<Integer> listed, int epoch, Snapshot read, String trouble) {
		busy = false;
		if (run == moments) {
			if (listed != null) {
				epochs = new ArrayList<>(listed);
			}
			if (epoch >= 0 && epoch == wanted) {
				if (read == null) {
					// It may have been thinned out since.
					stale = true;
					present();
				} else {
					show(read);
				}
			}
			if (trouble != null && epoch >= 0) {
				listener.failed(trouble);
			}
			listener.moved();
		}
		work();
	}

	private void show(Snapshot read) {
		moment = read;
		if (shown == null) {
			shown = () -> moment;
			Live.shared().show(network, shown);
		}
	}

	/**
	 * Gives the network the weights of the moment that is shown, as a step of its history, and returns to the present.
	 *
	 * @param session the training of the network, which begins a new run there; null where it has none
	 * @throws EngineException with one line for the user
	 */
	public void branch(Session session) throws EngineException {
		if (!hasArrived()) {
			return;
		}
		int epoch = wanted;
		Snapshot from = moment;
		present();
		adopt(network, session, "Branch from epoch " + epoch, from);
	}

	/**
	 * Gives a network other weights as a step of its history. What is frozen stays.
	 *
	 * @param session the training of the network, which begins anew; null where it has none
	 */
	public static void adopt(ModelDocument network, Session session, String label, Snapshot from) throws EngineException {
		Plan plan = session != null && session.trouble().isEmpty() ? session.plan() : Plan.of((Network) network.getModel());
		float[] before = plan.values().start();
		float[] values = before.clone();
		int[] origins = plan.values().origins(from.plan().values());
		BitSet frozen = plan.values().frozen();
		for (int i = 0; i < values.length; i++) {
			if (origins[i] >= 0 && !frozen.get(i)) {
				values[i] = from.values()[origins[i]];
			}
		}
		if (session != null) {
			session.restart(label, values);
		} else {
			network.getEditingDomain().getCommandStack().execute(new NewValues(label, plan, before, values));
		}
	}

	private Plan plan() {
		if (plan == null) {
			try {
				plan = Plan.of((Network) network.getModel());
			} catch (EngineException e) {
				listener.failed("The network cannot run as it is now: " + e.getMessage());
			}
		}
		return plan;
	}

	public void close() {
		present();
		watch(null);
		moments = null;
		session = null;
		rehearsal = null;
	}
}
