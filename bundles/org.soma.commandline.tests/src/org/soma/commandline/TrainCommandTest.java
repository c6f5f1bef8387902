package org.soma.commandline;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From data to a network that has learned it, all from the command line. */
class TrainCommandTest {

	@TempDir
	private Path folder;

	private Terminal terminal;

	@BeforeEach
	void makeXor() {
		terminal = new Terminal(folder);
		terminal.succeed("new", "xor", "--layers", "2,4,1", "--as", "layers");
		terminal.succeed("data", "xor", "--from", "xor");
	}

	@Test
	void xorIsTrainedEvaluatedAndPredicted() {
		List<String> lines = terminal.succeed("train", "xor", "xor", "--epochs", "400", "--lr", "0.05", "--json").lines().toList();
		assertEquals(401, lines.size());
		assertTrue(lines.get(0).matches("\\{\"epoch\":1,\"train_loss\":[\\d.]+,\"train_accuracy\":[\\d.]+,\"seconds\":[\\d.E-]+}"), lines.get(0));
		assertTrue(lines.get(400).startsWith("{\"done\":true,\"epochs\":400,\"steps\":400,\"steps_per_second\":"), lines.get(400));
		assertTrue(terminal.succeed("evaluate", "xor", "xor", "--json").contains("\"accuracy\":1.0"));
		List<String> answers = terminal.succeed("predict", "xor", "--input", "0,0", "--input", "0,1", "--json").lines().toList();
		assertEquals(2, answers.size());
		assertTrue(answers.get(0).startsWith("{\"input\":[0.0,0.0],\"output\":["), answers.get(0));
		assertTrue(Double.parseDouble(answers.get(0).replaceAll(".*\\[|].*", "")) < 0.1, answers.get(0));
		assertTrue(answers.get(1).startsWith("{\"input\":[0.0,1.0],\"output\":[0.9"), answers.get(1));
	}

	@Test
	void aNetworkWithTypedActivationsLearns() throws IOException {
		terminal.succeed("new", "typed", "--layers", "2,6,1", "--activations", "=x*cos(x),=1/(1 + exp(-x))");
		terminal.succeed("train", "typed", "xor", "--epochs", "400", "--lr", "0.05");
		assertTrue(terminal.succeed("evaluate", "typed", "xor", "--json").contains("\"accuracy\":1.0"));
		assertTrue(terminal.read("typed.network").contains("activation=\"=x*cos(x)\""));
		terminal.replace("typed.network", "=x*cos(x)", "=x*cos(x");
		String problem = terminal.type("train", "typed", "xor").err().lines().findFirst().orElseThrow();
		assertEquals("typed.network: h1: activation '=x*cos(x' is wrong at character 9: ')' is missing", problem);
	}

	@Test
	void theSameSeedGivesTheSameBytes() throws IOException {
		terminal.succeed("train", "xor", "xor", "--epochs", "50", "--batch", "2", "--seed", "3", "--out", "a");
		terminal.succeed("train", "xor", "xor", "--epochs", "50", "--batch", "2", "--seed", "3", "--out", "b");
		assertArrayEquals(Files.readAllBytes(terminal.file("a.safetensors")), Files.readAllBytes(terminal.file("b.safetensors")));
		terminal.succeed("train", "xor", "xor", "--epochs", "50", "--batch", "2", "--seed", "4", "--out", "c");
		assertFalse(Arrays.equals(Files.readAllBytes(terminal.file("a.safetensors")), Files.readAllBytes(terminal.file("c.safetensors"))));
	}

	@Test
	void whatIsFrozenStays() {
		terminal.succeed("new", "n", "--layers", "2,4,1");
		terminal.succeed("set", "n", "x1->h1.weight=0.3", "x1->h1.frozen=true", "h2.bias=0.25", "h2.biasFrozen=true");
		terminal.succeed("disconnect", "n", "x2->h1");
		terminal.succeed("train", "n", "xor", "--epochs", "50", "--l2", "0.1");
		String shown = terminal.succeed("show", "n", "--json");
		assertTrue(shown.contains("\"id\":\"x1->h1\",\"source\":\"x1\",\"target\":\"h1\",\"delay\":0,\"weight\":0.3,\"frozen\":true"), shown);
		assertTrue(shown.contains("\"bias\":0.25,\"biasFrozen\":true"), shown);
		assertFalse(shown.contains("x2->h1"), shown);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "--lr 0 | the rate 0.0 must be above 0", "--lr -1 | must be above 0", "--lr 1e30 | absurd",
			"--epochs 0 | the number of epochs is 0", "--batch 5 | the batch of 5 is larger than the 4 rows",
			"--optimizer adan | did you mean adam", "--loss mseee | choose one of mse" })
	void badSettingsAreOneLineAndChangeNothing(String options, String reason) throws IOException {
		byte[] before = Files.readAllBytes(terminal.file("xor.safetensors"));
		String[] words = ("train xor xor " + options).split(" ");
		String line = terminal.fail(words);
		assertTrue(line.contains(reason), line);
		assertArrayEquals(before, Files.readAllBytes(terminal.file("xor.safetensors")));
	}

	@Test
	void dataThatDoesNotFitIsOneLine() throws IOException {
		Files.writeString(terminal.file("three.csv"), "a,b,c,y\n1,2,3,0\n4,5,6,1\n");
		terminal.succeed("data", "three", "--from", "three.csv");
		assertTrue(terminal.fail("train", "xor", "three").contains("has 3 input values"));
		Files.writeString(terminal.file("bad.csv"), "a,b,y\n1,2,0\n1,x,1\n3,4,nothing\n");
		List<String> lines = terminal.type("data", "bad", "--from", "bad.csv", "--targets", "y").err().lines().toList();
		assertTrue(lines.get(0).contains("bad.csv: row 3, column b: 'x' is no number"), lines.toString());
		assertFalse(Files.exists(terminal.file("bad.dataset")));
		assertTrue(terminal.fail("data", "none", "--from", "nowhere").contains("nowhere"));
		assertTrue(terminal.fail("predict", "xor", "--input", "1").contains("has 1 values and the network 2 inputs"));
	}

	@Test
	void aTrainingFileSaysItAll() throws IOException {
		Files.writeString(terminal.file("xor.training"), "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<soma:Training xmi:version=\"2.0\" "
				+ "xmlns:xmi=\"http://www.omg.org/XMI\" xmlns:soma=\"urn:soma:model\" format=\"1\" network=\"xor.network\" "
				+ "dataset=\"xor.dataset\" rate=\"0.05\" epochs=\"7\" batch=\"4\">\n  <loss type=\"mse\"/>\n  <optimizer type=\"adam\"/>\n"
				+ "</soma:Training>\n");
		assertEquals(8, terminal.succeed("train", "xor.training", "--json").lines().count());
		assertTrue(Files.readString(terminal.file("runs/xor-1/metrics.csv")).startsWith("epoch,train_loss,val_loss,"));
		assertTrue(terminal.succeed("show", "runs/xor-1").contains("optimizer: "));
		assertTrue(terminal.succeed("show", "runs/xor-1", "--json").contains("\"weights\":[0,1,"));
	}
}
