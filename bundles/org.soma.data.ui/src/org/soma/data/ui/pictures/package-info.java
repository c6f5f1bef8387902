/**
 * Data that is pictures, as thumbnails: only what can be seen is read and drawn.
 */
package org.soma.data.ui.pictures;
