/**
 * The invariants of networks, datasets and trainings, as EMF's validation calls them.
 * What needs the catalog of types is checked there.
 */
package org.soma.model.validation;
