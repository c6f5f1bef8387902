/**
 * The commands, one small class each: what its words mean and what it does.
 */
package org.soma.commandline.commands;
