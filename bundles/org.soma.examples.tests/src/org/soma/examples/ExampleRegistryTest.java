package org.soma.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.ContributorFactorySimple;
import org.eclipse.core.runtime.IContributor;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.RegistryFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExampleRegistryTest {

	private static final String SOUND = "<example id='a' name='A' description='One.' folder='examples/xor' order='2'/>";

	private final List<String> faults = new ArrayList<>();

	@Test
	void standsInRisingOrderThenByName() {
		ExampleRegistry registry = registry(SOUND, "<example id='c' name='C' description='d' folder='examples/xor'/>",
				"<example id='b' name='B' description='d' folder='examples/xor' order='2'/>",
				"<example id='z' name='Z' description='d' folder='examples/xor' order='1'/>");
		assertEquals(List.of("z", "a", "b", "c"), registry.all().stream().map(Example::id).toList());
		assertEquals(List.of(), faults);
	}

	@ParameterizedTest
	@CsvSource({ //
			"<example id='b' name='B' description='d' folder='nowhere'/>, no folder 'nowhere'",
			"<example id='b' name='B' folder='examples/xor'/>, 'description' is missing",
			"<example id='b' name='B' description='d' folder='examples/xor' order='first'/>, no whole number",
			"<example id='a' name='B' description='d' folder='examples/xor'/>, its id is also that of" })
	void aFaultyContributionIsReportedAndTheOthersStay(String contribution, String complaint) {
		ExampleRegistry registry = registry(SOUND, contribution);
		assertEquals(List.of("A"), registry.all().stream().map(Example::name).toList());
		assertEquals(1, faults.size());
		assertTrue(faults.get(0).contains("org.soma.examples") && faults.get(0).contains(complaint), faults.get(0));
	}

	/** A registry with the extension point and these contributions, as if they came from the examples' own bundle. */
	private ExampleRegistry registry(String... contributions) {
		Object token = new Object();
		IExtensionRegistry extensions = RegistryFactory.createRegistry(null, token, null);
		IContributor contributor = ContributorFactorySimple.createContributor("org.soma.examples");
		String plugin = "<plugin><extension-point id='examples' name='Examples'/><extension point='org.soma.examples.examples'>"
				+ String.join("", contributions) + "</extension></plugin>";
		extensions.addContribution(new ByteArrayInputStream(plugin.getBytes(StandardCharsets.UTF_8)), contributor, false, null, null, token);
		return ExampleRegistry.of(extensions, faults::add);
	}
}
