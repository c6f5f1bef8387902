/**
 * What the user can set for all of Soma.
 */
package org.soma.ui.preferences;
