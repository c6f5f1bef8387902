package org.soma.commandline.elements;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.soma.commandline.UsageException;
import org.soma.model.Network;

/**
 * What <code>x1->h1.weight=0.3</code> or <code>x->h.frozen[0,3]=true</code> says.
 *
 * @param element what the user calls the element
 * @param property the word behind the last dot
 * @param index what stands in brackets; empty where nothing does
 * @param value as it was typed
 */
public record Assignment(String element, String property, List<Integer> index, String value) {

	/** The element may have dots, the value may have everything. */
	private static final Pattern FORM = Pattern.compile("(?s)([^=]+)\\.([^.=\\[\\]]+)(?:\\[(\\d{1,9}(?:,\\d{1,9})*)\\])?=(.*)");

	/**
	 * @throws UsageException where the word is no assignment
	 */
	public static Assignment parse(String word) {
		Matcher form = FORM.matcher(word);
		if (!form.matches()) {
			throw new UsageException("'" + word + "' is no assignment; write ELEMENT.PROPERTY=VALUE, such as h1.bias=0.5");
		}
		List<Integer> index = form.group(3) == null ? List.of() : Stream.of(form.group(3).split(",")).map(Integer::valueOf).toList();
		return new Assignment(form.group(1), form.group(2), index, form.group(4));
	}

	/**
	 * The command that does it.
	 *
	 * @throws IllegalArgumentException with a message for the user where it cannot be done
	 */
	public Command command(EditingDomain domain, Network network) {
		return Properties.of(domain, network, Elements.find(network, element)).set(this);
	}
}
