/**
 * What networks are made of: types, activations and other parts, each behind an extension point, and their registries.
 */
package org.soma.catalog;
