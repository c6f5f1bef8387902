package org.soma.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;

import org.junit.jupiter.api.function.Executable;
import org.soma.data.storage.Storage;
import org.soma.model.Column;
import org.soma.model.ColumnKind;
import org.soma.model.Dataset;
import org.soma.model.Role;
import org.soma.model.Samples;
import org.soma.model.SomaFactory;
import org.soma.model.Source;
import org.soma.model.Split;
import org.soma.model.SplitOrder;

/** Makes data files and datasets in a folder. */
public final class DataFolder {

	public final Path folder;
	public final Path dataset;

	public DataFolder(Path folder) {
		this.folder = folder;
		this.dataset = folder.resolve("test.dataset");
	}

	public Path text(String name, String text) throws IOException {
		return Files.writeString(folder.resolve(name), text);
	}

	public Path text(String name, String text, Charset charset) throws IOException {
		return Files.write(folder.resolve(name), text.getBytes(charset));
	}

	public Path bytes(String name, byte[] bytes) throws IOException {
		return Files.write(folder.resolve(name), name.endsWith(".gz") ? packed(bytes) : bytes);
	}

	public static byte[] packed(byte[] bytes) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
			gzip.write(bytes);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return out.toByteArray();
	}

	/** The bytes of an IDX file. */
	public static byte[] idx(int type, int[] dimensions, byte... values) {
		ByteBuffer bytes = ByteBuffer.allocate(4 + 4 * dimensions.length + values.length).putInt(type << 8 | dimensions.length);
		for (int dimension : dimensions) {
			bytes.putInt(dimension);
		}
		return bytes.put(values).array();
	}

	/** The bytes of a NumPy file. */
	public static byte[] npy(String type, boolean fortran, String shape, byte... values) {
		StringBuilder header = new StringBuilder("{'descr': '" + type + "', 'fortran_order': " + (fortran ? "True" : "False") + ", 'shape': "
				+ shape + ", }");
		while ((10 + header.length() + 1) % 64 != 0) {
			header.append(' ');
		}
		header.append('\n');
		return ByteBuffer.allocate(10 + header.length() + values.length).order(ByteOrder.LITTLE_ENDIAN)
				.put(new byte[] { (byte) 0x93, 'N', 'U', 'M', 'P', 'Y', 1, 0 }).putShort((short) header.length()).put(header.toString().getBytes())
						.put(values)
				.array();
	}

	/** A dataset of one file, without columns, of which all rows train. */
	public static Dataset of(String file, String... settings) {
		Dataset dataset = SomaFactory.eINSTANCE.createDataset();
		Source source = SomaFactory.eINSTANCE.createSource();
		source.setFile(file);
		for (int i = 0; i < settings.length; i += 2) {
			source.getSettings().put(settings[i], settings[i + 1]);
		}
		dataset.getSources().add(source);
		return split(dataset, 1, 0, 0, SplitOrder.ORDERED);
	}

	public static Dataset split(Dataset dataset, double train, double validation, double test, SplitOrder order) {
		Split split = SomaFactory.eINSTANCE.createSplit();
		split.setTrain(train);
		split.setValidation(validation);
		split.setTest(test);
		split.setOrder(order);
		dataset.setSplit(split);
		return dataset;
	}

	/** Adds a column: inputs are plain, targets end in an exclamation mark, categories in a hash sign. */
	public static Column column(Dataset dataset, String text) {
		Column column = SomaFactory.eINSTANCE.createColumn();
		column.setRole(text.contains("!") ? Role.TARGET : Role.INPUT);
		column.setKind(text.contains("#") ? ColumnKind.CATEGORY : ColumnKind.NUMBER);
		column.setName(text.replaceAll("[!#]", ""));
		dataset.getColumns().add(column);
		return column;
	}

	public PreparedData prepare(Dataset data) throws DataException {
		return Datasets.prepare(data, dataset, null);
	}

	/** The same with nothing in memory. */
	public PreparedData prepareMapped(Dataset data) throws IOException {
		try (Storage raw = new Storage(0, folder); Storage ready = new Storage(0, folder)) {
			return Datasets.prepare(data, dataset, null, raw, ready, Progress.NONE);
		}
	}

	/** The message of what goes wrong. */
	public String problem(Dataset data) {
		return problemOf(() -> prepare(data));
	}

	public static String problemOf(Executable action) {
		String message = assertThrows(DataException.class, action).getMessage();
		assertEquals(1, message.lines().count(), message);
		return message;
	}

	/** Each row with its inputs and then its targets. */
	public static float[][] rows(Samples samples) {
		float[][] rows = new float[samples.count()][];
		for (int i = 0; i < rows.length; i++) {
			float[] inputs = new float[samples.inputs()];
			float[] targets = new float[samples.targets()];
			samples.read(new int[] { i }, 0, 1, inputs, targets);
			rows[i] = Arrays.copyOf(inputs, inputs.length + targets.length);
			System.arraycopy(targets, 0, rows[i], inputs.length, targets.length);
		}
		return rows;
	}
}
