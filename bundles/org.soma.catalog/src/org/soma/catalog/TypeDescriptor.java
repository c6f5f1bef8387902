package org.soma.catalog;

import java.util.List;
import java.util.Optional;

/** A kind of neuron or layer. */
public final class TypeDescriptor extends Descriptor {

	private final boolean layer;
	private final NodeRole role;
	private final String defaultActivation;
	private final boolean mayReceive;
	private final boolean maySend;
	private final List<TensorDescriptor> tensors;

	/**
	 * @param defaultActivation the id of the activation that a new node has, or null where the type has no activation
	 * @param tensors what layers of the type learn besides their projections; empty for neurons
	 */
	public TypeDescriptor(Metadata metadata, boolean layer, NodeRole role, String defaultActivation, boolean mayReceive, boolean maySend,
			List<TensorDescriptor> tensors) {
		super(metadata);
		this.layer = layer;
		this.role = role;
		this.defaultActivation = defaultActivation;
		this.mayReceive = mayReceive;
		this.maySend = maySend;
		this.tensors = List.copyOf(tensors);
	}

	/** True for a layer type, false for a neuron type. */
	public boolean isLayer() {
		return layer;
	}

	public NodeRole role() {
		return role;
	}

	public boolean hasActivation() {
		return defaultActivation != null;
	}

	/** The id of the activation that a new node has; nothing where the type has no activation. */
	public Optional<String> defaultActivation() {
		return Optional.ofNullable(defaultActivation);
	}

	/** Whether links may lead into nodes of this type. */
	public boolean mayReceive() {
		return mayReceive;
	}

	/** Whether links without delay may leave nodes of this type; links with a delay always may. */
	public boolean maySend() {
		return maySend;
	}

	/** What a layer of this type learns besides its projections, each with one value for each unit. */
	public List<TensorDescriptor> tensors() {
		return tensors;
	}
}
