/**
 * What mends the problems that checks find: named, undoable changes. Needs neither a workspace nor a window.
 */
package org.soma.project.fix;
