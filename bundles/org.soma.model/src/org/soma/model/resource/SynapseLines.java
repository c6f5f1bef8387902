package org.soma.model.resource;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.soma.model.Network;
import org.soma.model.Node;
import org.soma.model.SomaFactory;
import org.soma.model.Synapse;

/**
 * The synapses of a file that has each on a line of its own, as Soma writes them. Networks have hundreds of thousands, on
 * which an XML parser and EMF spend several times as long, so these are taken out of what those read: a processing
 * instruction marks the place of each run of such lines, and line ends keep the numbers of all other lines.
 */
final class SynapseLines {

	/** The target of the processing instructions. */
	static final String MARK = "soma-synapses";

	private static final byte[] START = bytes("  <links xsi:type=\"soma:Synapse\"");
	private static final byte[] SOURCE = bytes(" source=\"");
	private static final byte[] TARGET = bytes(" target=\"");
	private static final byte[] DELAY = bytes(" delay=\"");
	private static final byte[] WEIGHT = bytes(" weight=\"");
	private static final byte[] FROZEN = bytes(" frozen=\"");
	private static final byte[] END = bytes("/>\n");

	static final SynapseLines NONE = new SynapseLines(new byte[0]);

	private final byte[] xml;
	/** Where runs begin and end, one after the other. */
	private final List<Integer> runs = new ArrayList<>();
	private final Map<String, Node> nodes = new HashMap<>();
	private int read;
	/** Where the next character of the present line is. */
	private int at;

	SynapseLines(byte[] xml) {
		this.xml = xml;
	}

	private static byte[] bytes(String text) {
		return text.getBytes(StandardCharsets.US_ASCII);
	}

	/** The file without them. */
	byte[] rest() {
		ByteArrayOutputStream rest = new ByteArrayOutputStream();
		int kept = 0;
		int line = 0;
		while (line < xml.length) {
			int start = line;
			int count = 0;
			for (int end = end(line); end > 0; end = end(line)) {
				line = end;
				count++;
			}
			if (count > 0) {
				rest.write(xml, kept, start - kept);
				byte[] mark = bytes("<?" + MARK + " " + runs.size() + "?>" + "\n".repeat(count));
				rest.write(mark, 0, mark.length);
				kept = line;
				runs.add(start);
				runs.add(line);
			}
			line = next(line);
		}
		rest.write(xml, kept, xml.length - kept);
		return rest.toByteArray();
	}

	/** Where the line of a synapse ends; 0 where there is none. */
	private int end(int line) {
		if (!has(START, line)) {
			return 0;
		}
		int next = next(line);
		return has(END, next - END.length) ? next : 0;
	}

	private int next(int line) {
		int next = line;
		while (next < xml.length && xml[next] != '\n') {
			next++;
		}
		return next + 1;
	}

	private boolean has(byte[] what, int place) {
		if (place + what.length > xml.length) {
			return false;
		}
		for (int i = 0; i < what.length; i++) {
			if (xml[place + i] != what[i]) {
				return false;
			}
		}
		return true;
	}

	/** Whether the place of every run has been met. */
	boolean areRead() {
		return read == runs.size();
	}

	/**
	 * Makes the synapses of a run.
	 *
	 * @param run as its mark says
	 * @param network whose nodes have been read
	 * @throws IllegalArgumentException where a line is not what it seemed to be, so that the file is to be read as it is
	 */
	List<Synapse> read(String run, Network network) {
		if (!run.equals(Integer.toString(read))) {
			throw unusual();
		}
		network.getNodes().stream().skip(nodes.size()).forEach(node -> nodes.put(node.getId(), node));
		List<Synapse> synapses = new ArrayList<>();
		at = runs.get(read);
		int end = runs.get(read + 1);
		while (at < end) {
			synapses.add(synapse());
		}
		read += 2;
		return synapses;
	}

	private Synapse synapse() {
		Synapse synapse = SomaFactory.eINSTANCE.createSynapse();
		skip(START);
		Node source = nodes.get(value(SOURCE));
		Node target = nodes.get(value(TARGET));
		if (source == null || target == null) {
			throw unusual();
		}
		if (has(DELAY, at)) {
			synapse.setDelay(Integer.parseInt(value(DELAY)));
		}
		if (has(WEIGHT, at)) {
			synapse.setWeight(Float.parseFloat(value(WEIGHT)));
		}
		if (has(FROZEN, at)) {
			synapse.setFrozen(truth(value(FROZEN)));
		}
		skip(END);
		synapse.setSource(source);
		synapse.setTarget(target);
		return synapse;
	}

	private static IllegalArgumentException unusual() {
		return new IllegalArgumentException("a synapse is written in an unusual way");
	}

	private static boolean truth(String value) {
		return switch (value) {
		case "true" -> true;
		case "false" -> false;
		default -> throw unusual();
		};
	}

	/** The value of the attribute that is next: plain characters, among which is no line end. */
	private String value(byte[] name) {
		skip(name);
		int start = at;
		while (xml[at] != '"') {
			if (xml[at] < ' ' || xml[at] == '<' || xml[at] == '&') {
				throw unusual();
			}
			at++;
		}
		return new String(xml, start, at++ - start, StandardCharsets.ISO_8859_1);
	}

	private void skip(byte[] expected) {
		if (!has(expected, at)) {
			throw unusual();
		}
		at += expected.length;
	}
}
