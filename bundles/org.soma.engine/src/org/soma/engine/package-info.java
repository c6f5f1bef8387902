/**
 * A network that runs: compiled into a plan, and trained or asked for its answers.
 */
package org.soma.engine;
