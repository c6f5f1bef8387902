package org.soma.data;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.soma.model.Column;
import org.soma.model.Dataset;
import org.soma.model.Layer;
import org.soma.model.Network;
import org.soma.model.Neuron;
import org.soma.model.Part;
import org.soma.model.Samples;
import org.soma.model.Scaling;
import org.soma.model.Shape;
import org.soma.model.SomaFactory;
import org.soma.model.SplitOrder;

import com.sun.management.ThreadMXBean;

class PreparedDataTest {

	@TempDir
	Path temporary;
	private DataFolder data;

	@BeforeEach
	void open() {
		data = new DataFolder(temporary);
	}

	private Dataset dataset(String text, String... columns) throws Exception {
		data.text("rows.csv", text);
		Dataset dataset = DataFolder.of("rows.csv");
		for (String column : columns) {
			DataFolder.column(dataset, column);
		}
		return dataset;
	}

	private static void neuron(Network network, String id, String type) {
		Neuron neuron = SomaFactory.eINSTANCE.createNeuron();
		neuron.setId(id);
		neuron.setType(type);
		network.getNodes().add(neuron);
	}

	private static Network network(int inputs, int outputs) {
		Network network = SomaFactory.eINSTANCE.createNetwork();
		IntStream.rangeClosed(1, inputs).forEach(i -> neuron(network, "x" + i, "input"));
		IntStream.rangeClosed(1, outputs).forEach(i -> neuron(network, "y" + i, "output"));
		return network;
	}

	private String problem(Dataset dataset, Network network) {
		return DataFolder.problemOf(() -> Datasets.prepare(dataset, data.dataset, network)).replace(temporary + "/", "");
	}

	@Test
	void scalingIsFoundOnTheTrainingRowsAlone() throws Exception {
		Dataset dataset = dataset("a,b,c,y\n1,1,5,10\n3,3,5,20\n5,5,5,30\n100,100,5,1000\n", "a", "b", "c", "y!");
		dataset.getColumns().get(0).setScaling(Scaling.MIN_MAX);
		dataset.getColumns().get(1).setScaling(Scaling.STANDARD);
		dataset.getColumns().get(2).setScaling(Scaling.STANDARD);
		dataset.getColumns().get(3).setScaling(Scaling.FACTOR);
		dataset.getColumns().get(3).setFactor(0.1);
		DataFolder.split(dataset, 0.75, 0, 0.25, SplitOrder.ORDERED);
		PreparedData prepared = data.prepare(dataset);
		float deviation = (float) Math.sqrt(8 / 3.0);
		assertArrayEquals(new float[] { 0, -2 / deviation, 0, 1 }, DataFolder.rows(prepared.train())[0], 1e-6f);
		assertArrayEquals(new float[] { 1, 2 / deviation, 0, 3 }, DataFolder.rows(prepared.train())[2], 1e-6f);
		assertArrayEquals(new float[] { 99 / 4f, 97 / deviation, 0, 100 }, DataFolder.rows(prepared.test())[0], 1e-4f);
		assertArrayEquals(new float[] { 0.5f, 0, 0 }, prepared.scaleInputs(3, 3, 5), 1e-6f);
		assertArrayEquals(prepared.scaleInputs("3", " 3 ", "5"), prepared.scaleInputs(3, 3, 5));
		assertEquals(20, prepared.unscaleTarget(0, 2), 1e-9);
	}

	@Test
	void scalingLargeNumbersKeepsTheirSmallDifferences() throws Exception {
		Dataset dataset = dataset("a,y\n1600000000.25,1\n1600000000.75,2\n", "a", "y!");
		dataset.getColumns().get(0).setScaling(Scaling.MIN_MAX);
		assertArrayEquals(new float[][] { { 0, 1 }, { 1, 2 } }, DataFolder.rows(data.prepare(dataset).all()));
	}

	@Test
	void typedRowsAreScaledAsTheDataIs() throws Exception {
		SplittableRandom random = new SplittableRandom(4);
		StringBuilder text = new StringBuilder("a,b,c,y\n");
		for (int i = 0; i < 200; i++) {
			text.append(random.nextDouble(-5, 900)).append(',').append("red blue green".split(" ")[random.nextInt(3)]).append(',')
					.append(random.nextInt(100)).append(',').append(random.nextInt(2)).append('\n');
		}
		Dataset dataset = dataset(text.toString(), "a", "b#", "c", "y!");
		dataset.getColumns().get(0).setScaling(Scaling.STANDARD);
		dataset.getColumns().get(2).setScaling(Scaling.MIN_MAX);
		DataFolder.split(dataset, 0.5, 0.25, 0.25, SplitOrder.SHUFFLED);
		PreparedData prepared = data.prepare(dataset);
		RawRows rows = RawRows.read(data.folder.resolve("rows.csv"), prepared.rawInputNames());
		float[][] typed = prepared.scaleInputs(rows);
		float[][] read = DataFolder.rows(prepared.all());
		for (int i = 0; i < typed.length; i++) {
			assertArrayEquals(Arrays.copyOf(read[i], 5), typed[i]);
		}
	}

	@Test
	void categoriesBecomeOneValueEachInAnOrderThatRowsDoNotDecide() throws Exception {
		PreparedData prepared = data.prepare(dataset("c,n,y\nred,10,b\nblue,9,a\ngreen,-1,b\n", "c#", "n#", "y!#"));
		assertEquals(List.of("c=blue", "c=green", "c=red", "n=-1", "n=9", "n=10"), prepared.inputNames());
		assertEquals(List.of("y=a", "y=b"), prepared.targetNames());
		assertEquals(List.of("a", "b"), prepared.classes());
		assertArrayEquals(new float[] { 0, 0, 1, 0, 0, 1, 0, 1 }, DataFolder.rows(prepared.all())[0]);
		assertArrayEquals(new float[] { 1, 0, 0, 0, 1, 0 }, prepared.scaleInputs("blue", "9.0"));
		assertTrue(DataFolder.problemOf(() -> prepared.scaleInputs("pink", "9"))
				.contains("column c: 'pink' is no category; choose one of blue, green, red"));
		assertTrue(DataFolder.problemOf(() -> prepared.scaleInputs("blue")).contains("the row has 1 value where 2 are needed: c, n"));
	}

	@Test
	void manyCategoriesAreTheSameAsFew() throws Exception {
		StringBuilder text = new StringBuilder("c,a,y\n");
		for (int i = 0; i < 60; i++) {
			text.append("k").append((char) ('A' + i * 7 % 30)).append(',').append(i).append(',').append(i % 2).append('\n');
		}
		Dataset dataset = dataset(text.toString(), "c#", "a", "y!");
		PreparedData prepared = data.prepare(dataset);
		assertEquals(31, prepared.train().inputs());
		float[][] rows = DataFolder.rows(prepared.all());
		for (int i = 0; i < rows.length; i++) {
			for (int k = 0; k < 30; k++) {
				assertEquals(k == i * 7 % 30 ? 1 : 0, rows[i][k]);
			}
			assertEquals(i, rows[i][30]);
		}
	}

	@Test
	void classesAreRecognised() throws Exception {
		assertEquals(List.of("0", "1"), data.prepare(dataset("a,y\n1,0\n2,1\n", "a", "y!")).classes());
		assertEquals(List.of("u", "v"), data.prepare(dataset("a,u,v\n1,0,1\n2,1,0\n", "a", "u!", "v!")).classes());
		assertFalse(data.prepare(dataset("a,u,v\n1,1,1\n2,1,0\n", "a", "u!", "v!")).classification());
		assertFalse(data.prepare(dataset("a,y\n1,0\n2,2\n", "a", "y!")).classification());
		assertFalse(data.prepare(dataset("a,y\n1,0.5\n2,1\n", "a", "y!")).classification());
		assertFalse(data.prepare(dataset("a\n1\n2\n", "a")).classification());
	}

	@Test
	void columnsGoToTheirNodes() throws Exception {
		Dataset dataset = dataset("a,b,c,y\n1,2,3,4\n", "a", "b", "c", "y!");
		dataset.getColumns().get(0).setNode("x3");
		dataset.getColumns().get(2).setNode("x1");
		PreparedData prepared = Datasets.prepare(dataset, data.dataset, network(3, 1));
		assertEquals(List.of("c", "b", "a"), prepared.inputNames());
		assertArrayEquals(new float[][] { { 3, 2, 1, 4 } }, DataFolder.rows(prepared.all()));
		assertArrayEquals(new float[] { 3, 2, 1 }, prepared.scaleInputs(1, 2, 3));
		dataset.getColumns().get(0).setNode("h7");
		assertEquals("test.dataset: column a goes to node 'h7', which is no input of the network; name one of x1, x2, x3 or none",
				problem(dataset, network(3, 1)));
		dataset.getColumns().get(0).setNode("x1");
		assertTrue(problem(dataset, network(3, 1)).contains("column c does not fit into node 'x1'"), problem(dataset, network(3, 1)));
	}

	@Test
	void manyColumnsMayShareALayer() throws Exception {
		Network network = SomaFactory.eINSTANCE.createNetwork();
		neuron(network, "n", "input");
		Layer layer = SomaFactory.eINSTANCE.createLayer();
		layer.setId("in");
		layer.setType("input-layer");
		layer.setShape(Shape.of(2, 2));
		network.getNodes().add(layer);
		neuron(network, "out", "output");
		Dataset dataset = dataset("c,a,b,y\nv,1,2,3\nu,4,5,6\nw,7,8,9\n", "c#", "a", "b", "y!");
		dataset.getColumns().get(0).setNode("in");
		dataset.getColumns().get(2).setNode("in");
		PreparedData prepared = Datasets.prepare(dataset, data.dataset, network);
		assertEquals(List.of("a", "c=u", "c=v", "c=w", "b"), prepared.inputNames());
		assertArrayEquals(new float[] { 1, 0, 1, 0, 2, 3 }, DataFolder.rows(prepared.all())[0]);
	}

	@Test
	void twoClassesFitOneOutputOrTwo() throws Exception {
		Dataset dataset = dataset("a,y\n1,yes\n2,no\n", "a", "y!#");
		PreparedData one = Datasets.prepare(dataset, data.dataset, network(1, 1));
		assertEquals(List.of("no", "yes"), one.classes());
		assertArrayEquals(new float[][] { { 1, 1 }, { 2, 0 } }, DataFolder.rows(one.all()));
		assertArrayEquals(new float[][] { { 1, 0, 1 }, { 2, 1, 0 } }, DataFolder.rows(Datasets.prepare(dataset, data.dataset, network(1, 2))
				.all()));
	}

	@Test
	void aNetworkThatDoesNotFitIsReported() throws Exception {
		Dataset dataset = dataset("a,b,y\n1,2,u\n3,4,v\n5,6,w\n", "a", "b", "y!#");
		assertEquals("test.dataset: has 3 target values (y with 3) where the network takes 1; give the network 3 output values, or "
				+ "choose other targets",
				problem(dataset, network(2, 1)));
		assertEquals("test.dataset: has 2 input values (a, b) where the network takes 3; give the network 2 input values, or ignore or "
				+ "add columns",
				problem(dataset, network(3, 3)));
		assertTrue(problem(dataset, network(0, 3)).contains("network, which has no inputs"));
		assertTrue(problem(dataset, network(2, 0)).contains("network, which has no outputs"));
	}

	@Test
	void aDatasetThatIsNotSoundIsReported() throws Exception {
		assertTrue(data.problem(SomaFactory.eINSTANCE.createDataset()).contains("has no source"));
		assertTrue(problem(dataset("a,y\n1,2\n", "y!"), null).contains("has no input column"));
		assertTrue(problem(dataset("a,y\n1,2\n", "a", "a!"), null).contains("has two columns named 'a'"));
		Dataset dataset = dataset("a,y\n1,2\n", "a", "y!");
		dataset.getColumns().get(0).setScaling(Scaling.FACTOR);
		dataset.getColumns().get(0).setFactor(0);
		assertTrue(problem(dataset, null).contains("has the factor 0.0"));
		Dataset untrained = dataset("a,y\n1,2\n", "a", "y!");
		untrained.getColumns().get(0).setScaling(Scaling.STANDARD);
		DataFolder.split(untrained, 0, 0, 1, SplitOrder.ORDERED);
		assertTrue(problem(untrained, null).contains("scaled by its training rows, but the split has none"));
		Column column = dataset("a,y\nNA,2\n1,1\n", "a", "y!").getColumns().get(0);
		column.setMissing("often");
		assertTrue(problem((Dataset) column.eContainer(), null).contains("'often' for missing values, which gives no number"));
	}

	@Test
	void oneClassAndOtherOddThingsAreWarnedOf() throws Exception {
		assertTrue(data.prepare(dataset("a,y\n1,u\n2,u\n", "a", "y!#")).warnings().get(0).contains("column y: all rows are of one class, 'u'"));
		assertTrue(data.prepare(dataset("a,y\n1,1\n2,1\n", "a", "y!")).warnings().get(0).contains("column y: is 1.0 in every row"));
		assertTrue(data.prepare(dataset("a,y\n1,1\n2000,0\n", "a", "y!")).warnings().get(0).contains("column a: goes from 1.0 to 2000.0"));
		Dataset dataset = dataset("a,y\n1,u\n2,u\n3,u\n4,v\n", "a", "y!#");
		DataFolder.split(dataset, 0.75, 0, 0.25, SplitOrder.ORDERED);
		assertTrue(data.prepare(dataset).warnings().get(0).contains("no training row is of class 'v'"));
		assertEquals(List.of(), data.prepare(dataset("a,y\n1,0\n2,1\n", "a", "y!")).warnings());
	}

	@Test
	void partsAreRowsOfAll() throws Exception {
		StringBuilder text = new StringBuilder("a,y\n");
		IntStream.range(0, 100).forEach(i -> text.append(i).append(',').append(i % 3).append('\n'));
		Dataset dataset = DataFolder.split(dataset(text.toString(), "a", "y!#"), 0.5, 0.3, 0.2, SplitOrder.STRATIFIED);
		PreparedData prepared = data.prepare(dataset);
		float[][] all = DataFolder.rows(prepared.all());
		for (Part part : Part.values()) {
			float[][] rows = DataFolder.rows(prepared.part(part));
			int[] numbers = prepared.rows(part);
			assertEquals(numbers.length, rows.length);
			for (int i = 0; i < rows.length; i++) {
				assertArrayEquals(all[numbers[i]], rows[i]);
			}
		}
	}

	@Test
	void severalFilesFollowOneAnother() throws Exception {
		data.text("more.csv", "y;a\nv;0,5\n");
		Dataset dataset = dataset("a,y\n1,u\n2,v\n", "a", "y!#");
		dataset.getSources().add(DataFolder.of("more.csv").getSources().get(0));
		dataset.getSources().get(1).setPart(Part.VALIDATION);
		PreparedData prepared = data.prepare(dataset);
		assertArrayEquals(new float[][] { { 1, 1, 0 }, { 2, 0, 1 }, { 0.5f, 0, 1 } }, DataFolder.rows(prepared.all()));
		assertEquals(List.of(2, 1), List.of(prepared.train().count(), prepared.validation().count()));
	}

	@Test
	void whatDoesNotFitIntoMemoryIsTheSame() throws Exception {
		SplittableRandom random = new SplittableRandom(8);
		StringBuilder text = new StringBuilder("a,b,c,y\n");
		for (int i = 0; i < 30_000; i++) {
			text.append(random.nextDouble()).append(',').append(random.nextInt(12)).append(',').append(i).append(',').append(random.nextInt(3))
					.append('\n');
		}
		Dataset dataset = dataset(text.toString(), "a", "b#", "c", "y!#");
		dataset.getColumns().get(2).setScaling(Scaling.STANDARD);
		assertArrayEquals(DataFolder.rows(data.prepare(dataset).all()), DataFolder.rows(data.prepareMapped(dataset).all()));
		byte[] pixels = new byte[5000 * 100];
		new Random(1).nextBytes(pixels);
		data.bytes("images-idx3-ubyte", DataFolder.idx(8, new int[] { 5000, 10, 10 }, pixels));
		Dataset images = DataFolder.of("images-idx3-ubyte");
		Column image = DataFolder.column(images, "image");
		for (Scaling scaling : Scaling.values()) {
			image.setScaling(scaling);
			image.setFactor(1 / 255.0);
			float[][] rows = DataFolder.rows(data.prepare(images).all());
			float[][] mapped = DataFolder.rows(data.prepareMapped(images).all());
			for (int i = 0; i < rows.length; i++) {
				assertArrayEquals(rows[i], mapped[i]);
			}
		}
	}

	@Test
	void readingABatchAllocatesNothing() throws Exception {
		byte[] pixels = new byte[1000 * 784];
		data.bytes("a-images-idx3-ubyte", DataFolder.idx(8, new int[] { 1000, 28, 28 }, pixels));
		data.bytes("a-labels-idx1-ubyte", DataFolder.idx(8, new int[] { 1000 }, new byte[1000]));
		Dataset table = dataset("a,b,y\n" + "1,2,3\n".repeat(1000), "a", "b", "y!");
		for (PreparedData prepared : List.of(data.prepare(DataFolder.of("a-images-idx3-ubyte")), data.prepare(table), data.prepareMapped(table),
				data.prepareMapped(DataFolder.of("a-images-idx3-ubyte")))) {
			Samples samples = prepared.train();
			int[] rows = IntStream.range(0, 1000).toArray();
			float[] inputs = new float[100 * samples.inputs()];
			float[] targets = new float[100 * samples.targets()];
			ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
			for (int i = 0; i < 200; i++) {
				samples.read(rows, i, i + 100, inputs, targets);
			}
			long before = threads.getCurrentThreadAllocatedBytes();
			for (int i = 0; i < 500; i++) {
				samples.read(rows, i, i + 100, inputs, targets);
			}
			assertTrue(threads.getCurrentThreadAllocatedBytes() - before < 500, "reading 500 batches allocates");
		}
	}

	@Test
	void manyThreadsReadTheSame() throws Exception {
		Dataset dataset = dataset("a,y\n" + IntStream.range(0, 2000).mapToObj(i -> i + "," + i % 7).reduce("", (a, b) -> a + b + "\n"), "a",
				"y!#");
		Samples samples = data.prepare(dataset).all();
		float[][] expected = DataFolder.rows(samples);
		assertTrue(IntStream.range(0, 64).parallel().allMatch(i -> Arrays.deepEquals(expected, DataFolder.rows(samples))));
	}
}
