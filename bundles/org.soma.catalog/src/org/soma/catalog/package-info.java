/**
 * What networks are made of: types, activations and other parts, each behind an extension point, and their registries.
 * What a plug-in implements to bring an activation, a loss or another part is here too.
 */
package org.soma.catalog;
