package org.soma.training;

import java.util.Collection;
import java.util.List;

import org.eclipse.emf.common.command.AbstractCommand;
import org.soma.engine.plan.Plan;
import org.soma.engine.plan.Values;

/** Gives a network other values, as those that training came to, or takes them back. */
public final class NewValues extends AbstractCommand {

	private final Plan plan;
	private final float[] before;
	private final float[] after;

	/** @param before and after: in the order of the plan, <code>before</code> as the network is now */
	public NewValues(String label, Plan plan, float[] before, float[] after) {
		super(label);
		this.plan = plan;
		this.before = before;
		this.after = after;
	}

	float[] before() {
		return before;
	}

	@Override
	protected boolean prepare() {
		return true;
	}

	@Override
	public void execute() {
		redo();
	}

	@Override
	public void redo() {
		plan.values().deliver(after, Values.NETWORK);
	}

	@Override
	public void undo() {
		plan.values().deliver(before, Values.NETWORK);
	}

	@Override
	public Collection<?> getAffectedObjects() {
		return List.of();
	}
}
