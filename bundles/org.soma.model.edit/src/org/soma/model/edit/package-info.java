/**
 * Open documents: one editing domain and one history for each file, shared by all who show it. See
 * {@link org.soma.model.edit.commands} for what can be done to them and {@link org.soma.model.edit.provider} for views.
 */
package org.soma.model.edit;
