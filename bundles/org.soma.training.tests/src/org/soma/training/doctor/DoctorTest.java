package org.soma.training.doctor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.soma.catalog.Catalog;
import org.soma.catalog.Confusion;
import org.soma.catalog.build.FeedForward;
import org.soma.data.NewDataset;
import org.soma.engine.kernels.Kernels;
import org.soma.engine.train.Evaluation;
import org.soma.model.Neuron;
import org.soma.model.Node;
import org.soma.model.Role;
import org.soma.model.Scaling;
import org.soma.model.SplitOrder;
import org.soma.model.Synapse;
import org.soma.model.edit.ModelDocument;
import org.soma.training.Trained;

class DoctorTest {

	@TempDir
	Path folder;

	private NewDataset generated(String generator) throws Exception {
		return NewDataset.from(Trained.datasetFile(folder), generator);
	}

	private static FeedForward network(String activations, int... layers) throws Exception {
		return FeedForward.of(layers).withActivations(activations.split(",")).withSeed(3);
	}

	private static List<Finding> examine(Trained trained) throws Exception {
		return Doctor.examine(Case.of(trained.training(), trained.dataset(), trained.plan(), trained.plan().values().start(), trained.settings(),
				trained.data(), trained.records(), trained.outcome()));
	}

	private static Finding found(Trained trained, String topic) throws Exception {
		List<Finding> findings = examine(trained);
		return findings.stream().filter(finding -> finding.topic().equals(topic)).findFirst()
				.orElseThrow(() -> new AssertionError("only found: " + titles(findings)));
	}

	private static List<String> titles(List<Finding> findings) {
		return findings.stream().map(finding -> finding.title() + " (" + finding.advice() + ")").toList();
	}

	private static void isHealthy(Trained trained) throws Exception {
		assertEquals(List.of(), titles(examine(trained)));
	}

	/** Does what a finding offers; it is found no more, and found again after undo. */
	private static void isMended(Trained trained, Finding finding, ModelDocument document) throws Exception {
		finding.fix().orElseThrow().apply();
		assertTrue(examine(trained).stream().noneMatch(finding::isLike), () -> finding.title() + " is still there");
		document.getEditingDomain().getCommandStack().undo();
		assertFalse(document.isDirty());
		assertTrue(examine(trained).stream().anyMatch(finding::isLike), () -> finding.title() + " is not back");
	}

	@Test
	void xorThatIsLearnedIsHealthy() throws Exception {
		isHealthy(Trained.of(folder, network("tanh,sigmoid", 2, 4, 1), generated("xor"), "mse", "sgd", 0.5, 1).train(2000));
	}

	@Test
	void moonsThatAreLearnedAreHealthy() throws Exception {
		isHealthy(Trained.of(folder, network("tanh,tanh,sigmoid", 2, 16, 8, 1), generated("moons"), "bce", "adam", 0.01, 32).train(60));
	}

	@Test
	void digitsThatAreLearnedAreHealthy() throws Exception {
		isHealthy(Trained.of(folder, network("tanh,softmax", 25, 15, 10), generated("digits-5x5").count(500), "softmax-cross-entropy", "adam", 0.01,
				16).train(40));
	}

	@Test
	void aNetworkThatBeginsToLearnIsHealthy() throws Exception {
		isHealthy(Trained.of(folder, network("tanh,tanh,sigmoid", 2, 16, 8, 1), generated("moons"), "bce", "adam", 0.01, 32).train(1));
	}

	@Test
	void aDeadNeuronIsFoundAndBroughtBack() throws Exception {
		Trained trained = Trained.of(folder, network("relu,sigmoid", 2, 6, 1), generated("moons"), "bce", "adam", 0.0001, 32);
		Neuron h3 = (Neuron) trained.network().getNodes().stream().filter(node -> "h3".equals(node.getId())).findFirst().orElseThrow();
		h3.setBias(-100);
		trained.train(5);
		Finding finding = found(trained, "dead");
		assertEquals(List.of(h3), finding.culprits());
		assertEquals("h3 is dead", finding.title());
		isMended(trained, finding, trained.networkDocument());
	}

	@Test
	void saturatedNeuronsAreFound() throws Exception {
		Trained trained = Trained.of(folder, network("tanh,sigmoid", 2, 4, 1), generated("circles"), "bce", "sgd", 0.001, 32);
		trained.network().getLinks().stream().map(Synapse.class::cast).filter(link -> !link.getTarget().getId().startsWith("y"))
				.forEach(link -> link.setWeight(500 * link.getWeight()));
		trained.train(5);
		Finding finding = found(trained, "saturated");
		assertEquals("[h1, h2, h3, h4]", finding.culprits().stream().map(node -> ((Node) node).getId()).toList().toString());
		isMended(trained, finding, trained.networkDocument());
	}

	@Test
	void explodingGradientsAreFoundAndClipped() throws Exception {
		Trained trained = Trained.of(folder, network("identity,identity,identity,identity", 2, 8, 8, 8, 1), generated("moons"), "mse", "sgd", 1e-9, 32);
		trained.network().getLinks().stream().map(Synapse.class::cast).forEach(link -> link.setWeight(20 * link.getWeight()));
		Finding finding = found(trained.train(2), "exploding");
		isMended(trained, finding, trained.trainingDocument());
	}

	@Test
	void vanishingGradientsAreFound() throws Exception {
		Trained trained = Trained.of(folder, network("sigmoid,sigmoid,sigmoid,sigmoid,sigmoid,sigmoid,sigmoid,sigmoid", 2, 8, 8, 8, 8, 8, 8, 8, 1),
				generated("moons"), "bce", "sgd", 0.05, 32).train(10);
		Finding finding = found(trained, "vanishing");
		assertEquals("h1_1", ((Node) finding.culprits().get(0)).getId());
		isMended(trained, finding, trained.networkDocument());
	}

	@Test
	void whereTheFirstInfinityAroseIsTold() throws Exception {
		Trained trained = Trained.of(folder, network("relu,identity", 2, 6, 1), generated("moons"), "mse", "sgd", 1e5, 32).train(50);
		assertTrue(trained.outcome().orElseThrow().diverged());
		Finding finding = found(trained, "divergence");
		assertTrue(finding.culprits().get(0) instanceof Neuron, finding::title);
		finding.fix().orElseThrow().apply();
		assertEquals(1e4, trained.training().getRate());
	}

	@Test
	void aColumnThatIsNotScaledIsFoundAndScaled() throws Exception {
		Random random = new Random(1);
		String rows = "age,income,y\n" + IntStream.range(0, 100).mapToObj(i -> {
			double income = 20_000 + 60_000 * random.nextDouble();
			return random.nextDouble() + "," + income + "," + (income > 50_000 ? 1 : 0);
		}).collect(Collectors.joining("\n"));
		Trained trained = Trained.of(folder, network("tanh,sigmoid", 2, 4, 1), Trained.table(folder, rows), "bce", "adam", 0.01, 16);
		Finding finding = found(trained, "data UNSCALED");
		assertEquals(List.of(trained.dataset().getColumns().get(1)), finding.culprits());
		isMended(trained, finding, trained.datasetDocument());
		finding.fix().orElseThrow().apply();
		assertEquals(Scaling.STANDARD, trained.dataset().getColumns().get(1).getScaling());
	}

	/** A hundred rows of a number that matters, something else that does not, and a class. */
	private Trained withColumn(String constant, int inputs) throws Exception {
		Random random = new Random(1);
		String rows = "age,site,y\n" + IntStream.range(0, 100).mapToObj(i -> {
			double age = random.nextDouble();
			return age + "," + constant + "," + (age > 0.5 ? 1 : 0);
		}).collect(Collectors.joining("\n"));
		return Trained.of(folder, network("tanh,sigmoid", inputs, 4, 1), Trained.table(folder, rows), "bce", "adam", 0.01, 16);
	}

	@Test
	void aColumnThatIsAlwaysTheSameIsFoundAndScaledToZero() throws Exception {
		for (String constant : List.of("3", "0.1", "5000")) {
			Trained trained = withColumn(constant, 2);
			Finding finding = found(trained, "constant input");
			assertEquals(List.of(trained.dataset().getColumns().get(1)), finding.culprits());
			assertEquals("Column site is always the same", finding.title());
			assertTrue(finding.advice().startsWith("Column site is " + constant + " in every row"), finding::advice);
			assertEquals("Scale site to 0", finding.fix().orElseThrow().label());
			assertTrue(examine(trained).stream().noneMatch(other -> other.topic().equals("data UNSCALED")), "it is told once");
			isMended(trained, finding, trained.datasetDocument());
			trained.datasetDocument().getEditingDomain().getCommandStack().redo();
			float[] inputs = new float[2];
			trained.data().train().read(new int[1], 0, 1, inputs, new float[1]);
			assertEquals(0, inputs[1]);
			isHealthy(trained);
		}
	}

	@Test
	void aCategoryThatIsAlwaysTheSameIsLeftOut() throws Exception {
		Trained trained = withColumn("north", 2);
		Finding finding = found(trained, "constant input");
		assertTrue(finding.advice().startsWith("Column site is 'north' in every row"), finding::advice);
		finding.fix().orElseThrow().apply();
		assertEquals(Role.IGNORED, trained.dataset().getColumns().get(1).getRole());
		trained.datasetDocument().getEditingDomain().getCommandStack().undo();
		assertEquals(Role.INPUT, trained.dataset().getColumns().get(1).getRole());
		assertFalse(trained.datasetDocument().isDirty());
	}

	@Test
	void theLastInputIsNotLeftOut() throws Exception {
		String rows = "site,y\n" + IntStream.range(0, 100).mapToObj(i -> "north," + i % 2).collect(Collectors.joining("\n"));
		Finding finding = found(Trained.of(folder, network("tanh,sigmoid", 1, 4, 1), Trained.table(folder, rows), "bce", "adam", 0.01, 16),
				"constant input");
		assertTrue(finding.fix().isEmpty());
		assertTrue(finding.advice().contains("add a column"), finding::advice);
	}

	@Test
	void aRateThatIsTooHighIsFoundByTheBouncingLoss() throws Exception {
		Trained trained = Trained.of(folder, network("tanh,sigmoid", 2, 8, 1), generated("circles"), "bce", "adam", 3, 16).train(20);
		Finding finding = found(trained, "rate too high");
		assertTrue(finding.title().contains("bounces"), finding::title);
		assertEquals(List.of(trained.training()), finding.culprits());
		finding.fix().orElseThrow().apply();
		assertEquals(0.3, trained.training().getRate());
		trained.trainingDocument().getEditingDomain().getCommandStack().undo();
		assertEquals(3, trained.training().getRate());
	}

	@Test
	void aRateThatIsMuchTooHighIsFoundByTheLossThatHasRisen() throws Exception {
		Trained trained = Trained.of(folder, network("tanh,sigmoid", 2, 8, 1), generated("circles"), "mse", "sgd", 30, 16).train(20);
		Finding finding = found(trained, "rate too high");
		assertTrue(finding.title().contains("risen"), finding::title);
	}

	@Test
	void aRateThatIsTooLowIsFoundByTheLossThatStays() throws Exception {
		Trained trained = Trained.of(folder, network("tanh,sigmoid", 2, 8, 1), generated("moons"), "bce", "sgd", 1e-6, 32).train(20);
		Finding finding = found(trained, "rate too low");
		finding.fix().orElseThrow().apply();
		assertNotEquals(1e-6, trained.training().getRate());
	}

	@Test
	void overfittingIsFoundByTheValidationLossThatRises() throws Exception {
		Random random = new Random(5);
		String rows = "a,b,c,d,y\n" + IntStream.range(0, 60).mapToObj(i -> IntStream.range(0, 4)
				.mapToObj(k -> String.valueOf(random.nextGaussian())).collect(Collectors.joining(",")) + "," + random.nextInt(2))
				.collect(Collectors.joining("\n"));
		Trained trained = Trained.of(folder, network("tanh,sigmoid", 4, 30, 1), Trained.table(folder, rows), "bce", "adam", 0.03, 8).train(150);
		Finding finding = found(trained, "overfitting");
		finding.fix().orElseThrow().apply();
		assertEquals("early-stopping", trained.training().getStopRules().get(0).getType());
		trained.trainingDocument().getEditingDomain().getCommandStack().undo();
		assertEquals(List.of(), trained.training().getStopRules());
	}

	@Test
	void aLossThatDoesNotFitTheOutputsIsFoundWithEachFix() throws Exception {
		for (String[] misfit : new String[][] { { "tanh,sigmoid", "softmax-cross-entropy" }, { "tanh,identity", "bce" } }) {
			Trained trained = Trained.of(folder, network(misfit[0], 25, 8, 10), generated("digits-5x5").count(200), misfit[1], "adam", 0.01, 16);
			isMended(trained, found(trained, "loss"), trained.networkDocument());
		}
		Trained one = Trained.of(folder, network("tanh,sigmoid", 2, 4, 1), generated("moons"), "softmax-cross-entropy", "adam", 0.01, 16);
		isMended(one, found(one, "loss"), one.trainingDocument());
	}

	@Test
	void targetsOutOfReachAreFound() throws Exception {
		Trained trained = Trained.of(folder, network("tanh,sigmoid", 1, 8, 1), generated("sine"), "mse", "adam", 0.01, 16);
		Finding finding = found(trained, "targets");
		assertTrue(finding.advice().contains("can only give 0 to 1"), finding::advice);
		isMended(trained, finding, trained.networkDocument());
	}

	/** Classes that overlap, of which the last has one row in twenty. */
	private Trained withRareClass(String activations, int outputs, String loss) throws Exception {
		Random random = new Random(2);
		String rows = "a,b,y\n" + IntStream.range(0, 400).mapToObj(i -> {
			boolean sick = i % 20 == 0;
			String healthy = outputs > 2 && i % 2 == 1 ? "recovered" : "healthy";
			return random.nextGaussian() + (sick ? 1.5 : 0) + "," + random.nextGaussian() + "," + (sick ? "sick" : healthy);
		}).collect(Collectors.joining("\n"));
		return Trained.of(folder, network(activations, 2, 4, outputs), Trained.table(folder, rows).split("100/0/0"), loss, "adam", 0.02, 16);
	}

	/** What part of the sick is recognised after some training. */
	private static double recall(Trained trained) throws Exception {
		trained.train(60);
		Evaluation evaluation = new Evaluation(trained.plan(), Kernels.best(), Catalog.get().losses().get("mse").create());
		Confusion confusion = evaluation.confusion(trained.plan().values().start(), trained.data().train());
		int sick = trained.data().classes().indexOf("sick");
		return confusion.recall(sick);
	}

	@Test
	void rareClassesAreFoundAndCountedAsMuchAsOthers() throws Exception {
		for (String loss : List.of("bce", "mse")) {
			Trained trained = withRareClass("tanh,sigmoid", 1, loss);
			Finding finding = found(trained, "data IMBALANCE");
			assertTrue(finding.advice().contains("class 'healthy' has 380 training rows and class 'sick' has 20"), finding::advice);
			assertEquals(List.of(trained.dataset().getColumns().get(2)), finding.culprits());
			isMended(trained, finding, trained.trainingDocument());
			finding.fix().orElseThrow().apply();
			assertEquals("bce", trained.training().getLoss().getType());
			assertEquals("19", trained.training().getLoss().getSettings().get("yes-weight"));
		}
	}

	@Test
	void whereTheyCountAlikeRareClassesAreRecognised() throws Exception {
		for (int outputs : new int[] { 1, 3 }) {
			String activations = outputs == 1 ? "tanh,sigmoid" : "tanh,softmax";
			String loss = outputs == 1 ? "bce" : "softmax-cross-entropy";
			double before = recall(withRareClass(activations, outputs, loss));
			assertTrue(before < 0.3, "without the remedy hardly any is recognised: " + before);
			Trained mended = withRareClass(activations, outputs, loss);
			found(mended, "data IMBALANCE").fix().orElseThrow().apply();
			double after = recall(mended);
			assertTrue(after > 0.6, "with it most are: " + after);
		}
	}

	@Test
	void whereNoLossKnowsWeightsRareClassesAreFoundAllTheSame() throws Exception {
		Finding finding = found(withRareClass("tanh,tanh", 1, "mse"), "data IMBALANCE");
		assertTrue(finding.fix().isEmpty());
		assertTrue(finding.advice().contains("add rows of the rare ones"), finding::advice);
	}

	@Test
	void aSplitThatDiffersIsFoundAndStratified() throws Exception {
		Random random = new Random(2);
		String rows = "a,b,y\n" + IntStream.range(0, 200).mapToObj(i -> random.nextDouble() + "," + random.nextDouble() + ","
				+ (i < 110 ? "first" : "second")).collect(Collectors.joining("\n"));
		Trained trained = Trained.of(folder, network("tanh,sigmoid", 2, 4, 1), Trained.table(folder, rows).order(SplitOrder.ORDERED), "bce", "adam",
				0.01, 16);
		Finding finding = found(trained, "data SPLIT");
		assertEquals("Stratify the split", finding.fix().orElseThrow().label());
		isMended(trained, finding, trained.datasetDocument());
	}
}
