package org.soma.diagram.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.stream.IntStream;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.soma.catalog.build.FeedForward;
import org.soma.diagram.look.LinkRoute;
import org.soma.diagram.look.NeuronLook;
import org.soma.diagram.look.Tone;
import org.soma.diagram.scene.LinkCurve;
import org.soma.diagram.scene.NeuronCircle;
import org.soma.diagram.scene.Scene;
import org.soma.diagram.scene.SceneOptions;
import org.soma.model.Network;
import org.soma.model.Synapse;

class PngWriterTest {

	private static final int CLEAR = 0;

	private Network network;

	@BeforeEach
	void makeNetwork() {
		network = FeedForward.of(1, 1).withInitializer("constant(1)").build();
	}

	private static BufferedImage picture(Scene scene) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		PngWriter.write(scene, out);
		return ImageIO.read(new ByteArrayInputStream(out.toByteArray()));
	}

	/** The colour at a place of the scene. */
	private static int at(BufferedImage picture, Scene scene, double x, double y) {
		double scale = scene.options().scale();
		return picture.getRGB((int) ((x - scene.bounds().x()) * scale), (int) ((y - scene.bounds().y()) * scale)) & 0xFFFFFF;
	}

	@ParameterizedTest
	@ValueSource(booleans = { false, true })
	void coloursAreWhereTheyBelong(boolean dark) throws IOException {
		Scene scene = Scene.of(network, SceneOptions.usual().withDark(dark).withScale(3));
		BufferedImage picture = picture(scene);
		assertEquals(Tone.PANEL.rgb(dark), picture.getRGB(1, 1) & 0xFFFFFF);
		NeuronCircle input = scene.items(NeuronCircle.class).get(0);
		double radius = NeuronLook.SIZE / 2.0;
		assertEquals(Tone.INPUT.rgb(dark), at(picture, scene, input.x() - radius, input.y()), "outline");
		assertEquals(Tone.INPUT_FILL.rgb(dark), at(picture, scene, input.x(), input.y() - radius + 6), "fill");
		assertEquals(dark ? Tone.TEXT.rgb(true) : Tone.INPUT.rgb(false), at(picture, scene, input.x(), input.y()), "curve");
		assertEquals(Tone.PANEL.rgb(dark), at(picture, scene, input.x() - radius - 4, input.y() - radius), "beside");
	}

	@ParameterizedTest
	@ValueSource(floats = { 1, -1 })
	void aLinkHasTheColourOfItsSign(float weight) throws IOException {
		((Synapse) network.getLinks().get(0)).setWeight(weight);
		Scene scene = Scene.of(network, SceneOptions.usual().withScale(2));
		LinkRoute route = scene.items(LinkCurve.class).get(0).route();
		int colour = at(picture(scene), scene, route.startX() + 3, route.startY());
		boolean orange = (colour >> 16) > (colour & 0xFF);
		assertEquals(weight > 0, orange, Integer.toHexString(colour));
	}

	@Test
	void theSizeFollowsTheScale() throws IOException {
		Scene scene = Scene.of(network, SceneOptions.usual().withScale(2.5));
		assertEquals((int) Math.ceil(scene.bounds().width() * 2.5), picture(scene).getWidth());
		assertEquals((int) Math.ceil(scene.bounds().height() * 2.5), picture(scene).getHeight());
		assertEquals(1, picture(Scene.of(network, SceneOptions.usual().withScale(0.0001))).getWidth());
	}

	@Test
	void withoutBackgroundThePictureIsClear() throws IOException {
		assertEquals(CLEAR, picture(Scene.of(network, SceneOptions.usual().withBackground(false))).getRGB(0, 0));
	}

	/** So many lie between the columns that all of them would cover the ground and single ones are too faint for a pixel. */
	@ParameterizedTest
	@ValueSource(booleans = { false, true })
	void manyFaintLinksShowTheGroundBetweenThem(boolean dark) throws IOException {
		Scene scene = Scene.of(FeedForward.of(200, 200).build(), SceneOptions.usual().withDark(dark).withScale(0.05));
		BufferedImage picture = picture(scene);
		int middle = picture.getWidth() / 2;
		int ground = new Color(Tone.PANEL.rgb(dark)).getRed();
		double[] shades = IntStream.range(picture.getHeight() / 4, picture.getHeight() / 2)
				.mapToDouble(y -> Math.abs(new Color(picture.getRGB(middle, y)).getRed() - ground)).toArray();
		double mean = Arrays.stream(shades).average().getAsDouble();
		assertTrue(mean > 10 && mean < 100, "mean " + mean);
		assertTrue(Arrays.stream(shades).anyMatch(shade -> shade < mean / 2) && Arrays.stream(shades).anyMatch(shade -> shade > 1.5 * mean),
				Arrays.toString(shades));
	}

	@Test
	void whatNoMemoryHoldsIsRefused() {
		Scene scene = Scene.of(network, SceneOptions.usual().withScale(1000));
		String message = assertThrows(IllegalArgumentException.class, () -> PngWriter.write(scene, new ByteArrayOutputStream())).getMessage();
		assertTrue(message.matches("a picture of [\\d,]+ x [\\d,]+ pixels is too large; choose a scale of at most \\d+\\.\\d+, or write an \\.svg"), message);
	}
}
