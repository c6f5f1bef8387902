package org.soma.training.doctor;

import java.util.List;

/** Looks for one kind of fault. Keeps no state, and runs in any thread. */
@FunctionalInterface
interface Check {

	List<Finding> look(Case patient);
}
