/**
 * Functions of x that people type, as activations: read, differentiated as formulas, and turned into short lists of loops.
 * Nothing that was typed is ever run as code.
 */
package org.soma.catalog.expression;
