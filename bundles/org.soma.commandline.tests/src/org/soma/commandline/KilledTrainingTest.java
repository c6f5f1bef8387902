package org.soma.commandline;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.soma.engine.plan.Plan;
import org.soma.engine.record.RunRecord;
import org.soma.model.Network;
import org.soma.model.resource.Documents;
import org.soma.training.runs.CutOff;

/** What a training has come to outlives the process that trains, however that ends. */
@Timeout(120)
class KilledTrainingTest {

	/** How SIGKILL ends a process. */
	private static final int KILLED = 128 + 9;

	@TempDir
	Path folder;

	@Test
	void afterAKillTheNetworkIsWholeAndTheLastRecordedWeightsAreOffered() throws Exception {
		Terminal terminal = new Terminal(folder);
		terminal.succeed("new", "xor", "--layers", "2,4,1", "--activations", "tanh,sigmoid", "--seed", "3");
		terminal.succeed("data", "xor", "--from", "xor", "--split", "100/0/0");
		terminal.write("xor.training", """
				<?xml version="1.0" encoding="UTF-8"?>
				<soma:Training xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" xmlns:soma="urn:soma:model" format="1" \
				network="xor.network" dataset="xor.dataset" rate="0.05" epochs="100000000" batch="1">
				  <loss type="mse"/>
				  <optimizer type="adam"/>
				</soma:Training>
				""");
		byte[] before = Files.readAllBytes(terminal.file("xor.network"));
		Path run = folder.resolve("runs/xor-1");
		Process soma = ChildProcess.start(folder, "train", "xor.training", "--json");
		try (BufferedReader printed = soma.inputReader()) {
			awaitRecord(printed, run);
			assertTrue(RunRecord.isRunning(run));
		} finally {
			soma.destroyForcibly();
		}
		assertEquals(KILLED, soma.waitFor());

		assertFalse(RunRecord.isRunning(run));
		assertTrue(RunRecord.isCutOff(run));
		RunRecord record = RunRecord.read(run);
		assertFalse(record.epochs().isEmpty());
		assertTrue(RunRecord.losses(run).orElseThrow().steps() > 0);
		assertArrayEquals(before, Files.readAllBytes(terminal.file("xor.network")));
		terminal.succeed("check", "xor.network");

		CutOff offered = CutOff.find(folder.resolve("runs"), "xor.training", terminal.file("xor.network")).orElseThrow();
		assertEquals(record.weightEpochs().getLast(), offered.epoch());
		float[] begun = Plan.of(Documents.load(terminal.file("xor.network"), Network.class)).values().start();
		float[] weights = offered.values(Plan.of(Documents.load(terminal.file("xor.network"), Network.class)));
		for (int i = 0; i < weights.length; i++) {
			assertTrue(Float.isFinite(weights[i]) && weights[i] != begun[i], "weight " + i + " has been learned");
		}
	}

	/** Reads what is printed of the epochs until there is something of everything that is kept of a run. */
	private static void awaitRecord(BufferedReader printed, Path run) throws IOException {
		do {
			if (printed.readLine() == null) {
				throw new AssertionError("it has ended by itself");
			}
		} while (!Files.exists(run.resolve("weights/epoch-20.safetensors")) || !Files.exists(run.resolve("steps.safetensors"))
				|| Files.size(run.resolve("metrics.csv")) < 1000);
	}
}
