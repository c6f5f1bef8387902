/**
 * Where the nodes of a network could stand. Nothing here changes a model, and what takes time runs on any thread.
 */
package org.soma.diagram.layout;
