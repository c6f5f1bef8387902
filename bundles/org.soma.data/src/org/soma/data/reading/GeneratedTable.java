package org.soma.data.reading;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.soma.catalog.GeneratedColumn;
import org.soma.catalog.Generator;
import org.soma.catalog.RandomSource;
import org.soma.data.RowNumbers;
import org.soma.data.storage.NumberType;
import org.soma.model.Column;

/** Rows that a generator of the catalog makes. */
final class GeneratedTable implements TableReader {

	private final Path dataset;
	private final Generator generator;
	private final int count;
	private final long seed;

	/**
	 * @param dataset what is named in messages
	 * @param count 0 for as many as the generator says
	 */
	GeneratedTable(Path dataset, Generator generator, int count, long seed) {
		this.dataset = dataset;
		this.generator = generator;
		this.count = count == 0 ? generator.usualCount() : count;
		this.seed = seed;
	}

	@Override
	public Path file() {
		return dataset;
	}

	@Override
	public List<OfferedColumn> columns() {
		return generator.columns().stream().map(column -> OfferedColumn.of(column.name(), column.role(), column.kind())).toList();
	}

	@Override
	public int rowsAtLeast() {
		return count;
	}

	@Override
	public void read(List<Column> columns, int limit, TableBuilder table) throws IOException {
		List<GeneratedColumn> generated = generator.columns();
		List<FieldPlan> fields = new ArrayList<>();
		for (GeneratedColumn column : generated) {
			fields.add(new FieldPlan(column.name(), 1, null, NumberType.F32, 0, fields.size() * Float.BYTES, false));
		}
		table.declare(dataset, List.of(new BlockPlan(fields.size() * Float.BYTES, ByteOrder.nativeOrder())), fields);
		float[] row = new float[fields.size()];
		RandomSource random = RandomSource.of(seed);
		for (int i = 0; i < Math.min(count, limit); i++) {
			generator.row(i, count, random, row);
			table.progress().check((double) i / count);
			ByteBuffer target = table.block(0).add();
			for (float value : row) {
				target.putFloat(value);
			}
		}
		table.end(dataset, 0, RowNumbers.ALL);
	}
}
