package org.soma.catalog.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.soma.model.Choice;
import org.soma.model.Column;
import org.soma.model.Dataset;
import org.soma.model.Document;
import org.soma.model.SomaFactory;
import org.soma.model.Source;
import org.soma.model.Split;
import org.soma.model.Training;

/** What is wrong with datasets and trainings. */
class DocumentValidationTest {

	private final Dataset dataset = SomaFactory.eINSTANCE.createDataset();
	private final Source source = SomaFactory.eINSTANCE.createSource();
	private final Training training = SomaFactory.eINSTANCE.createTraining();

	DocumentValidationTest() {
		source.setGenerator("circles");
		dataset.getSources().add(source);
		training.setNetwork("a.network");
		training.setDataset("a.dataset");
		training.setLoss(choice("mse"));
		training.setOptimizer(choice("adam"));
	}

	private static Choice choice(String type) {
		Choice choice = SomaFactory.eINSTANCE.createChoice();
		choice.setType(type);
		return choice;
	}

	private static void assertLines(Document document, String... lines) {
		assertEquals(List.of(lines), Validation.check(document).stream().map(Problem::line).toList());
	}

	@Test
	void findsNothingWhereAllIsWell() {
		source.getSettings().put("noise", "0.1");
		training.getRegularizers().add(choice("l2"));
		assertLines(dataset);
		assertLines(training);
	}

	@Test
	void checksGeneratorsAndTheirSettings() {
		source.getSettings().put("noise", "loud");
		assertLines(dataset, "source: noise must be a number such as 0.05, not 'loud'");
		source.setGenerator("cirlces");
		assertLines(dataset, "source: generator 'cirlces' is not known; did you mean circles?");
	}

	@Test
	void wantsEitherAFileOrAGenerator() {
		source.setFile("a.csv");
		assertLines(dataset, "source: has a file and a generator; keep one of the two");
		source.setFile(null);
		source.setGenerator(null);
		assertLines(dataset, "source: has neither a file nor a generator; choose one");
	}

	@Test
	void checksTheStructureOfDatasets() {
		Column column = SomaFactory.eINSTANCE.createColumn();
		dataset.getColumns().add(column);
		Split split = SomaFactory.eINSTANCE.createSplit();
		split.setTrain(0.9);
		dataset.setSplit(split);
		assertLines(dataset, "unnamed column: has no name; set it", "split: train 0.9, validation 0.15 and test 0.15 must not be negative "
				+ "and sum to 1");
	}

	@Test
	void checksWhatATrainingNeeds() {
		training.setNetwork(" ");
		training.setDataset(null);
		training.setLoss(null);
		training.setOptimizer(null);
		training.setEpochs(0);
		assertLines(training, "training: epochs is 0; train for at least 1", "training: has no network; choose the file of one",
				"training: has no dataset; choose the file of one", "training: has no loss; choose one such as mse",
				"training: has no optimizer; choose one such as adam");
	}

	@Test
	void checksScheduleClippingAndStopRules() {
		training.setSchedule(choice("cosine"));
		training.setClipping(choice("by-norm"));
		training.getStopRules().add(choice("early-stopping"));
		training.getStopRules().get(0).getSettings().put("patience", "5");
		assertLines(training);
		training.getSchedule().getSettings().put("floor", "2");
		training.setClipping(choice("by-nrom"));
		training.getStopRules().get(0).getSettings().put("patience", "0.5");
		training.getStopRules().add(choice("target-los"));
		assertLines(training, "training: floor must be at most 1, not 2", "training: clipping 'by-nrom' is not known; did you mean by-norm?",
				"training: patience must be a whole number such as 10, not '0.5'",
				"training: stop rule 'target-los' is not known; did you mean target-loss?");
	}

	@Test
	void checksWhatATrainingChose() {
		training.setLoss(choice("msee"));
		training.getOptimizer().getSettings().put("beta1", "2");
		training.getOptimizer().getSettings().put("momentum", "0.9");
		training.getRegularizers().add(choice("l3"));
		training.getRegularizers().add(choice(null));
		assertLines(training, "training: its regularizers has no type; choose one", "training: loss 'msee' is not known; did you mean mse?",
				"training: beta1 must be at most 0.9999, not 2",
				"training: 'momentum' is no parameter; there are beta1, beta2, epsilon; remove it",
				"training: regularizer 'l3' is not known; did you mean l1 or l2?");
	}
}
