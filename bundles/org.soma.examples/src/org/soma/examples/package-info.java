/**
 * Examples: the extension point that brings them, the registry that lists them, and making a project of one.
 */
package org.soma.examples;
