package org.soma.model.edit.commands;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.common.command.Command;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.soma.model.Neuron;
import org.soma.model.Shape;
import org.soma.model.SomaFactory;
import org.soma.model.SomaPackage.Literals;
import org.soma.model.Tensor;
import org.soma.model.edit.SampleNetwork;

/** What holds for every factory of {@link Edits}. One that is not in the list here fails the test. */
class EditsContractTest {

	/** A factory, called once. */
	private record Case(String factory, String label, Function<SampleNetwork, Command> make) {
		@Override
		public String toString() {
			return factory;
		}
	}

	static List<Case> cases() {
		return List.of(
				new Case("set(EObject,EStructuralFeature,Object)", "Set bias of h1",
						s -> Edits.set(Edited.DOMAIN, s.h1, Literals.NEURON__BIAS, 0.5f)),
				new Case("rename(EObject,String)", "Rename h1", s -> Edits.rename(Edited.DOMAIN, s.h1, "gate")),
				new Case("setSetting(EObject,String,String)", "Set rate of h1", s -> Edits.setSetting(Edited.DOMAIN, s.h1, "rate", "0.9")),
				new Case("add(Network,Element)", "Add h3", s -> Edits.add(Edited.DOMAIN, s.network, h3())),
				new Case("connect(Node,Node,int,float)", "Connect x2 \u2192 h2", s -> Edits.connect(Edited.DOMAIN, s.x2, s.h2, 0, 0.1f)),
				new Case("connect(Node,Node,int,Tensor)", "Connect h2 \u2192 d",
						s -> Edits.connect(Edited.DOMAIN, s.h2, s.layer, 0, Tensor.of(Shape.of(1, 3), 7, 8, 9))),
				new Case("disconnect(Link)", "Disconnect x1 \u2192 h1", s -> Edits.disconnect(Edited.DOMAIN, s.x1h1)),
				new Case("delete(Collection)", "Delete 3 elements", s -> Edits.delete(Edited.DOMAIN, List.of(s.x1, s.note, s.h1d))),
				new Case("move(Collection,double,double)", "Move h1", s -> Edits.move(Edited.DOMAIN, List.of(s.h1), 12, -24)),
				new Case("place(Map)", "Arrange n1", s -> Edits.place(Edited.DOMAIN, Map.of(s.note, new Place(3, 4)))),
				new Case("group(Collection,String)", "Group 2 nodes", s -> Edits.group(Edited.DOMAIN, List.of(s.y1, s.h2), "late")),
				new Case("ungroup(Group)", "Ungroup hidden", s -> Edits.ungroup(Edited.DOMAIN, s.hidden)),
				new Case("regroup(Collection,Group)", "Put h1 into inputs", s -> Edits.regroup(Edited.DOMAIN, List.of(s.h1), s.inputs)),
				new Case("setWeight(Projection,int,float)", "Set weight [0, 2] of h1 \u2192 d",
						s -> Edits.setWeight(Edited.DOMAIN, s.h1d, 2, -4)),
				new Case("setWeightFrozen(Projection,int,boolean)", "Freeze weight [0, 1] of h1 \u2192 d",
						s -> Edits.setWeightFrozen(Edited.DOMAIN, s.h1d, 1, true)),
				new Case("setConnected(Projection,int,boolean)", "Disconnect weight [0, 0] of h1 \u2192 d",
						s -> Edits.setConnected(Edited.DOMAIN, s.h1d, 0, false)),
				new Case("setValue(Parameter,int,float)", "Set value [2] of d bias", s -> Edits.setValue(Edited.DOMAIN, s.bias, 2, 1)),
				new Case("setValueFrozen(Parameter,int,boolean)", "Freeze value [0] of d bias",
						s -> Edits.setValueFrozen(Edited.DOMAIN, s.bias, 0, true)));
	}

	private static Neuron h3() {
		Neuron neuron = SomaFactory.eINSTANCE.createNeuron();
		neuron.setId("h3");
		neuron.setType("hidden");
		return neuron;
	}

	@ParameterizedTest
	@MethodSource("cases")
	void isDoneUndoneAndRedone(Case one) {
		SampleNetwork sample = new SampleNetwork();
		Command command = one.make.apply(sample);
		assertEquals(one.label, command.getLabel());
		Edited.by(command, sample.network, () -> {
		});
	}

	/** A command may be made long before it runs: what others did in between must survive its being undone. */
	@ParameterizedTest
	@MethodSource("cases")
	void remembersTheStateInWhichItRan(Case one) {
		SampleNetwork sample = new SampleNetwork();
		Command command = one.make.apply(sample);
		sample.h1.setBias(42);
		sample.h1.setX(1000);
		sample.h1.getSettings().put("late", "1");
		sample.note.setY(77);
		sample.bias.setValues(Tensor.of(Shape.of(3), 9, 9, 9));
		sample.h1d.setWeights(Tensor.of(Shape.of(1, 3), 8, 8, 8));
		sample.network.getLinks().move(0, sample.h1d);
		Edited.by(command, sample.network, () -> {
		});
	}

	@Test
	void everyFactoryIsInTheList() {
		Map<String, Long> listed = cases().stream().collect(Collectors.groupingBy(Case::factory, HashMap::new, Collectors.counting()));
		assertEquals(new TreeSet<>(factories().toList()), new TreeSet<>(listed.keySet()));
	}

	private static Stream<String> factories() {
		return Stream.of(Edits.class.getDeclaredMethods()).filter(method -> Modifier.isPublic(method.getModifiers()))
				.map(EditsContractTest::signature);
	}

	/** Without the editing domain that all take. */
	private static String signature(Method method) {
		return method.getName() + Arrays.stream(method.getParameterTypes()).skip(1).map(Class::getSimpleName)
				.collect(Collectors.joining(",", "(", ")"));
	}
}
