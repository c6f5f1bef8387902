/**
 * How Soma looks: themes, colours, icons and the form of numbers, each defined once.
 * Everything that draws asks here and follows the theme.
 */
package org.soma.ui.look;
