/**
 * Item providers, the editing domain and every undoable change.
 */
package org.soma.model.edit;
