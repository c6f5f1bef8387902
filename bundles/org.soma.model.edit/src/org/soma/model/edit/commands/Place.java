package org.soma.model.edit.commands;

/** Where an element is to stand in the drawing. */
public record Place(double x, double y) {
}
