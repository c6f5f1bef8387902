/**
 * Elements of a model in the Properties view: every change there is a command of the document's history.
 */
package org.soma.ui.properties;
