/**
 * How the rows of a dataset get out of a project.
 */
package org.soma.data.ui.exporting;
