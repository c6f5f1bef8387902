package org.soma.commandline.elements;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.soma.model.Link;
import org.soma.model.Network;
import org.soma.model.Networks;
import org.soma.model.Node;

/** What a word such as <code>x1->h1</code> or <code>h1->h1@1</code> says of a link, whether it exists or not. */
public record LinkEnds(Node source, Node target, int delay) {

	private static final String ARROW = "->";
	private static final Pattern DELAY = Pattern.compile("(.+)@(\\d{1,9})");

	/** Whether the word is about a link. */
	static boolean isLink(String word) {
		return word.contains(ARROW);
	}

	/**
	 * @throws IllegalArgumentException with a message for the user where the word names no two nodes of the network
	 */
	public static LinkEnds parse(Network network, String word) {
		int arrow = word.indexOf(ARROW);
		if (arrow <= 0 || arrow + ARROW.length() == word.length()) {
			throw new IllegalArgumentException("is no link; write SOURCE->TARGET, such as 'x1->h1', in quotes");
		}
		Node source = Elements.node(network, word.substring(0, arrow));
		String rest = word.substring(arrow + ARROW.length());
		Matcher delayed = DELAY.matcher(rest);
		if (delayed.matches()) {
			return new LinkEnds(source, Elements.node(network, delayed.group(1)), Integer.parseInt(delayed.group(2)));
		}
		return new LinkEnds(source, Elements.node(network, rest), 0);
	}

	/**
	 * The link itself.
	 *
	 * @throws IllegalArgumentException with a message for the user where it does not exist
	 */
	public Link link() {
		return Networks.link(source, target, delay).orElseThrow(() -> {
			String others = String.join(", ",
					source.getOutgoing().stream().filter(link -> link.getTarget() == target).map(Link::getId).toList());
			return new IllegalArgumentException("there is no such link; "
					+ (others.isEmpty() ? "soma connect makes one" : "there is " + others));
		});
	}
}
