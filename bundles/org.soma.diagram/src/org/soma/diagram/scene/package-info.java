/**
 * What is to be drawn of a network, as plain records in drawing order; nothing here knows what it will be drawn on.
 */
package org.soma.diagram.scene;
