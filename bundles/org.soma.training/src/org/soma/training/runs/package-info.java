/**
 * The runs that a project has kept: listed, noted, renamed, deleted, compared, and taken back to any of their moments.
 */
package org.soma.training.runs;
