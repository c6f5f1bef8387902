/**
 * What tests of several bundles need and that has no window.
 */
package org.soma.testing;
