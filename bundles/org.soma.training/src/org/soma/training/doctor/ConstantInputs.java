package org.soma.training.doctor;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;

import org.soma.data.PreparedData;
import org.soma.model.Column;
import org.soma.model.ColumnKind;
import org.soma.model.Dataset;
import org.soma.model.Role;
import org.soma.model.Samples;
import org.soma.model.Scaling;
import org.soma.model.SomaPackage.Literals;
import org.soma.model.edit.commands.Edits;
import org.soma.training.doctor.Finding.Severity;

/**
 * Columns that give the network the same number for every row. One that gives 0 is harmless and left alone, as is a pixel of
 * a picture: margins are often empty.
 */
final class ConstantInputs implements Check {

	private static final String ADD = "It is the only one that feeds the network, so add a column that tells rows apart.";
	/** What scaling may leave of a constant column by rounding. */
	private static final float NEGLIGIBLE = 1e-6f;
	private static final int MOST_ROWS_AT_ONCE = 256;
	private static final int MOST_NUMBERS_AT_ONCE = 1 << 16;

	/** Data does not change, and is looked at again and again while it is trained with. */
	private static final Map<PreparedData, float[]> KNOWN = Collections.synchronizedMap(new WeakHashMap<>());

	@Override
	public List<Finding> look(Case patient) {
		return of(patient.dataset(), patient.data()).stream().map(column -> finding(patient, column)).toList();
	}

	/** The columns of a dataset that are so. */
	static List<Column> of(Dataset dataset, PreparedData data) {
		if (data.sampleShape().isPresent() || data.train().count() < 2) {
			return List.of();
		}
		return dataset.getColumns().stream().filter(column -> column.getRole() == Role.INPUT && isConstant(data, column)).toList();
	}

	private static boolean isConstant(PreparedData data, Column column) {
		int unit = unit(data, column);
		return unit >= 0 && Math.abs(value(data, unit)) > NEGLIGIBLE;
	}

	/** The one input that a column feeds; -1 where it feeds several or none. */
	private static int unit(PreparedData data, Column column) {
		List<String> names = data.inputNames();
		if (!data.rawInputNames().contains(column.getName())) {
			return -1; // it was edited since
		}
		if (column.getKind() == ColumnKind.NUMBER) {
			return names.indexOf(column.getName());
		}
		List<String> own = names.stream().filter(name -> name.startsWith(column.getName() + "=")).toList();
		return own.size() == 1 ? names.indexOf(own.getFirst()) : -1;
	}

	private static float value(PreparedData data, int unit) {
		return KNOWN.computeIfAbsent(data, known -> constants(known.train()))[unit];
	}

	/** For each input the number that it is in every row; NaN where rows differ. */
	private static float[] constants(Samples samples) {
		int width = samples.inputs();
		int most = Math.clamp(MOST_NUMBERS_AT_ONCE / Math.max(1, width), 1, MOST_ROWS_AT_ONCE);
		float[] inputs = new float[most * width];
		float[] targets = new float[most * samples.targets()];
		int[] rows = new int[most];
		samples.read(rows, 0, 1, inputs, targets);
		float[] first = Arrays.copyOf(inputs, width);
		BitSet same = new BitSet();
		same.set(0, width);
		for (int from = 0; from < samples.count() && !same.isEmpty(); from += most) {
			int begin = from;
			int count = Math.min(most, samples.count() - from);
			Arrays.setAll(rows, i -> begin + i);
			samples.read(rows, 0, count, inputs, targets);
			for (int unit = same.nextSetBit(0); unit >= 0; unit = same.nextSetBit(unit + 1)) {
				for (int row = 0; row < count && same.get(unit); row++) {
					same.set(unit, inputs[row * width + unit] == first[unit]);
				}
			}
		}
		for (int unit = same.nextClearBit(0); unit < width; unit = same.nextClearBit(unit + 1)) {
			first[unit] = Float.NaN;
		}
		return first;
	}

	private static Finding finding(Case patient, Column column) {
		boolean number = column.getKind() == ColumnKind.NUMBER;
		Optional<Fix> fix = number ? Optional.of(scaling(column)) : DataFaults.ignoring(patient, column);
		String advice = "Column " + column.getName() + " is " + raw(patient.data(), column)
				+ " in every row to train with: nothing can be learned from it, and its weights only move the biases. " + (fix.isEmpty() ? ADD : number
						? "Scaled to 0 it does nothing, and the network stays as it is. To leave it out for good, give it the role Ignored in the dataset."
						: "Ignored, it is left out; the network then has an input too many, which one more click takes away.");
		return new Finding("constant input", Severity.WARNING, "Column " + column.getName() + " is always the same", advice, List.of(column), fix);
	}

	/** What the column holds, as the user knows it. */
	private static String raw(PreparedData data, Column column) {
		if (column.getKind() != ColumnKind.NUMBER) {
			return "'" + data.inputNames().get(unit(data, column)).substring(column.getName().length() + 1) + "'";
		}
		float[] inputs = new float[data.train().inputs()];
		data.train().read(new int[1], 0, 1, inputs, new float[data.train().targets()]);
		return data.unscaleInputs(inputs)[data.rawInputNames().indexOf(column.getName())];
	}

	/** Measured from the least, all is 0 where all is the least. */
	private static Fix scaling(Column column) {
		return new Fix("Scale " + column.getName() + " to 0", column, domain -> Edits.set(domain, column, Literals.COLUMN__SCALING, Scaling.MIN_MAX));
	}
}
