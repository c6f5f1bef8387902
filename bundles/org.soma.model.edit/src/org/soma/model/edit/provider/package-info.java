/**
 * What views show of the models, without a view: labels, icon keys, trees, properties. The adapter factory is where they
 * are asked.
 */
package org.soma.model.edit.provider;
