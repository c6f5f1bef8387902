package org.soma.data.ui.split;

import java.util.Arrays;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.soma.data.sheet.SheetEdits;
import org.soma.data.ui.editor.DatasetState;
import org.soma.model.Split;
import org.soma.model.SplitOrder;
import org.soma.ui.look.AccessibleName;
import org.soma.ui.wizards.SplitText;

/** How the rows are divided: the bar, the same typed, and in what order rows are taken. */
public final class SplitPane implements DatasetState.Listener {

	private static final int BAR = 26;
	private static final SplitOrder[] ORDERS = { SplitOrder.SHUFFLED, SplitOrder.STRATIFIED, SplitOrder.ORDERED };
	private static final String[] ORDER_NAMES = { "shuffled", "stratified", "ordered" };

	private final DatasetState state;
	private final SplitBar bar;
	private final Text percents;
	private final Combo order;
	private final Text seed;
	private boolean refreshing;

	public SplitPane(Composite parent, DatasetState state) {
		this.state = state;
		Composite body = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(6).spacing(8, 0).applyTo(body);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(body);
		bar = new SplitBar(body, this::set);
		GridDataFactory.fillDefaults().grab(true, false).hint(200, BAR).align(SWT.FILL, SWT.CENTER).applyTo(bar);
		percents = new Text(body, SWT.BORDER);
		AccessibleName.give(percents, "Percent for training, validation and test");
		percents.setToolTipText("Percent for training, validation and test, such as 70/15/15");
		GridDataFactory.swtDefaults().hint(84, SWT.DEFAULT).applyTo(percents);
		percents.addListener(SWT.DefaultSelection, event -> typed());
		percents.addListener(SWT.FocusOut, event -> typed());
		order = new Combo(body, SWT.READ_ONLY);
		AccessibleName.give(order, "Order in which rows are taken");
		order.setItems(ORDER_NAMES);
		order.setToolTipText("Shuffled: by chance. Stratified: by chance, with each class in proportion. Ordered: as they stand, for time series.");
		order.addListener(SWT.Selection, event -> change(fractions(), ORDERS[order.getSelectionIndex()], seedNow()));
		new Label(body, SWT.NONE).setText("Seed");
		seed = new Text(body, SWT.BORDER);
		AccessibleName.give(seed, "Seed");
		seed.setToolTipText("The same seed shuffles the rows in the same way");
		GridDataFactory.swtDefaults().hint(48, SWT.DEFAULT).applyTo(seed);
		seed.addListener(SWT.DefaultSelection, event -> typedSeed());
		seed.addListener(SWT.FocusOut, event -> typedSeed());
		state.addListener(this);
		sheetChanged();
	}

	/** The bar, for those who want to point at it. */
	public SplitBar bar() {
		return bar;
	}

	private Split split() {
		return state.dataset().getSplit();
	}

	private double[] fractions() {
		Split split = split();
		return split == null ? new double[] { 1, 0, 0 } : new double[] { split.getTrain(), split.getValidation(), split.getTest() };
	}

	private long seedNow() {
		return split() == null ? 1 : split().getSeed();
	}

	private SplitOrder orderNow() {
		return split() == null ? SplitOrder.SHUFFLED : split().getOrder();
	}

	private void set(double[] fractions) {
		change(fractions, orderNow(), seedNow());
	}

	private void change(double[] fractions, SplitOrder wanted, long number) {
		double[] now = fractions();
		boolean same = Arrays.equals(now, fractions) && wanted == orderNow() && number == seedNow();
		if (!refreshing && !same && state.rows() != null) {
			state.edit(edits -> SheetEdits.split(state.rows(), fractions[0], fractions[1], fractions[2], wanted, number));
		}
	}

	private void typed() {
		if (percents.isDisposed() || percents.getText().equals(text())) {
			return;
		}
		try {
			SplitText typed = SplitText.parse(percents.getText());
			set(new double[] { typed.train() / 100, typed.validation() / 100, typed.test() / 100 });
		} catch (IllegalArgumentException e) {
			state.say(e.getMessage());
			percents.setText(text());
		}
	}

	private void typedSeed() {
		if (seed.isDisposed() || seed.getText().equals(String.valueOf(seedNow()))) {
			return;
		}
		try {
			change(fractions(), orderNow(), Long.parseLong(seed.getText().strip()));
		} catch (NumberFormatException e) {
			state.say("Seed: '" + seed.getText() + "' is no whole number; write one such as 1.");
			seed.setText(String.valueOf(seedNow()));
		}
	}

	private String text() {
		double[] now = fractions();
		return plain(now[0]) + "/" + plain(now[1]) + "/" + plain(now[2]);
	}

	private static String plain(double share) {
		double percent = Math.round(share * 10_000) / 100.0;
		return percent == Math.rint(percent) ? String.valueOf((long) percent) : String.valueOf(percent);
	}

	@Override
	public void sheetChanged() {
		if (bar.isDisposed()) {
			return;
		}
		refreshing = true;
		bar.show(fractions(), state.parts());
		set(percents, text());
		order.select(Arrays.asList(ORDERS).indexOf(orderNow()));
		set(seed, String.valueOf(seedNow()));
		seed.setEnabled(orderNow() != SplitOrder.ORDERED);
		refreshing = false;
	}

	private static void set(Text field, String text) {
		if (!field.getText().equals(text)) {
			field.setText(text);
		}
	}

	@Override
	public void knowledgeChanged() {
		bar.show(fractions(), state.parts());
	}
}
