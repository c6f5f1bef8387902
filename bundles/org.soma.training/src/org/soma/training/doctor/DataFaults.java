package org.soma.training.doctor;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EObject;
import org.soma.data.DataWarning;
import org.soma.model.Column;
import org.soma.model.Role;
import org.soma.model.Scaling;
import org.soma.model.SomaPackage.Literals;
import org.soma.model.Split;
import org.soma.model.SplitOrder;
import org.soma.model.edit.commands.Edits;
import org.soma.training.doctor.Finding.Severity;

/** What was noticed when the data was prepared. */
final class DataFaults implements Check {

	private static final String WEIGH = " Or let the loss count a row of a rare class for several, so that the network minds all classes alike.";
	private static final double BYTE = 1 / 255.0;

	@Override
	public List<Finding> look(Case patient) {
		List<Column> constant = ConstantInputs.of(patient.dataset(), patient.data());
		return patient.data().findings().stream()
				.filter(warning -> warning.kind() != DataWarning.Kind.UNSCALED || constant.stream().noneMatch(column -> warning.column().equals(column.getName())))
				.filter(warning -> warning.kind() != DataWarning.Kind.IMBALANCE || !RareClasses.areWeighed(patient))
				.map(warning -> finding(patient, warning)).toList();
	}

	private static Finding finding(Case patient, DataWarning warning) {
		Optional<Column> column = patient.dataset().getColumns().stream().filter(each -> warning.column().equals(each.getName())).findFirst();
		EObject culprit = column.map(EObject.class::cast).orElse(patient.dataset());
		Optional<Fix> fix = fix(patient, warning, column);
		String advice = sentence("Column " + warning.column() + ": " + warning.message())
				+ (warning.kind() == DataWarning.Kind.IMBALANCE && fix.isPresent() ? WEIGH : "");
		return new Finding("data " + warning.kind(), warning.kind() == DataWarning.Kind.CONSTANT ? Severity.ERROR : Severity.WARNING,
				title(warning), advice, List.of(culprit), fix);
	}

	private static String title(DataWarning warning) {
		String column = "column " + warning.column();
		return switch (warning.kind()) {
		case UNSCALED -> sentenceStart(column) + " is not scaled";
		case CONSTANT -> sentenceStart(column) + " is always the same";
		case ABSENT_CLASS -> "A class is missing from the training rows";
		case IMBALANCE -> "Some classes are much rarer than others";
		case SPLIT -> "The split differs in " + column;
		case MANY_CATEGORIES -> sentenceStart(column) + " has very many categories";
		};
	}

	private static Optional<Fix> fix(Case patient, DataWarning warning, Optional<Column> column) {
		return switch (warning.kind()) {
		case UNSCALED -> column.map(each -> scaling(each, patient.data().sampleShape().isPresent()));
		case ABSENT_CLASS, SPLIT -> split(patient);
		case IMBALANCE -> RareClasses.fix(patient);
		case MANY_CATEGORIES -> column.flatMap(each -> ignoring(patient, each));
		case CONSTANT -> Optional.empty();
		};
	}

	/** Nothing where it is the last one that feeds the network, which then had nothing to learn from. */
	static Optional<Fix> ignoring(Case patient, Column column) {
		boolean last = patient.dataset().getColumns().stream().noneMatch(other -> other != column && other.getRole() == Role.INPUT);
		return last ? Optional.empty() : Optional.of(new Fix("Ignore " + column.getName(), column, domain -> Edits.set(domain, column, Literals.COLUMN__ROLE, Role.IGNORED)));
	}

	private static Fix scaling(Column column, boolean pictures) {
		if (pictures && column.getRole() == Role.INPUT) {
			return new Fix("Scale " + column.getName() + " to 0 to 1", column, domain -> {
				CompoundCommand command = new CompoundCommand("Scale " + column.getName());
				command.append(Edits.set(domain, column, Literals.COLUMN__FACTOR, BYTE));
				command.append(Edits.set(domain, column, Literals.COLUMN__SCALING, Scaling.FACTOR));
				return command;
			});
		}
		Scaling scaling = column.getRole() == Role.TARGET ? Scaling.MIN_MAX : Scaling.STANDARD;
		return new Fix("Scale " + column.getName(), column, domain -> Edits.set(domain, column, Literals.COLUMN__SCALING, scaling));
	}

	/** Rows that follow each other in time are better left in order, which only their user knows. */
	private static Optional<Fix> split(Case patient) {
		Split split = patient.dataset().getSplit();
		SplitOrder better = patient.data().classification() ? SplitOrder.STRATIFIED : SplitOrder.SHUFFLED;
		if (split == null || split.getOrder() == better || split.getOrder() == SplitOrder.STRATIFIED) {
			return Optional.empty();
		}
		String label = better == SplitOrder.STRATIFIED ? "Stratify the split" : "Shuffle the split";
		return Optional.of(new Fix(label, split, domain -> Edits.set(domain, split, Literals.SPLIT__ORDER, better)));
	}

	private static String sentence(String text) {
		return text.endsWith(".") ? text : text + ".";
	}

	private static String sentenceStart(String text) {
		return Character.toUpperCase(text.charAt(0)) + text.substring(1);
	}
}
