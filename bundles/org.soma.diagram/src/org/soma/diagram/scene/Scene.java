package org.soma.diagram.scene;

import java.util.List;

import org.soma.model.Network;

/**
 * A drawing of a network.
 *
 * @param items in the order in which they are drawn
 * @param bounds of all items with some room around them; empty where there is nothing to draw
 * @param options how the network was drawn
 */
public record Scene(List<SceneItem> items, Box bounds, SceneOptions options) {

	public Scene {
		items = List.copyOf(items);
	}

	public static Scene of(Network network, SceneOptions options) {
		return new SceneBuilder(network, options).build();
	}

	public boolean isEmpty() {
		return items.isEmpty();
	}

	/** The items of one kind, in order. */
	public <T extends SceneItem> List<T> items(Class<T> kind) {
		return items.stream().filter(kind::isInstance).map(kind::cast).toList();
	}
}
