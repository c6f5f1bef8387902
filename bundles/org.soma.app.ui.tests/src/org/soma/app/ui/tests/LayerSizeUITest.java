package org.soma.app.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.stream.Stream;

import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IPageLayout;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.soma.diagram.ui.verbs.Selected;
import org.soma.diagram.ui.verbs.ViewVerbs;
import org.soma.model.Layer;
import org.soma.model.Networks;
import org.soma.model.Parameter;
import org.soma.model.Projection;
import org.soma.model.Shape;
import org.soma.model.SomaFactory;
import org.soma.model.Tensor;
import org.soma.model.edit.commands.Edits;
import org.soma.testing.ui.TestProject;
import org.soma.testing.ui.User;
import org.soma.testing.ui.Wait;
import org.soma.testing.ui.Widgets;
import org.soma.testing.ui.WorkbenchExtension;
import org.soma.ui.look.NoticeBar;

/** A layer is given another size in the Properties view, with the keys. */
@ExtendWith(WorkbenchExtension.class)
class LayerSizeUITest {

	@Test
	void theShapeOfALayerThatHasWeightsIsTyped() throws Exception {
		WorkbenchExtension.page().showView(IPageLayout.ID_PROP_SHEET);
		Drawing drawing = Drawing.open(TestProject.with("p", "n.network", SmallNetwork.empty()));
		drawing.history().execute(Edits.add(domain(drawing), drawing.network(), layer("in", "input-layer", 2, 0)));
		drawing.history().execute(Edits.add(domain(drawing), drawing.network(), layer("d", "dense", 3, 200)));
		drawing.history().execute(Edits.add(domain(drawing), drawing.network(), layer("y", "output-layer", 1, 400)));
		drawing.history().execute(Edits.connect(domain(drawing), drawing.node("in"), drawing.node("d"), 0, 0.5f));
		drawing.history().execute(Edits.connect(domain(drawing), drawing.node("d"), drawing.node("y"), 0, 0.5f));
		ViewVerbs.fit(new Selected(drawing.viewer()));
		WorkbenchExtension.page().activate(drawing.editor());
		drawing.click("d");
		Wait.until("there are tabs", () -> PropertyTabs.canvas("TabStrip").isPresent());
		PropertyTabs.choose(PropertyTabs.GENERAL);
		isRefused("100000x100000", "100000x100000 is too large");
		isRefused("2000000000", "would have 4,000,000,000 weights, and no connection holds more than");
		assertEquals(3, Networks.units(drawing.node("d")));
		WorkbenchExtension.page().activate(drawing.editor());
		float kept = link(drawing).getWeights().get(0);
		drawing.isOneStep(() -> {
			drawing.click("d");
			Wait.until("there are tabs", () -> PropertyTabs.canvas("TabStrip").isPresent());
			PropertyTabs.choose(PropertyTabs.GENERAL);
			typeShape("5");
			Wait.until("the layer is larger", () -> Networks.units(drawing.node("d")) == 5);
			WorkbenchExtension.page().activate(drawing.editor());
		});
		assertEquals(Shape.of(2, 5), link(drawing).getWeights().shape());
		assertEquals(kept, link(drawing).getWeights().get(0));
		assertEquals(Shape.of(5), ((Layer) drawing.node("d")).getParameters().get(0).getValues().shape());
		assertTrue(drawing.link("d", "y").orElseThrow() instanceof Projection out && out.getWeights().shape().equals(Shape.of(5, 1)));
	}

	/** The field keeps it until it is taken back, and the page says why it is not taken. */
	private static void isRefused(String shape, String why) {
		typeShape(shape);
		Wait.until("it is said why", () -> Widgets.find(PropertyTabs.sheet(), NoticeBar.class, bar -> bar.isVisible()
				&& bar.sentences().stream().anyMatch(sentence -> sentence.contains(why))).isPresent());
		User.press("Escape");
	}

	private static EditingDomain domain(Drawing drawing) {
		return new Selected(drawing.viewer()).domain();
	}

	private static Layer layer(String id, String type, int units, double x) {
		Layer layer = SomaFactory.eINSTANCE.createLayer();
		layer.setId(id);
		layer.setType(type);
		layer.setShape(Shape.of(units));
		layer.setX(x);
		if (!type.equals("input-layer")) {
			Parameter bias = SomaFactory.eINSTANCE.createParameter();
			bias.setName("bias");
			bias.setValues(Tensor.zeros(Shape.of(units)));
			layer.getParameters().add(bias);
		}
		return layer;
	}

	private static Projection link(Drawing drawing) {
		return (Projection) drawing.link("in", "d").orElseThrow();
	}

	private static void typeShape(String shape) {
		Wait.until("the shape is shown", () -> row() != null);
		User.click(row(), 1);
		if (!(Display.getCurrent().getFocusControl() instanceof Text)) {
			User.click(row(), 1);
		}
		Wait.until("the value can be typed", () -> Display.getCurrent().getFocusControl() instanceof Text);
		User.press("ctrl+a");
		User.type(shape);
		User.press("Return");
	}

	private static TreeItem row() {
		Tree tree = Widgets.find(PropertyTabs.sheet(), Tree.class, Control::isVisible).orElseThrow();
		return Arrays.stream(tree.getItems()).flatMap(item -> item.getItemCount() == 0 ? Stream.of(item) : Arrays.stream(item.getItems()))
				.filter(item -> item.getText().equals("Shape")).findFirst().orElse(null);
	}
}
