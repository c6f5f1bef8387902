/**
 * The network of the digits example.
 * Made when the example is, for it is large and follows from a seed.
 */
package org.soma.examples.digits;
