/**
 * The headless application behind the soma command: from the arguments to an exit code. See {@link org.soma.commandline.CommandLine}.
 */
package org.soma.commandline;
