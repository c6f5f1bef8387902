/**
 * The page that greets: examples and first steps, each one click away.
 */
package org.soma.ui.welcome;
