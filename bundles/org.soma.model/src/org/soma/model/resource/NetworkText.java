package org.soma.model.resource;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.soma.model.Network;
import org.soma.model.Networks;
import org.soma.model.safetensors.SafetensorsWriter;

/**
 * A network as one text, for where there are no files, such as the clipboard: the XML of its file, with its tensors in a
 * last comment as the bytes of a safetensors file in Base64.
 */
public final class NetworkText {

	private static final Path NAME = Path.of("text.network");
	private static final String TENSORS = "<!--safetensors ";
	private static final String END = "-->";

	private NetworkText() {
	}

	/**
	 * @param network
	 *            one that is in no resource
	 * @throws DocumentException
	 *             where the network could not be saved in a file either
	 */
	public static String write(Network network) throws DocumentException {
		DocumentCheck.checkIds(NAME, network);
		DocumentCheck.checkReferences(NAME, network);
		EObject unwritable = DocumentCheck.unwritable(network);
		if (unwritable != null) {
			throw new DocumentException(NAME, Networks.label(unwritable), "has a character that no file can hold; remove it", null);
		}
		SomaResource resource = resource();
		resource.getContents().add(network);
		try {
			ByteArrayOutputStream xml = new ByteArrayOutputStream();
			resource.doSave(xml, Map.of());
			return xml.toString(StandardCharsets.UTF_8) + tensors(network);
		} catch (IOException e) {
			throw LoadProblems.describe(NAME, e);
		} finally {
			resource.getContents().clear();
		}
	}

	private static String tensors(Network network) throws IOException {
		SafetensorsWriter writer = new NetworkTensors().collect(network, NAME);
		if (writer.isEmpty()) {
			return "";
		}
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		writer.writeTo(Channels.newChannel(bytes));
		return TENSORS + Base64.getEncoder().encodeToString(bytes.toByteArray()) + END + "\n";
	}

	/**
	 * Reads what {@link #write} wrote.
	 *
	 * @throws DocumentException
	 *             where the text is anything else
	 */
	public static Network read(String text) throws DocumentException {
		try {
			SomaResource resource = resource();
			resource.load(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), null);
			if (!(resource.document() instanceof Network network)) {
				throw new DocumentException(NAME, "is no network; copy a part of one");
			}
			new NetworkTensors().load(network, NAME, tensors(text));
			resource.getContents().clear();
			return network;
		} catch (IOException | IllegalArgumentException e) {
			throw LoadProblems.describe(NAME, e);
		}
	}

	private static BytesChannel tensors(String text) {
		int start = text.lastIndexOf(TENSORS);
		int end = text.indexOf(END, Math.max(start, 0));
		return start < 0 || end < 0 ? null : new BytesChannel(Base64.getDecoder().decode(text.substring(start + TENSORS.length(), end)));
	}

	private static SomaResource resource() {
		return new SomaResource(URI.createURI(NAME.toString()));
	}
}
