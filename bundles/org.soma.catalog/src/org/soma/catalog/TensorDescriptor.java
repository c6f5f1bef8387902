package org.soma.catalog;

/**
 * A tensor that layers of a type learn, with one value for each unit.
 *
 * @param name as in the layer's parameters and its safetensors file, such as <code>bias</code>
 */
public record TensorDescriptor(String name, String label, String help) {
}
