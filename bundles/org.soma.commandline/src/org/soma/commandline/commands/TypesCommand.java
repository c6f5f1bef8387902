package org.soma.commandline.commands;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.soma.catalog.Catalog;
import org.soma.catalog.Descriptor;
import org.soma.catalog.ParameterDescriptor;
import org.soma.catalog.ParameterKind;
import org.soma.catalog.Registry;
import org.soma.commandline.Arguments;
import org.soma.commandline.Command;
import org.soma.commandline.Console;
import org.soma.commandline.Syntax;
import org.soma.model.json.Json;
import org.soma.commandline.output.Table;

/** Lists what networks can be made of. */
final class TypesCommand implements Command {

	private static final String JSON = "--json";

	@Override
	public String name() {
		return "types";
	}

	@Override
	public Syntax syntax() {
		return Syntax.of("", "list what networks can be made of: types, activations, initializers and more").flag(JSON)
				.details("--json  one JSON object a line");
	}

	@Override
	public int run(Arguments arguments, Console console) {
		for (Registry<? extends Descriptor> registry : Catalog.get().registries()) {
			if (arguments.has(JSON)) {
				registry.all().forEach(entry -> console.print(Json.of(object(registry.noun().replace(' ', '-'), entry))));
			} else if (!registry.all().isEmpty()) {
				table(registry, console);
			}
		}
		return 0;
	}

	private static void table(Registry<? extends Descriptor> registry, Console console) {
		console.print(registry.noun().toUpperCase());
		Table table = new Table("  id", "name", "what it is");
		for (Descriptor entry : registry.all()) {
			String parameters = entry.parameters().stream().map(TypesCommand::brief).collect(Collectors.joining(", "));
			table.row("  " + entry.id(), entry.name(), entry.help() + (entry.formula() == null ? "" : " " + entry.formula())
					+ (parameters.isEmpty() ? "" : " [" + parameters + "]"));
		}
		table.lines().forEach(console::print);
		console.print("");
	}

	private static String brief(ParameterDescriptor parameter) {
		return parameter.key() + "=" + parameter.defaultValue();
	}

	private static Map<String, Object> object(String kind, Descriptor entry) {
		Map<String, Object> object = new LinkedHashMap<>();
		object.put("id", entry.id());
		object.put("name", entry.name());
		object.put("kind", kind);
		object.put("help", entry.help());
		if (entry.formula() != null) {
			object.put("formula", entry.formula());
		}
		object.put("parameters", entry.parameters().stream().map(TypesCommand::object).toList());
		return object;
	}

	private static Map<String, Object> object(ParameterDescriptor parameter) {
		Map<String, Object> object = new LinkedHashMap<>();
		object.put("key", parameter.key());
		object.put("label", parameter.label());
		object.put("help", parameter.help());
		object.put("kind", parameter.kind().name().toLowerCase().replace('_', '-'));
		object.put("default", parameter.defaultValue());
		if (Double.isFinite(parameter.minimum())) {
			object.put("minimum", parameter.minimum());
		}
		if (Double.isFinite(parameter.maximum())) {
			object.put("maximum", parameter.maximum());
		}
		if (parameter.kind() == ParameterKind.CHOICE) {
			object.put("choices", parameter.choices());
		}
		return object;
	}
}
