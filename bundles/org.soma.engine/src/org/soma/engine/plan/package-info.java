/**
 * From a network to a list of stages: which unit is computed when, from what, and where its values lie.
 */
package org.soma.engine.plan;
