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
import org.soma.model.Arrangement;
import org.soma.model.Neuron;
import org.soma.model.Node;
import org.soma.model.Shape;
import org.soma.model.SomaFactory;
import org.soma.model.SomaPackage.Literals;
import org.soma.model.Tensor;
import org.soma.model.edit.SampleNetwork;

/** What holds for every factory of {@link Edits} and those beside it. One that is not in the list here fails the test. */
class EditsContractTest {

	private static final LayerKind DENSE = new LayerKind("dense", "tanh", List.of("bias"));
	private static final NeuronKind HIDDEN = new NeuronKind("hidden", "tanh", "h");
	private static final List<Class<?>> FACTORIES = List.of(Edits.class, Connecting.class, Rewiring.class, Growing.class, Pasting.class,
			Arranging.class, GroupEdits.class, Reshaping.class, ValueEdits.class, Resizing.class);

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
						s -> Edits.setValueFrozen(Edited.DOMAIN, s.bias, 0, true)),
				new Case("Connecting.connect(ConnectionPattern,Collection,Collection,int,LinkRule,StartValues)", "Connect 2 nodes \u2192 3 nodes",
						s -> Connecting.connect(Edited.DOMAIN, ConnectionPattern.allToAll(), List.of(s.x1, s.x2), List.of(s.h2, s.layer, s.y1), 0,
								LinkRule.NONE, StartValues.all(1)).command()),
				new Case("Connecting.disconnect(Collection,Collection)", "Disconnect 2 nodes and h1",
						s -> Connecting.disconnect(Edited.DOMAIN, List.of(s.x1, s.y1), List.of(s.h1))),
				new Case("Rewiring.reverse(Link,LinkRule)", "Reverse h1 \u2192 d", s -> Rewiring.reverse(Edited.DOMAIN, s.h1d, LinkRule.NONE)),
				new Case("Rewiring.reverse(Collection,LinkRule)", "Reverse h1 \u2192 d", s -> Rewiring.reverse(Edited.DOMAIN, List.of(s.h1d), LinkRule.NONE)),
				new Case("Rewiring.dissolve(Collection)", "Dissolve h1", s -> Rewiring.dissolve(Edited.DOMAIN, List.of(s.h1))),
				new Case("Rewiring.dissolve(Neuron)", "Dissolve h1", s -> Rewiring.dissolve(Edited.DOMAIN, s.h1)),
				new Case("Growing.insert(Collection,NeuronKind,LayerKind,double,LinkRule)", "Insert h3 into x1 \u2192 h1",
						s -> Growing.insert(Edited.DOMAIN, List.of(s.x1h1), HIDDEN, DENSE, 76, LinkRule.NONE)),
				new Case("Growing.addLayer(Collection,int,NeuronKind,double,double,LinkRule,StartValues)", "Add a layer of 3 neurons",
						s -> Growing.addLayer(Edited.DOMAIN, List.of(s.h1, s.layer), 3, HIDDEN, 160, 76, LinkRule.NONE, StartValues.all(1))
								.command()),
				new Case("Pasting.paste(Network,Clip,double,double)", "Paste 3 elements",
						s -> Pasting.paste(Edited.DOMAIN, s.network, Clip.of(List.of(s.hidden, s.layer)), 24, 24)),
				new Case("Pasting.duplicate(Collection,double,double)", "Duplicate h1",
						s -> Pasting.duplicate(Edited.DOMAIN, List.of(s.h1), 24, 24)),
				new Case("Arranging.align(Collection,Alignment,Function)", "Align 2 elements",
						s -> Arranging.align(Edited.DOMAIN, standing(s), Alignment.TOP, Bounds::ofPlace)),
				new Case("Arranging.distributeHorizontally(Collection,Function)", "Distribute 3 elements",
						s -> Arranging.distributeHorizontally(Edited.DOMAIN, threeStanding(s), Bounds::ofPlace)),
				new Case("Arranging.distributeVertically(Collection,Function)", "Distribute 3 elements",
						s -> Arranging.distributeVertically(Edited.DOMAIN, threeStanding(s), Bounds::ofPlace)),
				new Case("Arranging.arrange(Collection,Lattice)", "Arrange 2 elements",
						s -> Arranging.arrange(Edited.DOMAIN, List.of(s.h1, s.h2), Lattice.row(60))),
				new Case("Arranging.arrange(Group,Arrangement,int)", "Arrange hidden",
						s -> Arranging.arrange(Edited.DOMAIN, s.hidden, Arrangement.GRID, 2)),
				new Case("Arranging.arrange(Group,Lattice)", "Arrange hidden",
						s -> Arranging.arrange(Edited.DOMAIN, s.hidden, Lattice.grid(2, 60, 60))),
				new Case("GroupEdits.group(Collection,String,Arrangement,int)", "Group 2 nodes",
						s -> GroupEdits.group(Edited.DOMAIN, List.of(s.y1, s.h2), "late", Arrangement.GRID, 2)),
				new Case("GroupEdits.setArrangement(Group,Arrangement,int)", "Show hidden as row",
						s -> GroupEdits.setArrangement(Edited.DOMAIN, s.hidden, Arrangement.ROW, 0)),
				new Case("GroupEdits.setCollapsed(Collection,boolean)", "Collapse 2 groups",
						s -> GroupEdits.setCollapsed(Edited.DOMAIN, List.of(s.inputs, s.hidden), true)),
				new Case("Reshaping.toLayer(Collection,String,boolean)", "Turn 2 neurons into a layer",
						s -> Reshaping.toLayer(Edited.DOMAIN, List.of(s.x1, s.x2), "input-layer", false)),
				new Case("Reshaping.toNeurons(Layer,String,Lattice)", "Turn d into neurons",
						s -> Reshaping.toNeurons(Edited.DOMAIN, s.layer, "hidden", Lattice.column(76))),
				new Case("Resizing.resize(Layer,Shape,StartValues)", "Change size of d",
						s -> Resizing.resize(Edited.DOMAIN, s.layer, Shape.of(4), StartValues.all(1))),
				new Case("Resizing.resize(Collection,Shape,StartValues)", "Change size of d",
						s -> Resizing.resize(Edited.DOMAIN, List.of(s.layer), Shape.of(4), StartValues.all(1))),
				new Case("Resizing.fit(EObject,StartValues)", "Initialise values of h1 \u2192 d", s -> {
					s.h1d.setWeights(null);
					return Resizing.fit(Edited.DOMAIN, s.h1d, StartValues.all(1));
				}),
				new Case("Resizing.remove(Parameter)", "Remove values 'bias' of d", s -> Resizing.remove(Edited.DOMAIN, s.bias)),
				new Case("ValueEdits.randomise(Collection,StartValues,StartValues)", "Randomise h1",
						s -> ValueEdits.randomise(Edited.DOMAIN, List.of(s.h1), StartValues.all(7), StartValues.all(8))),
				new Case("ValueEdits.setFrozen(Collection,boolean)", "Freeze 2 elements",
						s -> ValueEdits.setFrozen(Edited.DOMAIN, List.of(s.h1, s.layer), true)),
				new Case("ValueEdits.setWeights(Projection,int,int,float[][])", "Paste weights into h1 \u2192 d",
						s -> ValueEdits.setWeights(Edited.DOMAIN, s.h1d, 0, 1, new float[][] { { 5, 6 } })));
	}

	private static List<Node> standing(SampleNetwork sample) {
		sample.h2.setX(50);
		sample.h2.setY(70);
		return List.of(sample.h1, sample.h2);
	}

	private static List<Node> threeStanding(SampleNetwork sample) {
		sample.y1.setX(400);
		sample.y1.setY(500);
		return Stream.concat(standing(sample).stream(), Stream.of(sample.y1)).toList();
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
		return FACTORIES.stream().flatMap(type -> Stream.of(type.getDeclaredMethods()))
				.filter(method -> Modifier.isPublic(method.getModifiers())).map(EditsContractTest::signature);
	}

	/** Without the editing domain that all take. */
	private static String signature(Method method) {
		String type = method.getDeclaringClass() == Edits.class ? "" : method.getDeclaringClass().getSimpleName() + ".";
		return type + method.getName() + Arrays.stream(method.getParameterTypes()).skip(1).map(Class::getSimpleName)
				.collect(Collectors.joining(",", "(", ")"));
	}
}
