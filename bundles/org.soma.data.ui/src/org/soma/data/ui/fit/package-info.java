/**
 * Whether the columns of a dataset go with a network, and what mends it where they do not.
 */
package org.soma.data.ui.fit;
