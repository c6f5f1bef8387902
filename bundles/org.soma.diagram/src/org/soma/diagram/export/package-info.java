/**
 * Writes drawings into files. One painter says how each thing is composed of shapes and texts; a brush for each format puts
 * these down.
 */
package org.soma.diagram.export;
