/**
 * The headless application behind the soma command.
 */
package org.soma.commandline;
