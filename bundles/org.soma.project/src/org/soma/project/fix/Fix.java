package org.soma.project.fix;

/**
 * Something that mends a problem.
 *
 * @param id the same for the same remedy of another problem, so that all of a kind can be mended together
 * @param label as its user chooses it: "Remove the connection"
 */
public record Fix(String id, String label, Remedy remedy) {
}
