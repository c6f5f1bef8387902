/**
 * Finds what is wrong with the documents in files and folders: without a workspace, for the builder and the command line alike.
 */
package org.soma.project.check;
