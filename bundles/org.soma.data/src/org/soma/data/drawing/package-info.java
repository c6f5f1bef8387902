/**
 * Pictures that are drawn by hand: pixels, a pen with a soft edge, and a history. Headless.
 */
package org.soma.data.drawing;
