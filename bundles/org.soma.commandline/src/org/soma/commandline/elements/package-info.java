/**
 * How the command line names elements of a network and their properties, and sets them.
 */
package org.soma.commandline.elements;
