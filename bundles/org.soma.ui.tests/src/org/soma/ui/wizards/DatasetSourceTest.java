package org.soma.ui.wizards;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.soma.model.Column;
import org.soma.model.Dataset;
import org.soma.model.Role;
import org.soma.model.SomaFactory;

class DatasetSourceTest {

	@TempDir
	Path folder;

	@ParameterizedTest
	@ValueSource(strings = { "a,b,y\n0,0,0\n", "\"a\";\"b\";\"y\"\n0;0;0\n", "a\tb\ty\r\n0\t0\t0\r\n", "\uFEFFa,b,y\n" })
	void takesTheColumnsFromTheFirstLine(String table) throws Exception {
		Path data = Files.writeString(folder.resolve("rows.csv"), table);
		assertEquals(List.of("a", "b", "y"), DatasetSource.names(data));
	}

	@Test
	void numbersAreNoNames() throws Exception {
		assertEquals(List.of(), DatasetSource.names(Files.writeString(folder.resolve("rows.csv"), "0,1,1\n")));
		assertEquals(List.of(), DatasetSource.names(Files.writeString(folder.resolve("empty.csv"), "")));
		assertEquals(List.of(), DatasetSource.names(Files.write(folder.resolve("picture.csv"), new byte[] { (byte) 0x89, (byte) 0xff, 0 })));
	}

	@Test
	void theLastColumnIsTheTargetAndTheFileIsNamedFromTheDataset() throws Exception {
		Path data = Files.writeString(folder.resolve("rows.csv"), "a,b,y\n");
		Dataset dataset = SomaFactory.eINSTANCE.createDataset();
		DatasetSource.file(dataset, folder.resolve("new.dataset"), data);
		assertEquals("rows.csv", dataset.getSources().get(0).getFile());
		assertEquals(List.of(Role.INPUT, Role.INPUT, Role.TARGET), dataset.getColumns().stream().map(Column::getRole).toList());
	}
}
