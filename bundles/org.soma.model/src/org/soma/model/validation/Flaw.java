package org.soma.model.validation;

/**
 * What kind of thing is wrong, for those who can mend it. The message of a finding is for people; this is for programs. Its
 * ordinal is the code of a diagnostic about structure.
 */
public enum Flaw {

	/** Nothing that a program could mend. */
	OTHER,

	CLOSES_CYCLE, EXISTS_TWICE, LEADS_INTO_INPUT, LEAVES_OUTPUT, NEGATIVE_DELAY, OTHER_END,
	WEIGHT_NOT_FINITE, BIAS_NOT_FINITE, BAD_NAME,

	UNCONNECTED, NOT_FED, NOT_REACHED, LEADS_NOWHERE, NO_INPUT, NO_OUTPUT,
	USELESS_ACTIVATION, UNKNOWN_ACTIVATION, UNKNOWN_TYPE, BAD_SETTING,

	/** Values that are missing, too few, too many or no numbers, and masks of another size than their values. */
	BAD_VALUES, USELESS_VALUES,

	BAD_SPLIT, NO_FILE, FILE_AND_GENERATOR, NO_SOURCE, UNKNOWN_GENERATOR,

	BAD_NUMBER, NO_NETWORK, NO_DATASET, NO_LOSS, NO_OPTIMIZER, UNKNOWN_CHOICE
}
