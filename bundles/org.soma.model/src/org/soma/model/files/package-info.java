/**
 * Files that are read and replaced together, so that a crash leaves the old or the new state of all of them.
 * Plain Java: knows nothing of models.
 */
package org.soma.model.files;
