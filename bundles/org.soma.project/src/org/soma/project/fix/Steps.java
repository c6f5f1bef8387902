package org.soma.project.fix;

import java.util.List;
import java.util.function.Supplier;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;

/** Changes one after the other, each made when those before it are done, as one step of the history. */
public final class Steps extends CompoundCommand {

	private final List<Supplier<Command>> steps;
	private final boolean lenient;

	private Steps(String label, List<Supplier<Command>> steps, boolean lenient) {
		super(label);
		this.steps = List.copyOf(steps);
		this.lenient = lenient;
	}

	/** All of them. */
	static Steps all(String label, List<Supplier<Command>> steps) {
		return new Steps(label, steps, false);
	}

	/** Those that are still possible when it is their turn: one may mend what another is for. */
	public static Steps possible(String label, List<Supplier<Command>> steps) {
		return new Steps(label, steps, true);
	}

	@Override
	protected boolean prepare() {
		return !steps.isEmpty();
	}

	@Override
	public void execute() {
		for (Supplier<Command> step : steps) {
			try {
				appendAndExecute(step.get());
			} catch (IllegalArgumentException refused) {
				if (!lenient) {
					undo();
					throw refused;
				}
			}
		}
	}
}
