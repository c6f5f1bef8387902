/**
 * Documents in files: NAME.network, NAME.dataset and NAME.training, and the tensors of a network in NAME.safetensors.
 * Start with {@link org.soma.model.resource.Documents}.
 */
package org.soma.model.resource;
