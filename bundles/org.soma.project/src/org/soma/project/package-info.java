/**
 * Soma projects in a workspace: made here, and known by their nature.
 */
package org.soma.project;
