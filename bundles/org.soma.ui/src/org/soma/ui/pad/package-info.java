/**
 * The pad on which pictures are drawn by hand. For any view: it knows neither editors nor documents.
 */
package org.soma.ui.pad;
