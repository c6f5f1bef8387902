package org.soma.data.ui.pictures;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Supplier;

import org.eclipse.emf.common.command.CommandStack;
import org.soma.data.sheet.DatasetSheet;
import org.soma.data.sheet.Sheet;
import org.soma.data.sheet.SheetEdits;
import org.soma.model.Shape;
import org.soma.ui.pad.SampleSink;

/** Takes drawn pictures into an open dataset, on the history of its document. */
public final class SheetSamples implements SampleSink {

	private static final int ROWS_LOOKED_AT = 10_000;

	private final DatasetSheet rows;
	private final CommandStack history;
	private final Supplier<SheetPictures> pictures;

	/** @param pictures the dataset's pictures as they are whenever that is asked */
	public SheetSamples(DatasetSheet rows, CommandStack history, Supplier<SheetPictures> pictures) {
		this.rows = rows;
		this.history = history;
		this.pictures = pictures;
	}

	@Override
	public Shape shape() {
		return pictures.get().shape();
	}

	@Override
	public List<String> labels() {
		return pictures.get().labels(ROWS_LOOKED_AT);
	}

	@Override
	public void add(float[] pixels, String label) {
		SheetPictures known = pictures.get();
		List<String> texts = new ArrayList<>(Collections.nCopies(rows.sheet().columns().size(), ""));
		int[] columns = known.pixelColumns();
		for (int i = 0; i < columns.length; i++) {
			texts.set(columns[i], text(pixels[i], known.greatest()));
		}
		if (known.labelColumn() >= 0) {
			texts.set(known.labelColumn(), label);
		}
		history.execute(new SheetEdits(rows).addRow(texts));
	}

	@Override
	public void replace(int row, float[] pixels) {
		SheetPictures known = pictures.get();
		float[] before = known.unit(row);
		int[] columns = known.pixelColumns();
		List<Sheet.Cell> cells = new ArrayList<>();
		for (int i = 0; i < columns.length; i++) {
			if (pixels[i] != before[i]) {
				cells.add(new Sheet.Cell(row, columns[i], text(pixels[i], known.greatest())));
			}
		}
		if (!cells.isEmpty()) {
			history.execute(new SheetEdits(rows).type(cells));
		}
	}

	/** As the data has its pixels: whole numbers where they go beyond 1. */
	private static String text(float pixel, float greatest) {
		return greatest > 1 ? Integer.toString(Math.round(pixel * greatest)) : Float.toString(pixel);
	}
}
