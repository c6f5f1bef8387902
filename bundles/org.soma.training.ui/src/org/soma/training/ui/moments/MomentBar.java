package org.soma.training.ui.moments;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.soma.engine.EngineException;
import org.soma.engine.record.RunRecorder;
import org.soma.engine.train.LossTrace;
import org.soma.model.edit.ModelDocument;
import org.soma.training.Session;
import org.soma.training.runs.Moments;
import org.soma.ui.look.Icons;
import org.soma.ui.look.TextStyle;

/** Steers the time machine: a slider over the moments of a run, a film of them, and a branch. */
public final class MomentBar extends Composite {

	private static final String SPACE = "The weights of a run take " + (RunRecorder.USUAL_SPACE >> 20)
			+ " MB at most: in long runs every second moment goes when that is used up.\nThe losses of its steps take "
			+ (LossTrace.MOST_ENTRIES >> 17) + " MB at most: beyond " + String.format("%,d", LossTrace.MOST_ENTRIES)
			+ " steps the least and the most of two, four and so on in a row are kept";

	private static final String GRADIENTS = "Only weights are kept. Gradients and activations of a past moment are found anew, for the first batch of"
			+ " the training rows and by the settings of the training as they are now; where network and rows do not fit there are none";

	private static final int WHERE_WIDTH = 90;
	/** Narrower than this, what is kept and the branch stand below the slider. */
	private static final int FOLDED_WIDTH = 560;
	private static final int COLUMNS = 5;
	private static final int FOLDED_COLUMNS = 3;

	private final DoubleConsumer marked;
	private final Consumer<String> say;
	private final TimeMachine machine;
	private final Film film = new Film(this::go);
	private final Button play;
	private final MomentSlider slider;
	private final Label where;
	private final Button branch;
	private final Label kept;
	private Session session;

	/**
	 * @param marked takes the epoch that is shown, NaN in the present
	 * @param say takes a line for the user
	 */
	public MomentBar(Composite parent, DoubleConsumer marked, Consumer<String> say) {
		super(parent, SWT.NONE);
		this.marked = marked;
		this.say = say;
		GridLayoutFactory.fillDefaults().numColumns(COLUMNS).margins(8, 2).spacing(8, 2).applyTo(this);
		play = new Button(this, SWT.PUSH);
		play.setToolTipText("Play: show learning as a film, from the first moment to the last");
		play.addListener(SWT.Selection, event -> play());
		slider = new MomentSlider(this, epoch -> {
			film.stop();
			go(epoch);
		});
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(slider);
		where = new Label(this, SWT.NONE);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).hint(WHERE_WIDTH, SWT.DEFAULT)
				.applyTo(where);
		kept = new Label(this, SWT.NONE);
		TextStyle.DIM.applyTo(kept);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).applyTo(kept);
		kept.setToolTipText(SPACE);
		branch = new Button(this, SWT.PUSH);
		branch.setText("Branch Here");
		branch.setToolTipText("Gives the network the weights of this moment, to train on from there as a new run; undone with Ctrl+Z");
		branch.addListener(SWT.Selection, event -> branch());
		machine = new TimeMachine(new TimeMachine.Listener() {

			@Override
			public void moved() {
				refresh();
			}

			@Override
			public void failed(String line) {
				say.accept(line);
			}
		});
		addListener(SWT.Resize, event -> fold());
		addDisposeListener(event -> {
			film.stop();
			machine.close();
		});
	}

	private void fold() {
		boolean folded = getClientArea().width < FOLDED_WIDTH;
		GridLayout layout = (GridLayout) getLayout();
		int columns = folded ? FOLDED_COLUMNS : COLUMNS;
		if (layout.numColumns != columns) {
			layout.numColumns = columns;
			((GridData) kept.getLayoutData()).horizontalSpan = folded ? 2 : 1;
			requestLayout();
		}
	}

	/**
	 * Turns to a run of an open network, or looks for what it has recorded since.
	 *
	 * @param network and run: null where there is none
	 * @param training of the network, or null
	 */
	public void turnTo(ModelDocument network, Path run, Session training) {
		session = training;
		machine.turnTo(network, network == null || run == null ? null : new Moments(run), training);
	}

	/** Returns to the present. */
	public void present() {
		film.stop();
		machine.present();
	}

	private void go(int epoch) {
		if (epoch == MomentSlider.PRESENT) {
			machine.present();
		} else {
			machine.go(epoch);
		}
	}

	private void play() {
		if (film.isPlaying()) {
			film.stop();
		} else {
			film.play(machine.epochs());
		}
		refresh();
	}

	private void branch() {
		film.stop();
		try {
			machine.branch(session);
		} catch (EngineException e) {
			say.accept("The network cannot be branched: " + e.getMessage());
		}
	}

	private void refresh() {
		if (isDisposed() || kept == null) {
			return;
		}
		List<Integer> epochs = machine.epochs();
		int epoch = machine.epoch().orElse(MomentSlider.PRESENT);
		slider.show(epochs, epoch);
		set(where, epoch < 0 ? epochs.isEmpty() ? "" : "now" : "epoch " + epoch);
		set(kept, epochs.isEmpty() ? "no moments yet" : machine.hasArrived() ? seen() : epochs.size() + (epochs.size() == 1 ? " moment, " : " moments, ") + (RunRecorder.USUAL_SPACE >> 20) + " MB at most");
		kept.setToolTipText(machine.hasArrived() ? GRADIENTS : SPACE);
		play.setImage(Icons.image(film.isPlaying() ? "pause" : "play"));
		play.setEnabled(!epochs.isEmpty());
		branch.setEnabled(machine.hasArrived());
		marked.accept(epoch < 0 ? Double.NaN : epoch);
	}

	private String seen() {
		int rows = machine.rows();
		return rows == 0 ? "weights, no gradients" : "gradients of " + (rows == 1 ? "row 1" : "rows 1 to " + rows);
	}

	/** A label never becomes narrower, or the slider would move away while it is dragged. */
	private static void set(Label label, String text) {
		if (!label.getText().equals(text)) {
			label.setText(text);
			GridData data = (GridData) label.getLayoutData();
			data.widthHint = Math.max(data.widthHint, label.computeSize(SWT.DEFAULT, SWT.DEFAULT).x);
			label.requestLayout();
		}
	}
}
