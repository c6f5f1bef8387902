package org.soma.training.judging;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.soma.catalog.Catalog;
import org.soma.catalog.build.FeedForward;
import org.soma.data.NewDataset;
import org.soma.data.PreparedData;
import org.soma.engine.EngineException;
import org.soma.engine.kernels.Kernels;
import org.soma.engine.plan.Plan;
import org.soma.engine.train.Evaluation;
import org.soma.model.Neuron;
import org.soma.model.Part;
import org.soma.model.Scaling;
import org.soma.training.Trained;

class JudgeTest {

	private static final Judge.Progress NOBODY = new Judge.Progress() {
		@Override
		public void done(int rows) {
			// nobody looks
		}

		@Override
		public boolean isCancelled() {
			return false;
		}
	};

	@TempDir
	Path folder;

	private Trained digits() throws Exception {
		return Trained.of(folder, FeedForward.of(25, 15, 10).withActivations("tanh", "softmax").withSeed(3),
				NewDataset.from(Trained.datasetFile(folder), "digits-5x5(noise=0.1)").count(600), "softmax-cross-entropy", "adam", 0.01, 16).train(8);
	}

	private static Judgement judge(Trained trained, Part part) throws Exception {
		return new Judge(trained.plan(), trained.plan().values().start(), trained.settings().loss(), trained.data(), part).judge(NOBODY);
	}

	@Test
	void theWholeAgreesWithTheEngine() throws Exception {
		Trained trained = digits();
		Judgement judgement = judge(trained, Part.TEST);
		PreparedData data = trained.data();
		Evaluation evaluation = new Evaluation(trained.plan(), Kernels.best(), Catalog.get().losses().get("softmax-cross-entropy").create());
		float[] values = trained.plan().values().start();
		assertEquals(evaluation.run(values, data.test(), Evaluation.RowSink.NONE), judgement.verdict().loss());
		assertArrayEquals(evaluation.confusion(values, data.test()).counts(), judgement.verdict().counts());
		assertTrue(judgement.verdict().accuracy() > 0.5 && judgement.verdict().accuracy() < 1, () -> "accuracy " + judgement.verdict().accuracy());
	}

	@Test
	void eachCellOpensTheRowsThatItCounts() throws Exception {
		Judgement judgement = judge(digits(), Part.TRAIN);
		long[][] counts = judgement.verdict().counts();
		List<Integer> all = new ArrayList<>();
		for (int right = 0; right < counts.length; right++) {
			for (int taken = 0; taken < counts.length; taken++) {
				List<Integer> rows = judgement.rows(right, taken);
				assertEquals(counts[right][taken], rows.size());
				for (int row : rows) {
					assertEquals(right, judgement.right(row));
					assertEquals(taken, judgement.taken(row));
				}
				all.addAll(rows);
			}
		}
		assertEquals(judgement.verdict().rows(), all.size());
	}

	@Test
	void theWorstComeFirstAndTheirLossesAreThoseOfTheWhole() throws Exception {
		Judgement judgement = judge(digits(), Part.TRAIN);
		List<Integer> worst = judgement.worst(20);
		for (int i = 1; i < worst.size(); i++) {
			assertTrue(judgement.loss(worst.get(i - 1)) >= judgement.loss(worst.get(i)));
		}
		double sum = 0;
		for (int row = 0; row < judgement.verdict().rows(); row++) {
			sum += judgement.loss(row);
			assertTrue(judgement.loss(row) <= judgement.loss(worst.get(0)));
		}
		assertEquals(judgement.verdict().loss(), sum / judgement.verdict().rows(), 1e-5);
		double shares = 0;
		for (int output = 0; output < 10; output++) {
			shares += judgement.predicted(0, output);
		}
		assertEquals(1, shares, 1e-5, "outputs are those of the softmax, which the loss leaves out");
	}

	@Test
	void numbersAreToldInTheUsersUnits() throws Exception {
		StringBuilder rows = new StringBuilder("x,y\n");
		for (int i = 0; i <= 20; i++) {
			rows.append(i / 20.0).append(',').append(1000 + 10 * i).append('\n');
		}
		Trained trained = Trained.of(folder, FeedForward.of(1, 1).withActivations("identity"), Trained.table(folder, rows.toString()).split("100/0/0"),
				"mse", "sgd", 0.3, 4);
		trained.dataset().getColumns().get(1).setScaling(Scaling.MIN_MAX);
		Judgement judgement = judge(trained.train(300), Part.TRAIN);
		assertTrue(judgement.verdict().determination() > 0.99);
		for (int point = 0; point < judgement.points(); point++) {
			assertEquals(1000 + 10 * judgement.row(point), judgement.target(point, 0), 1e-3);
			assertEquals(judgement.target(point, 0), judgement.predicted(point, 0), 5);
		}
	}

	@Test
	void itIsKeptWithTheRunAndStaleAsSoonAsNetworkOrDataChange() throws Exception {
		Trained trained = digits();
		Verdict verdict = judge(trained, Part.TEST).verdict();
		VerdictFile.write(folder, verdict);
		assertEquals("evaluation-test.json", VerdictFile.of(folder, Part.TEST).getFileName().toString());
		Verdict kept = VerdictFile.read(folder, Part.TEST).orElseThrow();
		assertEquals(verdict.loss(), kept.loss());
		assertEquals(verdict.accuracy(), kept.accuracy());
		assertEquals(verdict.worst(), kept.worst());
		assertEquals(verdict.classes(), kept.classes());
		Plan plan = trained.plan();
		assertFalse(kept.isOfOtherNetwork(plan, plan.values().start()));
		assertFalse(kept.isOfOtherData(trained.data().test()));

		Neuron hidden = (Neuron) trained.network().getNodes().get(30);
		hidden.setBias(Math.nextUp(hidden.getBias()));
		assertTrue(kept.isOfOtherNetwork(trained.plan(), trained.plan().values().start()), "a single bit differs");
		hidden.setBias(Math.nextDown(hidden.getBias()));
		assertFalse(kept.isOfOtherNetwork(trained.plan(), trained.plan().values().start()));
		hidden.setActivation("sigmoid");
		assertTrue(kept.isOfOtherNetwork(trained.plan(), trained.plan().values().start()));
		trained.dataset().getSplit().setSeed(77);
		assertTrue(kept.isOfOtherData(trained.data().test()));
	}

	@Test
	void whatIsDamagedOrNotThereIsToldInOneLine() throws Exception {
		assertTrue(VerdictFile.read(folder, Part.TRAIN).isEmpty());
		Files.writeString(VerdictFile.of(folder, Part.TRAIN), "{\"split\":\"train\"}");
		IOException e = assertThrows(IOException.class, () -> VerdictFile.read(folder, Part.TRAIN));
		assertEquals("evaluation-train.json is damaged; evaluate again", e.getMessage());
	}

	@Test
	void aPartWithoutRowsIsRefusedWithWhatToDo() throws Exception {
		Trained trained = Trained.of(folder, FeedForward.of(2, 4, 1).withActivations("tanh", "sigmoid"),
				NewDataset.from(Trained.datasetFile(folder), "xor"), "mse", "sgd", 0.5, 1);
		EngineException e = assertThrows(EngineException.class, () -> judge(trained, Part.TEST));
		assertTrue(e.getMessage().contains("choose another part"), e::getMessage);
	}

	@Test
	void itCanBeCancelled() throws Exception {
		Trained trained = digits();
		Judge judge = new Judge(trained.plan(), trained.plan().values().start(), trained.settings().loss(), trained.data(), Part.TRAIN);
		assertThrows(CancellationException.class, () -> judge.judge(new Judge.Progress() {
			@Override
			public void done(int rows) {
				// nobody looks
			}

			@Override
			public boolean isCancelled() {
				return true;
			}
		}));
	}
}
